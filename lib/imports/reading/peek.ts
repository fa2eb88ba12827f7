import { AppError } from "@/lib/kernel/errors";
import type { ImportColumn } from "../contract";
import type { Source } from "../sources/source";

const SAMPLES = 4;
const SAMPLE_CHARACTERS = 80;

/** Adds what records say to what is known of the columns: new ones at the end, and the first few values of each. */
export function withSamples(
  known: readonly ImportColumn[],
  columns: readonly string[],
  records: readonly { cells: readonly string[] }[],
): ImportColumn[] {
  return columns.map((name, index) => {
    const samples = new Set(known[index]?.samples);
    for (const { cells } of records) {
      if (samples.size >= SAMPLES) break;
      const cell = (cells[index] ?? "").trim();
      if (cell !== "") samples.add(cell.slice(0, SAMPLE_CHARACTERS));
    }
    return { name, samples: [...samples] };
  });
}

/** The columns of a table with their first values, from its first page. */
export async function peek(source: Source): Promise<ImportColumn[]> {
  for await (const { columns, records } of source.pages(null)) return withSamples([], columns, records);
  throw new AppError("unprocessable", "The file is empty.");
}
