/** What a spreadsheet would take for a formula, with marks of ours before it or without. */
const FORMULA = /^'*[=+\-@\t\r]/;
const MARKED = /^'+[=+\-@\t\r]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Makes a cell that a spreadsheet would calculate plain text, by a mark that `unguarded` takes away again. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `guarded`. */
export function unguarded(cell: string): string {
  return MARKED.test(cell) ? cell.slice(1) : cell;
}
