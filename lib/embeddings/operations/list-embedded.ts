import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { Subject, SubjectId } from "../contract";
import { listEmbeddedAt } from "../queries/vectors";

/** Which of these have a vector under the model, and since when. */
export const listEmbedded = defineOperation({
  name: "listEmbedded",
  access: systemOnly,
  input: z.object({ modelId: z.string(), subject: Subject, ids: z.array(SubjectId).max(2_000) }),
  output: z.map(z.string(), z.date()),
  run: (ctx, { modelId, subject, ids }) =>
    listEmbeddedAt(ctx.db, museumOf(ctx).id, { modelId, subject, ids }),
});
