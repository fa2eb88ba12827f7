import { createHash, randomUUID } from "node:crypto";
import { type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import type { Localized } from "@/lib/kernel/locale";
import { decodePhoto } from "@/lib/recognition/server/decode-photo";
import type { RgbaImage } from "@/lib/recognition/types";
import { storage } from "@/lib/storage";
import { MAX_IMAGE_BYTES } from "./contract";
import { keepImage } from "./open-images";
import { asInputError } from "./policy";
import { renditionKey } from "./present";
import { findImageByContent, type ImageRow, insertImage, updateImage } from "./queries/images";
import { encodeRendition, MASTER_SIDE_MAX, masterSide, RENDITION_TYPE } from "./renditions";

type Given = {
  artworkId: Id<"artwork">;
  bytes: Uint8Array;
  view: ImageRow["view"];
  alt: Localized<string>;
  sourceUrl: string | null;
};

/**
 * Takes a picture of a work in: decodes it, stores our own re-encoding of it as the master and notes it as pending.
 * `also` has its turn in the same transaction. The same bytes twice give the same image, and `also` is left out then,
 * unless the image had failed, was deleted or lost its file. Throws for bytes that are no picture and for a work that isn't here.
 */
export async function takeIn<T>(
  ctx: Context,
  { bytes, ...given }: Given,
  also: (inner: Context, image: ImageRow) => Promise<T>,
): Promise<{ image: ImageRow; created: boolean; also: T | null }> {
  const museumId = museumOf(ctx).id;
  const contentHash = createHash("sha256").update(bytes).digest("hex");
  const known = await findImageByContent(ctx.db, museumId, given.artworkId, contentHash);
  if (known && !known.deletedAt && known.state !== "failed" && (await hasMaster(known)))
    return { image: known, created: false, also: null };

  const limits = { maxSide: MASTER_SIDE_MAX, maxBytes: MAX_IMAGE_BYTES };
  const { data, width, height } = await decodePhoto(bytes, limits).catch(asInputError);
  const picture: RgbaImage = { data, width, height };
  // The files of one that was deleted may be going right now: it comes back with new ones, as what it is said to be now.
  const reused = known?.deletedAt ? undefined : known?.storageKey;
  const storageKey = reused ?? randomUUID();
  const back = known?.deletedAt && {
    view: given.view,
    alt: given.alt,
    storageKey,
    version: known.version + 1,
  };
  const fresh = {
    width,
    height,
    state: "pending" as const,
    failure: null,
    createdAt: ctx.now(),
    deletedAt: null,
  };
  const values = { ...given, ...fresh, museumId, contentHash, storageKey };
  const side = masterSide(width, height);
  // A file without a row is harmless; a row without its file is a lost picture.
  let stays = true;
  try {
    await storage().put(renditionKey(storageKey, side), await encodeRendition(picture, side), RENDITION_TYPE);
    const taken = await inTransaction(ctx, async (inner) => {
      if (known) await updateImage(inner.db, museumId, known.id, { ...fresh, ...back });
      const row = await insertImage(inner.db, { ...values, dominantColors: [], perceptualHash: "" });
      const image = found(row, "artwork");
      if (image.storageKey !== storageKey) return { image, created: false, also: null };
      return { image, created: true, also: await also(inner, image) };
    });
    stays = reused !== undefined || taken.created;
    if (known?.deletedAt) await storage().removeAll(known.storageKey);
    if (taken.created) keepImage({ ...taken.image, pixels: picture });
    return taken;
  } catch (error) {
    // Refused, so certainly not committed; any other error may have come after the commit.
    stays = reused !== undefined || !(error instanceof AppError);
    throw error;
  } finally {
    if (!stays) await storage().removeAll(storageKey);
  }
}

async function hasMaster({ storageKey, width, height }: ImageRow): Promise<boolean> {
  return (await storage().size(renditionKey(storageKey, masterSide(width, height)))) !== null;
}
