import { analyseSentiment, announceUnanalysed } from "@/lib/feedback";
import { feedbackGiven } from "@/lib/feedback/events";
import { idOf } from "@/lib/kernel/ids";
import { defineJob } from "../../define-job";

/** Says of each comment how it sounds, many at a time. */
export const analyseFeedback = defineJob({
  id: "analyse-sentiment",
  queue: "feedback",
  on: feedbackGiven,
  quiet: true,
  engine: { batchEvents: { maxSize: 50, timeout: "5s", key: "event.data.museumId" } },
  run: ({ batch, step }) =>
    step("analyse", (ctx) =>
      analyseSentiment(ctx, { feedbackIds: batch.map((given) => idOf("feedback").parse(given.feedbackId)) }),
    ),
});

/** Finds comments that no model, or an earlier one, has looked at. */
export const sweepSentiment = defineJob({
  id: "sweep-sentiment",
  queue: "feedback",
  cron: "41 * * * *",
  quiet: true,
  run: ({ step }) => step("announce", (ctx) => announceUnanalysed(ctx, {})),
});
