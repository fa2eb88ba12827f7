import { z } from "zod";
import { AppError } from "@/lib/kernel/errors";
import type { SORTS } from "./contract";
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
