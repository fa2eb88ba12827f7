import { staff } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { isOver, Job, JobIdInput } from "../contract";
import { jobCancelled } from "../events";
import { scopeOf } from "../policy";
import { toJob } from "../present";
import { findJob } from "../queries/lists";
import { endJob } from "../queries/runs";

/** Stops a job that is waiting or running. What it has done so far stays done. */
export const cancelJob = defineOperation({
  name: "cancelJob",
  access: staff("curator", "jobs:write"),
  input: JobIdInput,
  output: Job,
  run: (ctx, { jobId }) =>
    inTransaction(ctx, async (inner) => {
      const row = found(await findJob(inner.db, scopeOf(inner), jobId), "job");
      const ending = { state: "cancelled", error: null, retryable: true } as const;
      const cancelled = await endJob(inner.db, { jobId }, ending, inner.now());
      if (!cancelled) {
        const why = isOver(row.state) ? `It is over: ${row.state}.` : "It has just ended.";
        throw new AppError("conflict", `This job can't be cancelled. ${why}`);
      }
      // Under the job's own subject, so that the engine hears of it before a later retry.
      await inner.announce(jobCancelled.create(row.subject ?? jobId, { jobId }));
      return toJob(cancelled, inner.now());
    }),
});
