import { type Field, type FieldKey, fieldOf } from "../fields";
import type { RowNote } from "../rows";
import { unguarded } from "../values/guarded";
import { plainText } from "../values/texts";
import { readCell, type Surroundings } from "./read-cell";

export type Reading = Surroundings & {
  /** By column; null where a column is left out. */
  fields: readonly (Field | null)[];
  /** Whether an empty cell leaves what a work has, or takes it away. */
  emptyCells: "keep" | "clear";
};

/** A work's fields as a row says them, by key; what is told from others is apart. */
export type RowValues = {
  accessionNumber: string | null;
  values: Map<FieldKey, unknown>;
  /** Years told from a date's text: they count where that text is new. */
  derived: Map<FieldKey, unknown>;
  /** What in it can't be used. */
  notes: RowNote[];
  /** Why all of it can't be used. */
  refusals: RowNote[];
};

/** The fields of a mapping, by column. */
export const mappedFields = (mapping: readonly (string | null)[]) =>
  mapping.map((key) => (key === null ? null : fieldOf(key)));

/** Reads the cells of a row as fields of a work, with what can't be used and why. */
export function readRow(cells: readonly string[], reading: Reading): RowValues {
  const row: RowValues = {
    ...{ accessionNumber: null, values: new Map(), derived: new Map(), notes: [], refusals: [] },
  };
  for (const [index, field] of reading.fields.entries()) {
    if (!field) continue;
    const cell = plainText(unguarded(plainText(cells[index] ?? "")));
    if (cell !== "") take(row, field, cell, reading);
    else if (reading.emptyCells === "clear") clear(row, field);
  }
  const number = row.values.get("accessionNumber");
  row.accessionNumber = typeof number === "string" ? number : null;
  if (row.accessionNumber === null && row.refusals.length === 0) row.refusals.push({ code: "noNumber" });
  return row;
}

function take(row: RowValues, field: Field, cell: string, reading: Reading): void {
  const { values = [], derived = [], notes = [], refusals = [] } = readCell(cell, field, reading);
  for (const [key, value] of values) {
    const before = row.values.get(key);
    // Several columns may hold parts of one list.
    const both = Array.isArray(before) && Array.isArray(value) ? [...new Set([...before, ...value])] : value;
    row.values.set(key, both);
  }
  for (const [key, value] of derived) if (!row.derived.has(key)) row.derived.set(key, value);
  row.notes.push(...notes);
  row.refusals.push(...refusals);
}

/** What an empty cell makes of a field. Not in it is what a work can't be without. */
const EMPTY: Partial<Record<Field["kind"], unknown>> = {
  ...{ text: "", long: "", number: null, year: null, list: [], facts: [], room: null },
};

function clear({ values }: RowValues, { kind, key, name }: Field): void {
  if (kind === "size") for (const side of ["heightCm", "widthCm", "depthCm"] as const) values.set(side, null);
  if (name !== "accessionNumber" && kind in EMPTY && !values.has(key)) values.set(key, EMPTY[kind]);
}
