import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { feedbackGiven } from "../events";
import { listUnanalysed } from "../queries";
import { sentimentAnalyser } from "../sentiment/analyser";

/** Of one sweep; the next takes what is left, so that a change of model does not flood the engine. */
const COMMENTS_MAX = 1_000;

/** Announces anew the comments that have no sentiment, or one of another model than today's. */
export const announceUnanalysed = defineOperation({
  name: "announceUnanalysed",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ announced: z.number().int() }),
  async run(ctx) {
    const { modelId } = await sentimentAnalyser();
    return inTransaction(ctx, async (inner) => {
      const rows = await listUnanalysed(inner.db, modelId, COMMENTS_MAX);
      for (const { id, museumId } of rows)
        await inner.announce(feedbackGiven.create(id, { museumId, feedbackId: id }));
      return { announced: rows.length };
    });
  },
});
