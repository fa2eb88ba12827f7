import type { RowNote } from "../rows";

/** One record as it was found: its row as a spreadsheet counts (headings are row 1), its cells in the columns' order. */
export type SourceRecord = { row: number; cells: string[]; unreadable: RowNote | null };

/** Some records, the columns known by now, and where to go on: null when there is nothing more. */
export type SourcePage = { columns: string[]; records: SourceRecord[]; cursor: Cursor | null };

/** Where reading goes on: small JSON that the source alone understands. */
export type Cursor = Record<string, unknown>;

/**
 * Something that works can be read from, page by page, going on from a cursor. Throws `unprocessable` for what can't
 * be read at all, `unavailable` where trying again may help.
 */
export type Source = { pages(cursor: Cursor | null): AsyncIterable<SourcePage> };
