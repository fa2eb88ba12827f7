import { z } from "zod";
import { staff, systemOnly } from "@/lib/kernel/access";
import { type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { isOver, Job, JobIdInput } from "../contract";
import { jobCancelled } from "../events";
import { scopeOf } from "../policy";
import { toJob } from "../present";
import { findJob, listOpen } from "../queries/lists";
import { endJob, type JobRow } from "../queries/runs";

/** Stops a job that is waiting or running. What it has done so far stays done. */
export const cancelJob = defineOperation({
  name: "cancelJob",
  access: staff("curator", "jobs:write"),
  input: JobIdInput,
  output: Job,
  run: (ctx, { jobId }) =>
    inTransaction(ctx, async (inner) => {
      const row = found(await findJob(inner.db, scopeOf(inner), jobId), "job");
      const cancelled = await end(inner, jobId);
      if (!cancelled) {
        const why = isOver(row.state) ? `It is over: ${row.state}.` : "It has just ended.";
        throw new AppError("conflict", `This job can't be cancelled. ${why}`);
      }
      return toJob(cancelled, inner.now());
    }),
});

/**
 * Stops all jobs of a kind about something that is going away. Call it in the transaction in which it does: the jobs end
 * if, and only if, it is gone.
 */
export const cancelJobsAbout = defineOperation({
  name: "cancelJobsAbout",
  access: systemOnly,
  input: z.object({ kind: z.string(), subject: z.string() }),
  output: z.object({ cancelled: z.number().int() }),
  async run(ctx, { kind, subject }) {
    const open = await listOpen(ctx.db, museumOf(ctx).id, kind, subject);
    let cancelled = 0;
    for (const jobId of open) if (await end(ctx, jobId)) cancelled += 1;
    return { cancelled };
  },
});

async function end(inner: Context, jobId: Id<"job">): Promise<JobRow | undefined> {
  const ending = { state: "cancelled", error: null, retryable: true } as const;
  const row = await endJob(inner.db, { jobId }, ending, inner.now());
  // Under the job's own subject, so that the engine hears of it before a later retry.
  if (row) await inner.announce(jobCancelled.create(row.subject ?? jobId, { jobId }));
  return row;
}
