import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgEnum,
  pgSequence,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant, ref } from "../columns";
import { museums } from "./museums";

export const jobState = pgEnum("job_state", ["queued", "running", "done", "failed", "cancelled"]);

/** One thing that went wrong in a job about many: which, under what name, and why in plain words. */
export type JobItemError = { id: string; label: string; message: string };

/** Drawn anew at every change of a job, so that a page can ask for what changed since. */
export const jobRevisions = pgSequence("job_revisions");

/** Background work as staff see it. The engine has its own account; this one survives a change of engine. */
export const jobRuns = pgTable(
  "job_runs",
  {
    id: id<"job">(),
    museumId: ref<"museum">().references(() => museums.id, { onDelete: "cascade" }),
    /** The function's id, a verb and a noun. */
    kind: text().notNull(),
    queue: text().notNull(),
    /** What it is about, by id and by a name people know. */
    subject: text(),
    label: text(),
    state: jobState().notNull().default("queued"),
    total: integer(),
    done: integer().notNull().default(0),
    failed: integer().notNull().default(0),
    items: jsonb().$type<JobItemError[]>().notNull().default([]),
    error: text(),
    /** Whether trying again unchanged may help. */
    retryable: boolean().notNull().default(true),
    /** How often it was begun: by itself once, then by hand or by the retry of failed jobs. */
    runs: integer().notNull().default(0),
    /** What set it off, to set it off again. */
    eventName: text().notNull(),
    eventData: jsonb().$type<Record<string, unknown>>().notNull(),
    engineRunId: text(),
    createdAt: createdAt(),
    startedAt: instant(),
    endedAt: instant(),
    updatedAt: instant().notNull().defaultNow(),
    revision: bigint({ mode: "number" }).notNull().default(sql`nextval('job_revisions')`),
  },
  (table) => [
    uniqueIndex("job_runs_engine").on(table.engineRunId),
    index("job_runs_museum_time").on(table.museumId, table.createdAt.desc()),
    index("job_runs_revision").on(table.revision),
    index("job_runs_open").on(table.updatedAt).where(sql`${table.state} in ('queued', 'running')`),
  ],
);

export const jobSteps = pgTable(
  "job_steps",
  {
    jobId: ref<"job">()
      .notNull()
      .references(() => jobRuns.id, { onDelete: "cascade" }),
    name: text().notNull(),
    state: text().$type<"done" | "failed">().notNull(),
    attempts: integer().notNull().default(1),
    startedAt: instant().notNull(),
    durationMs: integer().notNull(),
    error: text(),
  },
  (table) => [primaryKey({ columns: [table.jobId, table.name] })],
);

/** The pulse of each queue: when it last did something, and when its heartbeat last got through. */
export const jobQueues = pgTable("job_queues", {
  queue: text().primaryKey(),
  lastBeatAt: instant(),
  lastSuccessAt: instant(),
  lastFailureAt: instant(),
  lastError: text(),
});
