import { createHash } from "node:crypto";
import { foldedName } from "@/lib/catalog/contract";

/** What files with the same headings have in common, in whatever order and case these stand. */
export function fingerprintOf(columns: readonly string[]): string {
  const names = columns.map((name) => foldedName(name)).sort();
  return createHash("sha256").update(JSON.stringify(names)).digest("hex");
}
