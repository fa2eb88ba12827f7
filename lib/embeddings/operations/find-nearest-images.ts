import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { findNearest, findNearestToImage } from "../queries/nearest";

const vector = z.custom<Float32Array>((value) => value instanceof Float32Array);
const Neighbours = z.array(z.object({ imageId: idOf("image"), similarity: z.number() }));

/** The museum's images nearest to any of these unit vectors, best first; cosine similarity. */
export const findNearestImages = defineOperation({
  name: "findNearestImages",
  access: anyone,
  input: z.object({
    modelId: z.string(),
    vectors: z.array(vector).min(1).max(8),
    limit: z.number().int().min(1).max(200),
  }),
  output: Neighbours,
  run: (ctx, { modelId, vectors, limit }) => findNearest(ctx.db, museumOf(ctx).id, modelId, vectors, limit),
});

/** The museum's images nearest to one of its own. */
export const findSimilarImages = defineOperation({
  name: "findSimilarImages",
  access: anyone,
  input: z.object({ modelId: z.string(), imageId: idOf("image"), limit: z.number().int().min(1).max(200) }),
  output: Neighbours,
  run: (ctx, { modelId, imageId, limit }) =>
    findNearestToImage(ctx.db, museumOf(ctx).id, modelId, imageId, limit),
});
