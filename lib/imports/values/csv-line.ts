import { guarded } from "./guarded";

/** A line of CSV (RFC 4180), in which no cell is one that a spreadsheet would calculate. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(guarded(cell))).join(",")}\r\n`;
}

/** Space around a cell is part of it: some readers drop it where there are no quotes. */
const quoted = (cell: string) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
