import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { type Context, inTransaction } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { Job, JobIdInput } from "../contract";
import { scopeOf } from "../policy";
import { toJob } from "../present";
import { findJob, listFailed } from "../queries/lists";
import { deleteSteps, requeue } from "../queries/runs";

/** Begins a failed or cancelled job again, from its start; what it did before is found done. */
export const retryJob = defineOperation({
  name: "retryJob",
  access: staff("curator", "jobs:write"),
  input: JobIdInput,
  output: Job,
  run: (ctx, { jobId }) =>
    inTransaction(ctx, async (inner) => {
      const { state } = found(await findJob(inner.db, scopeOf(inner), jobId), "job");
      const row = await again(inner, jobId);
      if (!row)
        throw new AppError("conflict", `Only a job that failed can be tried again; this one is ${state}.`);
      return toJob(row, inner.now());
    }),
});

const RETRIED_MAX = 500;

/** Begins all failed jobs of the museum again, oldest first, up to 500 at a time. */
export const retryFailedJobs = defineOperation({
  name: "retryFailedJobs",
  access: staff("curator", "jobs:write"),
  input: z.object({ kind: z.string().max(100).optional() }),
  output: z.object({ retried: z.number().int() }),
  async run(ctx, { kind }) {
    let retried = 0;
    for (const jobId of await listFailed(ctx.db, scopeOf(ctx), kind, RETRIED_MAX))
      if (await inTransaction(ctx, (inner) => again(inner, jobId))) retried += 1;
    return { retried };
  },
});

/** Puts a job back in the queue and announces anew what set it off. Call it inside a transaction. */
export async function again(inner: Context, jobId: Id<"job">) {
  const row = await requeue(inner.db, jobId, inner.now());
  if (!row) return undefined;
  await deleteSteps(inner.db, jobId);
  await inner.announce({
    name: row.eventName,
    subject: row.subject ?? jobId,
    data: { ...row.eventData, jobId },
  });
  return row;
}
