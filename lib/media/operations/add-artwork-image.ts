import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import { activateModel, chooseEncoder, encodeOnce, saveImageEmbedding } from "@/lib/embeddings";
import { staff } from "@/lib/kernel/access";
import { type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { type Id, idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { WORK_FEATURES } from "@/lib/recognition/geometry/detect";
import { packFeatures } from "@/lib/recognition/geometry/packed-features";
import { decodePhoto } from "@/lib/recognition/server/decode-photo";
import { type Engine, engine } from "@/lib/recognition/server/engine";
import { galleryVector } from "@/lib/recognition/views";
import { AddArtworkImageInput, MAX_IMAGE_BYTES } from "../contract";
import { dominantColors, perceptualHash } from "../describe";
import { asInputError } from "../policy";
import { renditionKey } from "../present";
import { findImageByContent, insertFeatures, insertImage } from "../queries";
import { MASTER_SIDE_MAX, makeRenditions } from "../renditions";
import { storage } from "../stored";

const DETECTOR = "orb-512-500";

/**
 * Takes a picture of a work in: re-encodes it in all sizes, describes it and makes it recognisable.
 * The same bytes twice give the same image. Files come first, rows last and in one transaction.
 */
export const addArtworkImage = defineOperation({
  name: "addArtworkImage",
  access: staff("curator"),
  input: AddArtworkImageInput,
  output: z.object({ imageId: idOf("image"), created: z.boolean() }),
  async run(ctx, { artworkId, bytes, view, alt }) {
    const museum = museumOf(ctx);
    const contentHash = createHash("sha256").update(bytes).digest("hex");
    const existing = await findImageByContent(ctx.db, museum.id, artworkId, contentHash);
    if (existing) return { imageId: existing.id, created: false };

    const photo = await decodePhoto(bytes, { maxSide: MASTER_SIDE_MAX, maxBytes: MAX_IMAGE_BYTES }).catch(
      asInputError,
    );
    const info = { width: photo.width, height: photo.height, channels: 4 as const };
    const pixels = Buffer.from(photo.data.buffer, photo.data.byteOffset, photo.data.byteLength);
    const machine = await engine();
    const { encoder, modelId } = await museumEncoder(ctx, machine);
    const [renditions, colors, hash, features, { vectors }] = await Promise.all([
      makeRenditions(pixels, info),
      dominantColors(pixels, info),
      perceptualHash(pixels, info),
      machine.verification.detect(photo, WORK_FEATURES),
      encodeOnce(ctx, {
        contentHash,
        modelId,
        purpose: "gallery",
        keep: true,
        encode: async () => [await galleryVector(encoder, photo)],
      }),
    ]);
    const storageKey = randomUUID();
    const row = {
      museumId: museum.id,
      artworkId,
      view,
      alt,
      contentHash,
      storageKey,
      state: "ready" as const,
      width: photo.width,
      height: photo.height,
      dominantColors: colors,
      perceptualHash: hash,
      createdAt: ctx.now(),
    };
    try {
      for (const { side, bytes: file } of renditions)
        await storage().put(renditionKey(storageKey, side), file);
      const imageId = await saveRows(ctx, { row, modelId, vectors, features: packFeatures(features) });
      return { imageId, created: true };
    } catch (error) {
      await storage().removeAll(storageKey);
      throw error;
    }
  },
});

type Rows = {
  row: Parameters<typeof insertImage>[1];
  modelId: string;
  vectors: Float32Array[];
  features: Uint8Array;
};

/** The image, its features and its vector are there together or not at all. */
function saveRows(ctx: Context, { row, modelId, vectors, features }: Rows): Promise<Id<"image">> {
  return inTransaction(ctx, async (inner) => {
    const { id: imageId, museumId } = found(await insertImage(inner.db, row), "artwork");
    await insertFeatures(inner.db, { imageId, museumId, detector: DETECTOR, data: features });
    for (const vector of vectors) await saveImageEmbedding(asSystem(inner), { imageId, modelId, vector });
    return imageId;
  });
}

/** The museum's encoder; a museum's first image makes this server's encoder its own. */
async function museumEncoder(ctx: Context, machine: Engine) {
  const chosen = await chooseEncoder(ctx, machine);
  if (!chosen.isActive) {
    const { id: name, revision, dimensions, roles } = chosen.encoder;
    await activateModel(asSystem(ctx), { name, revision, dimensions, roles: [...roles] });
  }
  return chosen;
}

/** A curator may add an image; that it is embedded is the system's business. */
function asSystem(ctx: Context): Context {
  return { ...ctx, actor: { kind: "system", name: "media" } };
}
