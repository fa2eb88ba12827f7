import { parse } from "csv-parse/sync";
import { DELIMITERS, type Delimiter } from "../contract";

const LINES = 20;

/** What separates a table's cells: whatever cuts the most of its first lines into as many columns as the headings have. */
export function detectDelimiter(text: string): Delimiter {
  const score = (delimiter: Delimiter) => {
    const rows = firstRows(text, delimiter);
    const [headings = []] = rows;
    const alike = rows.filter((row) => row.length === headings.length).length;
    return headings.length < 2 ? 0 : (alike / rows.length) * 1_000 + headings.length;
  };
  // Of two that fit as well the comma is the likelier one to stand in a text.
  const [best = ","] = DELIMITERS.toReversed().toSorted((a, b) => score(b) - score(a));
  return best;
}

function firstRows(text: string, delimiter: Delimiter): string[][] {
  try {
    const options = { delimiter, to: LINES, relax_quotes: true, relax_column_count: true };
    return parse(text, { ...options, skip_empty_lines: true, skip_records_with_error: true });
  } catch {
    return [];
  }
}
