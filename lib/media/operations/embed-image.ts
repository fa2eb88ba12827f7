import { z } from "zod";
import { encodeOnce, getActiveModels, saveEmbedding } from "@/lib/embeddings";
import { systemOnly } from "@/lib/kernel/access";
import { type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { engine } from "@/lib/recognition/server/engine";
import { galleryVector } from "@/lib/recognition/views";
import { ImageIdInput } from "../contract";
import { openImage } from "../image";
import { museumModels } from "../museum-models";
import { findImage } from "../queries/images";

/** How often a vector is made anew because the model was switched meanwhile; switching takes a person each time. */
const SWITCHES_MAX = 3;

/**
 * Stores a picture's vectors: under the models that the museum uses now, or under one that it may switch to. When the
 * museum has switched by the time that they are written, they are dropped and made again.
 */
export const embedImage = defineOperation({
  name: "embedImage",
  access: systemOnly,
  input: ImageIdInput.extend({ modelId: z.string().optional() }),
  output: z.object({ modelIds: z.array(z.string()) }),
  async run(ctx, { imageId, modelId }) {
    const { pixels, ...image } = await openImage(ctx, imageId);
    const machine = await engine();
    const vectorOf = async (model: string) => {
      const encoder = await machine.encoderOf(model);
      if (!encoder) throw missingEncoder(model);
      const { vectors } = await encodeOnce(ctx, {
        contentHash: image.contentHash,
        modelId: model,
        purpose: "gallery",
        keep: true,
        encode: async () => [await galleryVector(encoder, pixels)],
      });
      const [vector] = vectors;
      if (!vector) throw new Error(`the cache has no vector of ${model}`);
      return vector;
    };
    const save = async (inner: Context, model: string, vector: Float32Array) =>
      saveEmbedding(inner, { subject: "image", subjectId: imageId, modelId: model, vector });

    if (modelId) {
      const vector = await vectorOf(modelId);
      await inTransaction(ctx, async (inner) => {
        await stillThere(inner, imageId);
        await save(inner, modelId, vector);
      });
      return { modelIds: [modelId] };
    }
    for (let attempt = 0; attempt < SWITCHES_MAX; attempt++) {
      const modelIds = await museumModels(ctx, machine);
      const vectors = await Promise.all(modelIds.map(async (id) => [id, await vectorOf(id)] as const));
      const saved = await inTransaction(ctx, async (inner) => {
        const now = await getActiveModels(inner, { lock: true });
        if (now.some(({ modelId: used }) => !modelIds.includes(used))) return false;
        await stillThere(inner, imageId);
        for (const [id, vector] of vectors) await save(inner, id, vector);
        return true;
      });
      if (saved) return { modelIds };
    }
    throw new AppError("unavailable", "The museum's model was switched while the picture was embedded.");
  },
});

/** A picture that was deleted meanwhile must not be found again by a vector that came late. */
async function stillThere(inner: Context, imageId: Id<"image">): Promise<void> {
  found(await findImage(inner.db, museumOf(inner).id, imageId, { lock: "share" }), "picture");
}

function missingEncoder(modelId: string): AppError {
  const advice = "Run `npm run models` there to see what is missing.";
  return new AppError("unavailable", `This server hasn't got the encoder ${modelId}. ${advice}`);
}
