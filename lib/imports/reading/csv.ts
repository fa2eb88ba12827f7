import { Readable } from "node:stream";
import { type CsvError, parse } from "csv-parse";
import type { CsvReading } from "../contract";
import { decoded } from "./encoding";
import type { Line } from "./tabular";

/** A quotation mark that is never closed would make one row of all that follows: read no further than this. */
const LINE_BYTES_MAX = 4 * 1024 * 1024;

/** The lines of a CSV file, read as a stream. What can't be told apart any more is one unreadable line at the end. */
export async function* csvLines(
  parts: AsyncIterable<Uint8Array>,
  { encoding, delimiter }: CsvReading,
): AsyncGenerator<Line> {
  const parser = parse({
    delimiter,
    max_record_size: LINE_BYTES_MAX,
    relax_column_count: true,
    // Half of all hand-made files have a quotation mark inside a cell.
    relax_quotes: true,
    // An error thrown would take the lines before it along. The two that are left end the file.
    skip_records_with_error: true,
  });
  let ended: CsvError | null = null;
  parser.on("skip", (error: CsvError) => {
    ended ??= error;
  });
  const text = Readable.from(decoded(parts, encoding), { objectMode: true });
  text.on("error", (error) => parser.destroy(error));
  text.pipe(parser);
  try {
    for await (const cells of parser as AsyncIterable<string[]>) yield { cells };
  } finally {
    text.destroy();
  }
  const { code } = (ended ?? {}) as Partial<CsvError>;
  if (code) yield { unreadable: { code: code === "CSV_MAX_RECORD_SIZE" ? "lineTooLong" : "quoteNotClosed" } };
}
