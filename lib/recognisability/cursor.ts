import { z } from "zod";
import { AppError } from "@/lib/kernel/errors";
import { idOf } from "@/lib/kernel/ids";
import type { PairCursor } from "./queries/report";

/** Where the next page of pairs begins: opaque to clients. */
const Cursor = z.tuple([
  z.enum(["mistaken", "offered"]),
  z.int32(),
  z.number().min(-2).max(2),
  idOf("image"),
  idOf("image"),
]);

export function encodePairCursor({ danger, inliers, similarity, imageA, imageB }: PairCursor): string {
  return Buffer.from(JSON.stringify([danger, inliers, similarity, imageA, imageB])).toString("base64url");
}

/** The reverse of `encodePairCursor`; anything else is the caller's mistake. */
export function decodePairCursor(text: string): PairCursor {
  try {
    const parsed = Cursor.safeParse(JSON.parse(Buffer.from(text, "base64url").toString()));
    if (parsed.success) {
      const [danger, inliers, similarity, imageA, imageB] = parsed.data;
      return { danger, inliers, similarity, imageA, imageB };
    }
  } catch {
    // Not ours: refused below like any other.
  }
  throw new AppError("invalid_input", "cursor: take it from `nextCursor` of the page before");
}
