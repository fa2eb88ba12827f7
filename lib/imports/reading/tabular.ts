import { AppError } from "@/lib/kernel/errors";
import { CELL_CHARACTERS_MAX, COLUMNS_MAX, ROWS_MAX, TABLE_CHARACTERS_MAX } from "../limits";
import type { RowNote } from "../rows";
import type { SourcePage, SourceRecord } from "../sources/source";

/** A line of a table: its cells, or why it could not be read. */
export type Line = { cells: string[] } | { unreadable: RowNote };

const PAGE = 1_000;
const PAGE_CHARACTERS = 4_000_000;
/** Of a cell that is too long, this much is kept, to be recognised by. */
const KEPT = 200;

/**
 * Pages of a table whose first line holds the headings, after the row `from`. Empty lines count as rows and are left
 * out. Throws `unprocessable` when there are no headings, or too many columns or rows.
 */
export async function* tablePages(lines: AsyncIterable<Line>, from: number): AsyncGenerator<SourcePage> {
  let columns: string[] | null = null;
  let row = 0;
  let characters = 0;
  let inPage = 0;
  let records: SourceRecord[] = [];
  for await (const line of lines) {
    row += 1;
    if (columns === null) {
      columns = headingsOf(line);
      continue;
    }
    if (row > ROWS_MAX + 1) throw new AppError("unprocessable", `The file has more than ${ROWS_MAX} rows.`);
    const length = lengthOf(line);
    characters += length;
    if (characters > TABLE_CHARACTERS_MAX)
      throw new AppError("unprocessable", "The file holds more text than can be read at once. Split it.");
    if (row <= from || isEmpty(line)) continue;
    records.push({ row, ...readable(line, columns.length) });
    inPage += length;
    if (records.length < PAGE && inPage < PAGE_CHARACTERS) continue;
    yield { columns, records, cursor: { row } };
    [records, inPage] = [[], 0];
  }
  if (columns === null) throw new AppError("unprocessable", "The file is empty.");
  yield { columns, records, cursor: null };
}

function headingsOf(line: Line): string[] {
  if ("unreadable" in line)
    throw new AppError("unprocessable", "The first row, the headings, can't be read.");
  const cells = line.cells.map((cell) => cell.trim().slice(0, 200));
  while (cells.at(-1) === "") cells.pop();
  if (cells.length === 0) throw new AppError("unprocessable", "The first row must hold the headings.");
  if (cells.length > COLUMNS_MAX)
    throw new AppError("unprocessable", `The file has more than ${COLUMNS_MAX} columns.`);
  return cells;
}

const lengthOf = (line: Line) =>
  "cells" in line ? line.cells.reduce((sum, cell) => sum + cell.length, 0) : 0;

const isEmpty = (line: Line) => "cells" in line && line.cells.every((cell) => cell.trim() === "");

function readable(line: Line, columns: number): Omit<SourceRecord, "row"> {
  if ("unreadable" in line) return { cells: [], unreadable: line.unreadable };
  const cells = line.cells.slice(0, columns).map(storable);
  const nul = line.cells.findIndex((cell) => cell.includes("\0"));
  if (nul >= 0) return { cells, unreadable: { code: "nulCharacter", values: { column: nul + 1 } } };
  const long = line.cells.findIndex((cell) => cell.length > CELL_CHARACTERS_MAX);
  if (long >= 0) {
    const values = { column: long + 1, length: line.cells[long]?.length ?? 0, most: CELL_CHARACTERS_MAX };
    const kept = cells.map((cell) => cell.slice(0, KEPT));
    return { cells: kept, unreadable: { code: "cellTooLong", values } };
  }
  const more = line.cells.slice(columns).findIndex((cell) => cell.trim() !== "");
  if (more >= 0)
    return { cells, unreadable: { code: "tooManyCells", values: { cells: line.cells.length, columns } } };
  return { cells, unreadable: null };
}

/** A cell as the database takes it: without U+0000 and halves of characters, and not longer than is kept of any. */
const storable = (cell: string) =>
  cell.slice(0, CELL_CHARACTERS_MAX).replaceAll("\0", "").replace(LONE_SURROGATE, "\ufffd");

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
