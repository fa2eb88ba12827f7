import { z } from "zod";
import { AppError } from "@/lib/kernel/errors";
import type { SORTS } from "./contract";
import type { RECORD_SORTS } from "./list";
import type { Cursor } from "./queries/artworks";

/** Opaque to clients: the sort key and id of the last row of a page. */
export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.key, cursor.id])).toString("base64url");
}

/** Titles are text without U+0000, years are integers: what the database compares with, and nothing else. */
const CursorSchema = (sort: (typeof SORTS)[number]) =>
  z.tuple([sort === "title" ? z.string().refine((key) => !key.includes("\0")) : z.int32(), z.uuid()]);

/** The reverse of `encodeCursor`; anything else is the caller's mistake. */
export function decodeCursor(text: string, sort: (typeof SORTS)[number]): Cursor {
  try {
    const parsed = CursorSchema(sort).safeParse(JSON.parse(Buffer.from(text, "base64url").toString()));
    if (parsed.success) return { key: parsed.data[0], id: parsed.data[1] };
  } catch {
    // Not ours: refused below like any other.
  }
  throw new AppError("invalid_input", "cursor: take it from `nextCursor` of the page before");
}

const TEXT_SORTS: readonly (typeof RECORD_SORTS)[number][] = ["title", "number", "artist"];

/** The same of the office's list. It names its sort: under another its key means nothing. */
export function encodeRecordCursor({ key, id }: Cursor, sort: (typeof RECORD_SORTS)[number]): string {
  return Buffer.from(JSON.stringify([sort, key, id])).toString("base64url");
}

/** The reverse of `encodeRecordCursor`; anything else is the caller's mistake. */
export function decodeRecordCursor(text: string, sort: (typeof RECORD_SORTS)[number]): Cursor {
  const key = TEXT_SORTS.includes(sort)
    ? z.string().refine((value) => !value.includes("\0"))
    : z.coerce.number().int();
  try {
    const parsed = z
      .tuple([z.literal(sort), key, z.uuid()])
      .safeParse(JSON.parse(Buffer.from(text, "base64url").toString()));
    if (parsed.success) return { key: parsed.data[1], id: parsed.data[2] };
  } catch {
    // Not ours: refused below like any other.
  }
  throw new AppError("invalid_input", "cursor: take it from `nextCursor` of the page before");
}
