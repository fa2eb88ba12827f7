import type { Context } from "@/lib/kernel/context";
import { asSystem } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { fetchRemote } from "@/lib/remote";
import { CELL_CHARACTERS_MAX, COLUMNS_MAX } from "../limits";
import type { RowNote } from "../rows";
import type { Cursor, Source, SourcePage, SourceRecord } from "./source";

/** Fetches JSON from an address of the web. Throws `unprocessable` for what is none. */
export type FetchJson = (url: string) => Promise<unknown>;

/** A record as it was found elsewhere: its cells by column, or why it can't be used. */
export type RemoteRecord = { cells: Record<string, string> } | { unreadable: RowNote };
export type RemotePage = { records: RemoteRecord[]; cursor: Cursor | null };

const BYTES_MAX = 20 * 1024 * 1024;
/** A page of records is read within the five minutes that a step has, however slow each of them is. */
const TIME_MS_MAX = 15_000;
const PATIENCE_S = 10;
const ATTEMPTS = 3;
const ACCEPT = "application/ld+json, application/json;q=0.9";

/** Fetches as the public internet is fetched from. Asked to come back within seconds, it does; later, the job does. */
export function jsonFetcher(ctx: Context): FetchJson {
  const wanted = { what: "record", accept: ACCEPT, bytesMax: BYTES_MAX, timeMsMax: TIME_MS_MAX };
  return async (url) => {
    for (let attempt = 1; ; attempt++) {
      try {
        const { bytes } = await fetchRemote(asSystem(ctx, "imports"), { url, ...wanted });
        return parsed(bytes, url);
      } catch (error) {
        const wait = error instanceof AppError ? (error.extra.retryAfterSeconds ?? null) : null;
        if (wait === null || wait > PATIENCE_S || attempt === ATTEMPTS) throw error;
        await new Promise((resolve) => setTimeout(resolve, wait * 1_000));
      }
    }
  };
}

function parsed(bytes: Uint8Array, url: string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    const { hostname } = new URL(url);
    throw new AppError("unprocessable", `${hostname} did not answer with data that can be read (JSON).`, {
      cause,
    });
  }
}

/** One record of many; what is not there or not understood is one row that can't be used. */
export async function oneRecord(read: () => Promise<Record<string, string>>): Promise<RemoteRecord> {
  try {
    return { cells: await read() };
  } catch (error) {
    // Whatever may be otherwise in a moment is tried again as a whole.
    if (!(error instanceof AppError) || error.retryable) throw error;
    return { unreadable: { code: "notFetched", values: { text: error.detail } } };
  }
}

const tooLong = (column: string, { length }: string): RowNote => ({
  code: "cellTooLong",
  values: { column, length, most: CELL_CHARACTERS_MAX },
});

/** Records from elsewhere as rows, in columns that grow as new ones are met; counted from one. */
export function remoteSource(
  known: readonly string[],
  read: (cursor: Cursor | null) => AsyncIterable<RemotePage>,
): Source {
  return {
    async *pages(cursor): AsyncGenerator<SourcePage> {
      const columns = [...known];
      let row = Number(cursor?.row ?? 0);
      for await (const page of read((cursor?.at as Cursor | undefined) ?? null)) {
        const records = page.records.map((record): SourceRecord => {
          row += 1;
          if ("unreadable" in record) return { row, cells: [], unreadable: record.unreadable };
          const long = Object.entries(record.cells).find(([, { length }]) => length > CELL_CHARACTERS_MAX);
          if (long) return { row, cells: [], unreadable: tooLong(...long) };
          for (const name of Object.keys(record.cells))
            if (!columns.includes(name) && columns.length < COLUMNS_MAX) columns.push(name);
          return { row, cells: columns.map((name) => record.cells[name] ?? ""), unreadable: null };
        });
        yield { columns: [...columns], records, cursor: page.cursor && { row, at: page.cursor } };
      }
    },
  };
}
