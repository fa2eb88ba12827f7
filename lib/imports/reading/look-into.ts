import { AppError } from "@/lib/kernel/errors";
import type { ImportColumn } from "../contract";
import { sheetLines } from "../workbook/sheet-lines";
import { openWorkbook } from "../workbook/workbook";
import { csvLines } from "./csv";
import { detectDelimiter } from "./delimiter";
import { decoded, detectEncoding } from "./encoding";
import { peek } from "./peek";
import { tablePages } from "./tabular";

/** So much of a text tells how it is built. */
const LOOKED_BYTES = 256 * 1024;

/** What a file is and how it is read, with its columns and their first values. */
export type Seen = { kind: "csv" | "xlsx"; source: Record<string, unknown>; columns: ImportColumn[] };
export type Wish = {
  encoding?: string | undefined;
  delimiter?: string | undefined;
  sheet?: string | undefined;
};

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Files that people send by mistake: an old workbook, a PDF, pictures, an archive. */
const OTHERS = [
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
];

const begins = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte);

/**
 * Looks at a file's beginning: what it is, how a text is encoded and separated unless that is wished for, and what its
 * columns are. Throws `unsupported_type` for what is no table, `unprocessable` for a table without headings.
 */
export async function lookInto(bytes: Uint8Array, wish: Wish = {}): Promise<Seen> {
  if (begins(bytes, ZIP)) return lookIntoWorkbook(bytes, wish.sheet);
  if (OTHERS.some((mark) => begins(bytes, mark)))
    throw new AppError("unsupported_type", "Send a CSV file, or a workbook saved as XLSX.");
  const encoding = (wish.encoding as ReturnType<typeof detectEncoding>) ?? detectEncoding(bytes);
  const start = () => once(bytes.subarray(0, LOOKED_BYTES));
  let text = "";
  for await (const part of decoded(start(), encoding)) text += part;
  const delimiter = (wish.delimiter as ReturnType<typeof detectDelimiter>) ?? detectDelimiter(text);
  const reading = { encoding, delimiter };
  const columns = await peek({ pages: () => tablePages(csvLines(start(), reading), 0) });
  return { kind: "csv", source: reading, columns };
}

async function lookIntoWorkbook(bytes: Uint8Array, wished: string | undefined): Promise<Seen> {
  const workbook = await openWorkbook(bytes);
  const sheet = workbook.sheets.find(({ name }) => name === wished) ?? workbook.sheets[0];
  if (!sheet) throw new AppError("unprocessable", "The workbook has no sheet.");
  const columns = await peek({ pages: () => tablePages(sheetLines(workbook, sheet), 0) });
  const sheets = workbook.sheets.map(({ name }) => name);
  return { kind: "xlsx", source: { sheet: sheet.name, sheets }, columns };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
