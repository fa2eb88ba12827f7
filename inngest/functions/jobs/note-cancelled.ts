import { z } from "zod";
import { finishJob } from "@/lib/jobs";
import { defineEvent } from "@/lib/kernel/events";
import { defineJob } from "../../define-job";

/** Sent by the engine when it dropped a run, for whatever reason. */
const runCancelled = defineEvent("inngest/function.cancelled", z.object({ run_id: z.string() }));

/** A run that the engine dropped leaves its job cancelled, not running for ever. */
export const noteCancelled = defineJob({
  id: "note-cancelled",
  queue: "jobs",
  on: runCancelled,
  quiet: true,
  run: ({ data, step }) =>
    step("finish", (ctx) =>
      finishJob(ctx, { job: { engineRunId: data.run_id }, queue: "jobs", state: "cancelled" }),
    ),
});
