import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { Subject, SubjectId } from "../contract";
import { upsertEmbedding } from "../queries/vectors";

/** Stores the vector of one image or artist under its model. */
export const saveEmbedding = defineOperation({
  name: "saveEmbedding",
  access: systemOnly,
  input: z.object({
    subject: Subject,
    subjectId: SubjectId,
    modelId: z.string(),
    vector: z.custom<Float32Array>((value) => value instanceof Float32Array),
  }),
  output: z.object({ saved: z.literal(true) }),
  async run(ctx, embedding) {
    const values = { ...embedding, museumId: museumOf(ctx).id, createdAt: ctx.now() };
    found((await upsertEmbedding(ctx.db, values)) || null, "museum or model");
    return { saved: true } as const;
  },
});
