import { AppError } from "@/lib/kernel/errors";
import type { Cursor } from "./queries/artworks";

/** Opaque to clients: the sort key and id of the last row of a page. */
export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.key, cursor.id])).toString("base64url");
}

/** The reverse of `encodeCursor`; anything else is the caller's mistake. */
export function decodeCursor(text: string): Cursor {
  try {
    const [key, id] = JSON.parse(Buffer.from(text, "base64url").toString()) as unknown[];
    if (
      (typeof key === "string" || typeof key === "number") &&
      typeof id === "string" &&
      /^[0-9a-f-]{36}$/.test(id)
    ) {
      return { key, id };
    }
  } catch {
    // Not ours: refused below like any other.
  }
  throw new AppError("invalid_input", "cursor: take it from `nextCursor` of the page before");
}
