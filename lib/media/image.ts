import { type Context, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import { PhotoError } from "@/lib/recognition/server/photo-error";
import { decodeMaster, keepImage, keptImage, type OpenImage } from "./open-images";
import { findImage, type ImageRow, updateImage } from "./queries/images";

/**
 * An image of this museum with its decoded master, from memory when one of its steps had it just before. One that
 * can't be decoded is marked failed, for good.
 */
export async function openImage(ctx: Context, imageId: Id<"image">): Promise<OpenImage> {
  const kept = keptImage(imageId);
  if (kept && kept.museumId === museumOf(ctx).id) return kept;
  const row = await imageOf(ctx, imageId);
  try {
    const image = { ...row, pixels: await decodeMaster(row) };
    keepImage(image);
    return image;
  } catch (error) {
    if (error instanceof AppError && error.extra.cause instanceof PhotoError) {
      const failure = `The stored picture can't be used: ${error.detail}`;
      await updateImage(ctx.db, row.museumId, imageId, { state: "failed", failure });
    }
    throw error;
  }
}

/** An image of this museum, whatever its state. */
export async function imageOf(ctx: Context, imageId: Id<"image">): Promise<ImageRow> {
  return found(await findImage(ctx.db, museumOf(ctx).id, imageId), "picture");
}
