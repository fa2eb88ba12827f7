import { pruneJobs, requeueJobs } from "@/lib/jobs";
import { defineJob } from "../../define-job";

/** Finds jobs that were lost on the way or failed for a passing cause, and sets them off again. */
export const sweepJobs = defineJob({
  id: "sweep-jobs",
  queue: "jobs",
  cron: "*/5 * * * *",
  quiet: true,
  run: ({ step }) => step("requeue", (ctx) => requeueJobs(ctx, {})),
});

/** An engine takes a thousand steps a run; what is left is forgotten by the next. */
const ROUNDS_MAX = 500;

/** Forgets jobs and sent events that nobody needs any more. */
export const forgetJobs = defineJob({
  id: "forget-jobs",
  queue: "jobs",
  cron: "17 * * * *",
  quiet: true,
  async run({ step }) {
    for (let round = 1; round <= ROUNDS_MAX; round++) {
      const { more } = await step(`prune-${round}`, (ctx) => pruneJobs(ctx, {}));
      if (!more) break;
    }
  },
});
