/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A line of CSV (RFC 4180), in which no cell is one that a spreadsheet would calculate. */
export function csvLine(cells: readonly string[]): string {
  const guarded = cells.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell));
  return `${guarded.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\r\n`;
}
