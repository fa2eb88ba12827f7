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

/** Forgets jobs and sent events that nobody needs any more. */
export const forgetJobs = defineJob({
  id: "forget-jobs",
  queue: "jobs",
  cron: "17 3 * * *",
  quiet: true,
  run: ({ step }) => step("prune", (ctx) => pruneJobs(ctx, {})),
});
