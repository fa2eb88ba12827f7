import { AppError } from "@/lib/kernel/errors";
import type { Locale } from "@/lib/kernel/locale";
import { fieldOf, fieldsFor } from "../fields";

/**
 * Refuses a mapping that can't be: of another number of columns, to fields that there are none of, to one field twice
 * unless it is a list, or to no accession number.
 */
export function checkMapping(
  mapping: readonly (string | null)[],
  columns: number,
  locales: readonly Locale[],
): void {
  if (mapping.length !== columns)
    refuse("mapping", `must name a field or null for each of ${columns} columns`);
  const known = new Set<string>(fieldsFor(locales).map(({ key }) => key));
  const taken = new Set<string>();
  for (const [index, key] of mapping.entries()) {
    if (key === null) continue;
    if (!known.has(key)) refuse(`mapping.${index}`, `there is no field ${key}`);
    const isList = ["list", "urls"].includes(fieldOf(key)?.kind ?? "");
    if (taken.has(key) && !isList) refuse(`mapping.${index}`, `${key} is another column already`);
    taken.add(key);
  }
  if (!taken.has("accessionNumber"))
    refuse("mapping", "needs the column of the accession numbers: works are matched by them");
}

function refuse(path: string, message: string): never {
  throw new AppError("invalid_input", `${path}: ${message}`, { issues: [{ path, message }] });
}
