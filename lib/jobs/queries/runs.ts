import { and, eq, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isForeignKeyViolation } from "@/db/errors";
import { type JobItemError, jobRuns, jobSteps } from "@/db/schema/jobs";
import type { Id } from "@/lib/kernel/ids";

export type JobRow = typeof jobRuns.$inferSelect;
export type StepRow = typeof jobSteps.$inferSelect;

const ITEMS_MAX = 100;

/** Every change of a row draws a new revision: that is how pages learn of it. */
const changed = (now: Date) => ({ updatedAt: now, revision: sql`nextval('job_revisions')` });
const isOpen = inArray(jobRuns.state, ["queued", "running"]);

export async function insertJob(db: Database, values: typeof jobRuns.$inferInsert): Promise<Id<"job">> {
  const [row] = await db.insert(jobRuns).values(values).returning({ id: jobRuns.id });
  if (!row) throw new Error("insert returned no row");
  return row.id;
}

/**
 * Notes that the engine runs this job. Begun again by the same engine run, nothing changes; a job that is over
 * stays over. Answers undefined when there is no such job that could run.
 */
export async function startJob(
  db: Database,
  jobId: Id<"job">,
  engineRunId: string,
  now: Date,
): Promise<JobRow | undefined> {
  const [row] = await db
    .update(jobRuns)
    .set({
      state: "running",
      engineRunId,
      startedAt: sql`case when ${jobRuns.engineRunId} = ${engineRunId} then ${jobRuns.startedAt} else ${now.toISOString()}::timestamptz end`,
      runs: sql`${jobRuns.runs} + case when ${jobRuns.engineRunId} = ${engineRunId} then 0 else 1 end`,
      ...changed(now),
    })
    .where(and(eq(jobRuns.id, jobId), isOpen))
    .returning();
  return row;
}

/** The job of an engine run that no job was queued for; created by whoever comes first. */
export async function insertRunning(
  db: Database,
  values: typeof jobRuns.$inferInsert & { engineRunId: string },
): Promise<Id<"job">> {
  await db.insert(jobRuns).values(values).onConflictDoNothing({ target: jobRuns.engineRunId });
  const [row] = await db
    .select({ id: jobRuns.id })
    .from(jobRuns)
    .where(eq(jobRuns.engineRunId, values.engineRunId));
  if (!row) throw new Error("insert returned no row");
  return row.id;
}

/** A job by itself, by the engine's run of it, or by both: then only while no other run has taken it over. */
export type JobRef = { jobId: Id<"job">; engineRunId?: string } | { engineRunId: string };

function isJob(ref: JobRef): SQL | undefined {
  if (!("jobId" in ref)) return eq(jobRuns.engineRunId, ref.engineRunId);
  const { jobId, engineRunId } = ref;
  const isOwnRun = engineRunId && or(isNull(jobRuns.engineRunId), eq(jobRuns.engineRunId, engineRunId));
  return and(eq(jobRuns.id, jobId), isOwnRun || undefined);
}

export async function endJob(
  db: Database,
  ref: JobRef,
  values: { state: "done" | "failed" | "cancelled"; error: string | null; retryable: boolean },
  now: Date,
): Promise<JobRow | undefined> {
  const [row] = await db
    .update(jobRuns)
    .set({ ...values, endedAt: now, ...changed(now) })
    .where(and(isJob(ref), isOpen))
    .returning();
  return row;
}

/** Puts a job that is over back in the queue. Answers undefined when it isn't over (any more). */
export async function requeue(db: Database, jobId: Id<"job">, now: Date): Promise<JobRow | undefined> {
  const [row] = await db
    .update(jobRuns)
    .set({
      ...{ state: "queued", error: null, retryable: true, items: [], done: 0, failed: 0 },
      ...{ engineRunId: null, startedAt: null, endedAt: null },
      ...changed(now),
    })
    .where(and(eq(jobRuns.id, jobId), inArray(jobRuns.state, ["failed", "cancelled"])))
    .returning();
  return row;
}

export type Progress = { total?: number; done?: number; failed?: number; items?: JobItemError[] };

/** Sets what is given; things that failed are added up to the first hundred, each once. */
export async function updateProgress(
  db: Database,
  jobId: Id<"job">,
  { items = [], ...counts }: Progress,
  now: Date,
): Promise<void> {
  await db
    .update(jobRuns)
    .set({ ...counts, ...(items.length > 0 ? { items: appended(items) } : {}), ...changed(now) })
    .where(and(eq(jobRuns.id, jobId), isOpen));
}

function appended(items: JobItemError[]): SQL {
  return sql`(
    select coalesce(jsonb_agg(item order by place), '[]'::jsonb) from (
      select distinct on (item ->> 'id') item, place
      from jsonb_array_elements(${jobRuns.items} || ${JSON.stringify(items)}::jsonb) with ordinality as given(item, place)
      order by item ->> 'id', place limit ${ITEMS_MAX}
    ) as kept)`;
}

export async function upsertStep(
  db: Database,
  values: Omit<typeof jobSteps.$inferInsert, "attempts">,
  now: Date,
): Promise<void> {
  try {
    await db
      .insert(jobSteps)
      .values(values)
      .onConflictDoUpdate({
        target: [jobSteps.jobId, jobSteps.name],
        set: { ...values, attempts: sql`${jobSteps.attempts} + 1` },
      });
  } catch (error) {
    // The job went with its museum while the step was at work: there is nothing to write to, and nothing broke.
    if (isForeignKeyViolation(error)) return;
    throw error;
  }
  await db
    .update(jobRuns)
    .set(changed(now))
    .where(and(eq(jobRuns.id, values.jobId), isOpen));
}

export async function deleteSteps(db: Database, jobId: Id<"job">): Promise<void> {
  await db.delete(jobSteps).where(eq(jobSteps.jobId, jobId));
}

/** Whether this run still is the one that works on an open job. */
export async function isRunOf(db: Database, jobId: Id<"job">, engineRunId: string): Promise<boolean> {
  const rows = await db
    .select({ id: jobRuns.id })
    .from(jobRuns)
    .where(and(eq(jobRuns.id, jobId), eq(jobRuns.engineRunId, engineRunId), isOpen));
  return rows.length > 0;
}

type Silence = { state: "queued" | "running"; since: Date };

const isSilent = ({ state, since }: Silence) => and(eq(jobRuns.state, state), lt(jobRuns.updatedAt, since));

/** Open jobs that nothing was heard of for long, oldest first; those whose event is still owed are only waiting. */
export function listSilent(db: Database, silence: Silence, limit: number) {
  const owed = sql`exists (select 1 from outbox where sent_at is null and data ->> 'jobId' = ${jobRuns.id}::text)`;
  return db
    .select({ id: jobRuns.id, runs: jobRuns.runs })
    .from(jobRuns)
    .where(and(isSilent(silence), sql`not ${owed}`))
    .orderBy(jobRuns.updatedAt)
    .limit(limit);
}

/** Ends a job as failed if it is silent still. Answers whether it was. */
export async function endSilent(
  db: Database,
  jobId: Id<"job">,
  silence: Silence,
  error: string,
  now: Date,
): Promise<boolean> {
  const rows = await db
    .update(jobRuns)
    .set({ state: "failed", error, retryable: true, endedAt: now, ...changed(now) })
    .where(and(eq(jobRuns.id, jobId), isSilent(silence)))
    .returning({ id: jobRuns.id });
  return rows.length > 0;
}

/** Failed jobs that may succeed unchanged, were begun fewer than `runsMax` times and ended before `instant`. */
export function listRetryable(db: Database, runsMax: number, instant: Date, limit: number) {
  return db
    .select({ id: jobRuns.id })
    .from(jobRuns)
    .where(
      and(
        eq(jobRuns.state, "failed"),
        eq(jobRuns.retryable, true),
        lt(jobRuns.runs, runsMax),
        lt(jobRuns.endedAt, instant),
      ),
    )
    .orderBy(jobRuns.endedAt)
    .limit(limit);
}

/** Forgets up to `limit` jobs that ended before these instants. Answers how many. */
export async function deleteEnded(db: Database, done: Date, others: Date, limit: number): Promise<number> {
  const ended = db
    .select({ id: jobRuns.id })
    .from(jobRuns)
    .where(
      sql`(${jobRuns.state} = 'done' and ${jobRuns.endedAt} < ${done.toISOString()})
        or (${jobRuns.state} in ('failed', 'cancelled') and ${jobRuns.endedAt} < ${others.toISOString()})`,
    )
    .limit(limit);
  const rows = await db.delete(jobRuns).where(inArray(jobRuns.id, ended)).returning({ id: jobRuns.id });
  return rows.length;
}
