import type { Field } from "../fields";
import { type Fact, writeFacts, writeList } from "./lists";

/** A field's value as a cell from which the same is read. */
export function writeCell({ kind }: Pick<Field, "kind">, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (kind === "facts") return writeFacts(value as Fact[]);
  if (Array.isArray(value)) return writeList(value.map(String));
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}
