import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import { activateModel, encodeOnce, getActiveModel, saveImageEmbedding } from "@/lib/embeddings";
import { staff } from "@/lib/kernel/access";
import { type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
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

/** Side at which a work's local features are found, and how many are kept (about 18 kB). */
const FEATURES = { side: 512, count: 500 };

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
    const modelId = await activeModelId(ctx, machine);
    const [renditions, colors, hash, features, { vectors }] = await Promise.all([
      makeRenditions(pixels, info),
      dominantColors(pixels, info),
      perceptualHash(pixels, info),
      machine.verification.detect(photo, FEATURES),
      encodeOnce(ctx, {
        contentHash,
        modelId,
        purpose: "gallery",
        encode: async () => [await galleryVector(machine.encoder, photo)],
      }),
    ]);
    const storageKey = randomUUID();
    for (const { side, bytes: file } of renditions) await storage().put(renditionKey(storageKey, side), file);

    return inTransaction(ctx, async (inner) => {
      const image = await insertImage(inner.db, {
        museumId: museum.id,
        artworkId,
        view,
        alt,
        contentHash,
        storageKey,
        state: "ready",
        width: photo.width,
        height: photo.height,
        dominantColors: colors,
        perceptualHash: hash,
        createdAt: inner.now(),
      });
      await insertFeatures(inner.db, {
        imageId: image.id,
        museumId: museum.id,
        detector: "orb-512-500",
        data: packFeatures(features),
      });
      for (const vector of vectors)
        await saveImageEmbedding(asSystem(inner), { imageId: image.id, modelId, vector });
      return { imageId: image.id, created: true };
    });
  },
});

/** The museum's recognition model; a museum's first image makes this machine's encoder its model. */
async function activeModelId(ctx: Context, { encoder, modelId }: Engine): Promise<string> {
  const active = await getActiveModel(ctx, { role: "recognition" });
  if (active?.id === modelId) return modelId;
  const { id: name, revision, dimensions, roles } = encoder;
  await activateModel(asSystem(ctx), { name, revision, dimensions, roles: [...roles] });
  return modelId;
}

/** A curator may add an image; that it is embedded is the system's business. */
function asSystem(ctx: Context): Context {
  return { ...ctx, actor: { kind: "system", name: "media" } };
}
