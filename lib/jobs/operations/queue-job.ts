import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { insertJob } from "../queries/runs";

/**
 * Makes a job that people can watch from now on and announces the event that starts it. Call it inside the
 * transaction of what the job is about: both are there, or neither.
 */
export const queueJob = defineOperation({
  name: "queueJob",
  access: systemOnly,
  input: z.object({
    kind: z.string(),
    queue: z.string(),
    subject: z.string(),
    label: z.string().nullable().default(null),
    total: z.number().int().nullable().default(null),
    event: z.object({ name: z.string(), data: z.record(z.string(), z.unknown()) }),
  }),
  output: z.object({ jobId: idOf("job") }),
  async run(ctx, { event, ...job }) {
    const now = ctx.now();
    const jobId = await insertJob(ctx.db, {
      ...job,
      museumId: museumOf(ctx).id,
      eventName: event.name,
      eventData: event.data,
      createdAt: now,
      updatedAt: now,
    });
    await ctx.announce({ name: event.name, subject: job.subject, data: { ...event.data, jobId } });
    return { jobId };
  },
});
