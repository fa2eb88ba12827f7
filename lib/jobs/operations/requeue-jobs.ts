import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { endJob, listRetryable, listSilent } from "../queries/runs";
import { again } from "./retry-job";

/** A job that is queued without a sign from the engine for so long was lost on the way, and is announced anew. */
const QUEUED_MS_MAX = 15 * 60_000;
/** No step of ours lasts nearly as long: a run without a sign of life is one that the engine has forgotten. */
const RUNNING_MS_MAX = 60 * 60_000;
/** A failure that may pass by itself is tried again after a while, a few times. */
const RETRY_AFTER_MS = 15 * 60_000;
const RUNS_MAX = 3;
const BATCH = 200;

/** Finds jobs that were left undone and sets them off again: lost on the way, forgotten, or failed for a passing cause. */
export const requeueJobs = defineOperation({
  name: "requeueJobs",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ requeued: z.number().int() }),
  async run(ctx) {
    const ago = (ms: number) => new Date(ctx.now().getTime() - ms);
    const silent = [
      ...(await listSilent(ctx.db, "queued", ago(QUEUED_MS_MAX), BATCH)),
      ...(await listSilent(ctx.db, "running", ago(RUNNING_MS_MAX), BATCH)),
    ];
    for (const { id: jobId } of silent) {
      const ending = { state: "failed", error: "The engine lost it on the way.", retryable: true } as const;
      await endJob(ctx.db, { jobId }, ending, ctx.now());
    }
    const failed = await listRetryable(ctx.db, RUNS_MAX, ago(RETRY_AFTER_MS), BATCH);
    let requeued = 0;
    for (const { id } of [...silent, ...failed])
      if (await inTransaction(ctx, (inner) => again(inner, id))) requeued += 1;
    return { requeued };
  },
});
