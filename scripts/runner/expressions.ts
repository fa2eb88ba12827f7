import { parse } from "@marcbachmann/cel-js";
import { canonical } from "./signing";

type Compiled = (variables: Record<string, unknown>) => unknown;
const compiled = new Map<string, Compiled | Error>();

function compile(expression: string): Compiled | Error {
  const known = compiled.get(expression);
  if (known) return known;
  let made: Compiled | Error;
  try {
    made = parse(expression);
  } catch (error) {
    made = error instanceof Error ? error : new Error(String(error));
  }
  compiled.set(expression, made);
  return made;
}

/** What is wrong with a CEL expression, in a line; null when it can be evaluated. */
export function expressionFault(expression: string): string | null {
  const made = compile(expression);
  return made instanceof Error ? (made.message.split("\n")[0] ?? "invalid") : null;
}

function value(expression: string, variables: Record<string, unknown>): unknown {
  const made = compile(expression);
  if (made instanceof Error) return null;
  try {
    return made(variables);
  } catch {
    // A field that an event lacks: as with Inngest, no match rather than an error.
    return null;
  }
}

/** Whether a condition holds. No condition holds always; one that can't be evaluated never. */
export function holds(expression: string | null | undefined, variables: Record<string, unknown>): boolean {
  return !expression || value(expression, variables) === true;
}

/** The value of a key expression as text, the empty text without one. */
export function keyOf(expression: string | undefined, variables: Record<string, unknown>): string {
  if (!expression) return "";
  const result = value(expression, variables);
  if (typeof result === "string") return result;
  return typeof result === "bigint" ? String(result) : canonical(result ?? null);
}
