import type { Locale } from "@/lib/kernel/locale";
import { type FieldKey, type FieldName, fieldOf } from "../../fields";
import { writeCell } from "../../values/write-cell";

/** What a museum tells of a work, in the language that its texts are in here. */
export type Told = Partial<Record<FieldName, unknown>>;

/** Fields as cells under the names of fields, so that their columns need no choice. */
export function cellsOf(told: Told, locale: Locale): Record<string, string> {
  return Object.fromEntries(
    Object.entries(told).flatMap(([name, value]) => {
      const field = fieldOf(`${name}@${locale}`) ?? fieldOf(name);
      const cell = field ? writeCell(field, value) : "";
      return field && cell !== "" ? [[field.key, cell]] : [];
    }),
  );
}

const NAMES: FieldName[] = [
  ...(["accessionNumber", "title", "artists", "dateText", "yearFrom", "yearTo", "medium"] as const),
  ...(["classification", "movement", "heightCm", "widthCm", "depthCm", "summary", "description"] as const),
  ...(["creditLine", "rights", "tags", "images"] as const),
];

/** The columns that museums' records have. */
export const columnsIn = (locale: Locale): FieldKey[] =>
  NAMES.map((name) => fieldOf(`${name}@${locale}`)?.key ?? name);

/** A year that is one; museums write 0 where they know none. */
export const yearOf = (year: number | null | undefined): number | null =>
  year && Number.isInteger(year) && year >= -5000 && year <= 3000 ? year : null;

/** A length in centimetres that is one. */
export const cmOf = (length: number | null | undefined): number | null =>
  length && length > 0 && length < 100_000 ? Math.round(length * 100) / 100 : null;
