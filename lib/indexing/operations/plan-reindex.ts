import { z } from "zod";
import { forgetOldModels } from "@/lib/embeddings";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { countReadyImages } from "@/lib/media";

/** What a re-index is up against. Vectors that are of no use any more make room for the new ones first. */
export const planReindex = defineOperation({
  name: "planReindex",
  access: systemOnly,
  input: z.object({ modelId: z.string() }),
  output: z.object({ images: z.number().int() }),
  async run(ctx, { modelId }) {
    await forgetOldModels(ctx, { keep: modelId });
    return countReadyImages(ctx, {});
  },
});
