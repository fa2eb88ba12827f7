import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { Subject, SubjectId } from "../contract";
import { listVectors } from "../queries/vectors";

/** The vectors of these under the model; those that have none are left out. */
export const getVectors = defineOperation({
  name: "getVectors",
  access: systemOnly,
  input: z.object({ modelId: z.string(), subject: Subject, ids: z.array(SubjectId).max(2_000) }),
  output: z.map(z.string(), z.custom<Float32Array>()),
  run: (ctx, { modelId, subject, ids }) => listVectors(ctx.db, museumOf(ctx).id, { modelId, subject, ids }),
});
