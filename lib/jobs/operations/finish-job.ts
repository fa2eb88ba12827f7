import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { upsertQueue } from "../queries/queues";
import { endJob } from "../queries/runs";

/**
 * Ends a job, by its own id, its engine run's or both, and notes it as its queue's last success or failure. A job that is
 * over, or that nobody kept a record of, stays as it is: the queue learns of it all the same.
 */
export const finishJob = defineOperation({
  name: "finishJob",
  access: systemOnly,
  input: z.object({
    job: z
      .union([
        z.object({ jobId: idOf("job"), engineRunId: z.string().optional() }),
        z.object({ engineRunId: z.string() }),
      ])
      .nullable(),
    queue: z.string(),
    state: z.enum(["done", "failed", "cancelled"]),
    error: z.string().nullable().default(null),
    retryable: z.boolean().default(true),
  }),
  output: z.object({ finished: z.boolean() }),
  async run(ctx, { job, queue, state, error, retryable }) {
    const now = ctx.now();
    const row = job && (await endJob(ctx.db, job, { state, error, retryable }, now));
    if (state === "done") await upsertQueue(ctx.db, queue, { lastSuccessAt: now });
    if (state === "failed") await upsertQueue(ctx.db, queue, { lastFailureAt: now, lastError: error });
    return { finished: row !== undefined && row !== null };
  },
});
