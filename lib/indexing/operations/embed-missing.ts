import { z } from "zod";
import { getActiveModels } from "@/lib/embeddings";
import { systemOnly } from "@/lib/kernel/access";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { EmbeddedPage } from "../contract";
import { embedAll } from "../embed-all";
import { nextMissing } from "../missing";

/** A page of a step: with the slowest encoder known a fraction of the time that a step may take. */
const Limit = z.number().int().min(1).max(500);

/** Embeds the next ready images that lack a vector: of the model, or of any model in use. Safe to repeat. */
export const embedMissing = defineOperation({
  name: "embedMissing",
  access: systemOnly,
  input: z.object({ modelId: z.string().optional(), after: idOf("image").nullable(), limit: Limit }),
  output: EmbeddedPage,
  async run(ctx, { modelId, ...page }) {
    const wanted = modelId ? [modelId] : (await getActiveModels(ctx, {})).map((active) => active.modelId);
    const { imageIds, cursor, passed } = await nextMissing(ctx, [...new Set(wanted)], page);
    return { cursor, passed, ...(await embedAll(ctx, imageIds, modelId)) };
  },
});
