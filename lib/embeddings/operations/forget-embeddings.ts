import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { Subject, SubjectId } from "../contract";
import { listActiveModels } from "../queries/active";
import { deleteEmbeddings, deleteOtherModels } from "../queries/vectors";

/** Forgets the vector of one image or artist under all models. */
export const forgetEmbedding = defineOperation({
  name: "forgetEmbedding",
  access: systemOnly,
  input: z.object({ subject: Subject, subjectId: SubjectId }),
  output: z.object({ forgotten: z.number().int() }),
  run: async (ctx, { subject, subjectId }) => ({
    forgotten: await deleteEmbeddings(ctx.db, museumOf(ctx).id, subject, subjectId),
  }),
});

/** Forgets the museum's vectors of models that it neither uses nor can roll back to, `keep` aside. */
export const forgetOldModels = defineOperation({
  name: "forgetOldModels",
  access: systemOnly,
  input: z.object({ keep: z.string() }),
  output: z.object({ forgotten: z.number().int() }),
  run: (ctx, { keep }) =>
    inTransaction(ctx, async (inner) => {
      const museumId = museumOf(inner).id;
      // Locked against a switch: a model that is being switched to must not lose its vectors meanwhile.
      const active = await listActiveModels(inner.db, museumId, "share");
      const needed = active.flatMap(({ modelId, previousModelId }) => [modelId, previousModelId ?? modelId]);
      return { forgotten: await deleteOtherModels(inner.db, museumId, [keep, ...needed]) };
    }),
});
