import { z } from "zod";
import { AppError } from "@/lib/kernel/errors";

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** Opaque to clients: when the last delivery of a page was made, and its id. */
export function cursorOf({ createdAt, id }: { createdAt: Date; id: string }): string {
  return Buffer.from(JSON.stringify([createdAt.toISOString(), id])).toString("base64url");
}

/** The reverse of `cursorOf`; anything else is the caller's mistake. */
export function readCursor(text: string): { createdAt: Date; id: string } {
  try {
    const parsed = Cursor.safeParse(JSON.parse(Buffer.from(text, "base64url").toString()));
    if (parsed.success) return { createdAt: new Date(parsed.data[0]), id: parsed.data[1] };
  } catch {
    // Not ours: refused below like any other.
  }
  throw new AppError("invalid_input", "cursor: take it from `nextCursor` of the page before");
}
