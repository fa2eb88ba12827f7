import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { upsertEmbedding } from "../queries";

/** Stores the gallery vector of one image under its model. */
export const saveImageEmbedding = defineOperation({
  name: "saveImageEmbedding",
  access: systemOnly,
  input: z.object({
    imageId: idOf("image"),
    modelId: z.string(),
    vector: z.custom<Float32Array>((value) => value instanceof Float32Array),
  }),
  output: z.object({ saved: z.literal(true) }),
  async run(ctx, { imageId, modelId, vector }) {
    await upsertEmbedding(ctx.db, {
      museumId: museumOf(ctx).id,
      modelId,
      subject: "image",
      subjectId: imageId,
      vector,
      createdAt: ctx.now(),
    });
    return { saved: true } as const;
  },
});
