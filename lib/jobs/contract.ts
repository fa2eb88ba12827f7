import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";

export const JOB_STATES = ["queued", "running", "done", "failed", "cancelled"] as const;
export const JobState = z.enum(JOB_STATES);
export type JobState = z.infer<typeof JobState>;

/** A job that ends in one of these changes no more, unless it is retried. */
export const isOver = (state: JobState) => state === "done" || state === "failed" || state === "cancelled";

/** Groups of functions that are watched together: each has its heartbeat and its last success. */
export const QUEUES = [
  "analytics",
  "catalog",
  "embeddings",
  "feedback",
  "jobs",
  "mail",
  "media",
  "visits",
  "webhooks",
] as const;
export type Queue = (typeof QUEUES)[number];

const Instant = z.iso.datetime();

export const JobItemError = z
  .object({ id: z.string(), label: z.string(), message: z.string() })
  .meta({ id: "JobItemError", description: "One thing of many that a job could not do, and why" });

export const Job = z
  .object({
    id: idOf("job"),
    kind: z.string().meta({ description: "What it does, a verb and a noun: `embed-image`" }),
    queue: z.string(),
    label: z.string().nullable().meta({ description: "What it is about, by a name people know" }),
    state: JobState,
    total: z.number().int().nullable().meta({ description: "How many things it is about, once known" }),
    done: z.number().int(),
    failed: z.number().int(),
    items: z.array(JobItemError).meta({ description: "The first hundred things that failed" }),
    error: z.string().nullable(),
    retryable: z.boolean().meta({ description: "Whether trying again unchanged may help" }),
    runs: z.number().int().meta({ description: "How often it was begun" }),
    createdAt: Instant,
    startedAt: Instant.nullable(),
    endedAt: Instant.nullable(),
    durationMs: z.number().int().nullable(),
    remainingMs: z
      .number()
      .int()
      .nullable()
      .meta({ description: "Estimated from its pace so far; null while that says nothing" }),
    revision: z.number().int().meta({ description: "Grows with every change of any job" }),
  })
  .meta({ id: "Job", description: "Background work and how far it is" });
export type Job = z.infer<typeof Job>;

export const JobStep = z.object({
  name: z.string(),
  state: z.enum(["done", "failed"]),
  attempts: z.number().int(),
  startedAt: Instant,
  durationMs: z.number().int(),
  error: z.string().nullable(),
});
export type JobStep = z.infer<typeof JobStep>;

export const JobDetail = Job.extend({ steps: z.array(JobStep) }).meta({
  id: "JobDetail",
  description: "A job with the time of each of its steps",
});
export type JobDetail = z.infer<typeof JobDetail>;

export const JobFilter = z.object({
  state: JobState.optional(),
  kind: z.string().max(100).optional(),
});

export const ListJobsInput = JobFilter.extend({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(100).optional(),
});

export const JobPage = z.object({
  items: z.array(Job),
  nextCursor: z.string().nullable(),
  counts: z
    .record(JobState, z.number().int())
    .meta({ description: "Jobs in each state, under the same filter by kind" }),
  kinds: z.array(z.string()).meta({ description: "Every kind there is, for filtering" }),
  revision: z.number().int().meta({ description: "Where to go on from with the stream of changes" }),
});
export type JobPage = z.infer<typeof JobPage>;

export const JobChanges = z.object({ items: z.array(Job), revision: z.number().int() });
export type JobChanges = z.infer<typeof JobChanges>;

export const JobIdInput = z.object({ jobId: idOf("job") });
