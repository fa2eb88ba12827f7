import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { findMuseum } from "../queries/museums";

/** The museum's decision thresholds, in inliers. */
export const getRecognitionSettings = defineOperation({
  name: "getRecognitionSettings",
  access: anyone,
  input: z.object({}),
  output: z.object({ matchInliers: z.number().int(), ambiguousInliers: z.number().int() }),
  async run(ctx) {
    return found(await findMuseum(ctx.db, { slug: museumOf(ctx).slug }), "museum").recognition;
  },
});
