import type { z } from "zod";
import type { Access } from "./access";
import type { Context } from "./context";
import { AppError, type InputIssue } from "./errors";
import { log } from "./log";

type Definition<I extends z.ZodType, O extends z.ZodType> = {
  /** camelCase verb and noun; also the OpenAPI operationId. */
  name: string;
  access: Access;
  input: I;
  output: O;
  run(ctx: Context, input: z.output<I>): Promise<z.input<O>>;
};

/** One thing that ArtScope can do, callable in process; routes, pages and jobs are its callers. */
export type Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  (ctx: Context, input: z.input<I>): Promise<z.output<O>>;
  readonly operationName: string;
  readonly access: Access;
  readonly input: I;
  readonly output: O;
};

/**
 * Declares an operation: access → input → run → output, in that order. The output is parsed too, so what is
 * not declared never leaves. Throws `AppError`; a bad output is our bug and is thrown as it is.
 */
export function defineOperation<I extends z.ZodType, O extends z.ZodType>(
  definition: Definition<I, O>,
): Operation<I, O> {
  const call = async (ctx: Context, raw: z.input<I>): Promise<z.output<O>> => {
    assertAllowed({ operationName: definition.name, access: definition.access }, ctx);
    const input = definition.input.safeParse(raw);
    if (!input.success) throw invalidInput(input.error);
    refuseNul(input.data);
    const output = await definition.run(ctx, input.data);
    return definition.output.parse(output);
  };
  return Object.assign(call, {
    operationName: definition.name,
    access: definition.access,
    input: definition.input,
    output: definition.output,
  });
}

/** PostgreSQL's texts hold every character but U+0000: refused here once, not in every schema. */
function refuseNul(value: unknown, path = ""): void {
  if (typeof value === "string" && value.includes("\0")) {
    const message = "can't contain the character U+0000";
    throw new AppError("invalid_input", `${path}: ${message}`, { issues: [{ path, message }] });
  }
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return;
  for (const [key, part] of Object.entries(value)) refuseNul(part, path ? `${path}.${key}` : key);
}

/**
 * Refuses an actor who may not call this at all, before anything else of the call is read. Anonymous callers are asked
 * to sign in; to everybody else a forbidden thing does not exist. The log has who was refused what.
 */
export function assertAllowed(
  { operationName: operation, access }: Pick<Operation, "operationName" | "access">,
  { actor, requestId }: Pick<Context, "actor" | "requestId">,
): void {
  if (access.allows(actor)) return;
  const actorId = actor.kind === "staff" ? actor.userId : actor.kind === "apiKey" ? actor.keyId : null;
  log.warn({ requestId, operation, actorKind: actor.kind, actorId }, "access refused");
  throw actor.kind === "anonymous" || actor.kind === "visitor"
    ? new AppError("unauthenticated", "This needs a signed-in member of the museum's staff.")
    : new AppError("not_found", "There is no such thing here.");
}

/** Turns zod's findings into one sentence and a list by field. */
export function invalidInput(error: z.ZodError): AppError {
  const issues = error.issues.flatMap((issue) => plain(issue));
  const [first] = issues;
  const where = first?.path ? `${first.path}: ` : "";
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  return new AppError("invalid_input", `${where}${first?.message ?? "invalid"}${more}`, { issues });
}

/** Of alternatives that all failed, the one that was nearly met: what it lacks is what the caller meant. */
function plain(issue: z.core.$ZodIssue, above: PropertyKey[] = []): InputIssue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== "invalid_union") return [{ path: path.map(String).join("."), message: issue.message }];
  const depth = (branch: z.core.$ZodIssue[]) => Math.max(...branch.map((found) => found.path.length));
  const [nearest] = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
  return (nearest ?? []).flatMap((found) => plain(found, path));
}
