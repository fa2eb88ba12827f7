import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { insertRunning, startJob } from "../queries/runs";

/**
 * Notes that the engine has begun a run. With `jobId` it is that job's; null when that job is over or gone, and the
 * run has nothing to do. Without, the run gets a job of its own. Safe to repeat.
 */
export const beginJob = defineOperation({
  name: "beginJob",
  access: systemOnly,
  input: z.object({
    jobId: idOf("job").optional(),
    engineRunId: z.string(),
    kind: z.string(),
    queue: z.string(),
    subject: z.string().nullable(),
    total: z.number().int().nullable(),
    event: z.object({ name: z.string(), data: z.record(z.string(), z.unknown()) }),
  }),
  output: z.object({ jobId: idOf("job").nullable() }),
  async run(ctx, { jobId, engineRunId, event, ...job }) {
    const now = ctx.now();
    if (jobId) return { jobId: (await startJob(ctx.db, jobId, engineRunId, now))?.id ?? null };
    const created = await insertRunning(ctx.db, {
      ...job,
      engineRunId,
      museumId: ctx.museum?.id ?? null,
      state: "running",
      runs: 1,
      eventName: event.name,
      eventData: event.data,
      createdAt: now,
      startedAt: now,
      updatedAt: now,
    });
    return { jobId: created };
  },
});
