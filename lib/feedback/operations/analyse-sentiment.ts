import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { LocaleSchema } from "@/lib/kernel/locale";
import { defineOperation } from "@/lib/kernel/operation";
import { findUnanalysed, updateSentiment } from "../queries";
import { sentimentAnalyser } from "../sentiment/analyser";

/** Says how these comments sound. What the model has seen already, and what says nothing, is left alone. */
export const analyseSentiment = defineOperation({
  name: "analyseSentiment",
  access: systemOnly,
  input: z.object({ feedbackIds: z.array(idOf("feedback")).max(200) }),
  output: z.object({ analysed: z.number().int(), model: z.string() }),
  async run(ctx, { feedbackIds }) {
    const analyser = await sentimentAnalyser();
    const model = analyser.modelId;
    const rows = await findUnanalysed(ctx.db, museumOf(ctx).id, feedbackIds, model);
    for (const { id, comment, locale } of rows) {
      if (comment === null) continue;
      const sentiment = await analyser.analyse(comment, LocaleSchema.parse(locale));
      await updateSentiment(ctx.db, id, model, sentiment);
    }
    return { analysed: rows.length, model };
  },
});
