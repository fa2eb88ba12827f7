import { and, asc, count, desc, eq, gt, inArray, isNull, lt, max, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { jobRuns, jobSteps } from "@/db/schema/jobs";
import type { Id, MuseumId } from "@/lib/kernel/ids";
import type { JobState } from "../contract";
import type { JobRow, StepRow } from "./runs";

/** Whose jobs: the museum's, and for those who run the installation also those of no museum. */
export type JobScope = { museumId: MuseumId; withInstallation: boolean };
export type JobsFilter = { state?: JobState; kind?: string };

function within({ museumId, withInstallation }: JobScope): SQL | undefined {
  const own = eq(jobRuns.museumId, museumId);
  return withInstallation ? or(own, isNull(jobRuns.museumId)) : own;
}

function matching({ state, kind }: JobsFilter): SQL | undefined {
  return and(state && eq(jobRuns.state, state), kind ? eq(jobRuns.kind, kind) : undefined);
}

/** Jobs newest first, from a place in that order on. */
export function listJobRows(
  db: Database,
  scope: JobScope,
  {
    filter,
    before,
    limit,
  }: { filter: JobsFilter; before: { createdAt: Date; id: string } | null; limit: number },
): Promise<JobRow[]> {
  const older =
    before &&
    sql`(${jobRuns.createdAt}, ${jobRuns.id}) < (${before.createdAt.toISOString()}::timestamptz, ${before.id}::uuid)`;
  return db
    .select()
    .from(jobRuns)
    .where(and(within(scope), matching(filter), older ?? undefined))
    .orderBy(desc(jobRuns.createdAt), desc(jobRuns.id))
    .limit(limit);
}

export async function countByState(db: Database, scope: JobScope, kind: string | undefined) {
  const rows = await db
    .select({ state: jobRuns.state, count: count() })
    .from(jobRuns)
    .where(and(within(scope), matching({ kind })))
    .groupBy(jobRuns.state);
  return new Map(rows.map((row) => [row.state, row.count]));
}

export async function listKinds(db: Database, scope: JobScope): Promise<string[]> {
  const rows = await db
    .selectDistinct({ kind: jobRuns.kind })
    .from(jobRuns)
    .where(within(scope))
    .orderBy(asc(jobRuns.kind));
  return rows.map((row) => row.kind);
}

export async function findJob(db: Database, scope: JobScope, jobId: Id<"job">): Promise<JobRow | undefined> {
  const [row] = await db
    .select()
    .from(jobRuns)
    .where(and(within(scope), eq(jobRuns.id, jobId)));
  return row;
}

export function listSteps(db: Database, jobId: Id<"job">): Promise<StepRow[]> {
  return db
    .select()
    .from(jobSteps)
    .where(eq(jobSteps.jobId, jobId))
    .orderBy(asc(jobSteps.startedAt), asc(jobSteps.name));
}

/** Failed jobs of a scope, oldest first. */
export async function listFailed(db: Database, scope: JobScope, kind: string | undefined, limit: number) {
  const rows = await db
    .select({ id: jobRuns.id })
    .from(jobRuns)
    .where(and(within(scope), matching({ state: "failed", kind })))
    .orderBy(asc(jobRuns.createdAt))
    .limit(limit);
  return rows.map((row) => row.id);
}

/** Jobs that changed after this revision, in the order in which they did. */
export function listChanged(db: Database, scope: JobScope, after: number, limit: number): Promise<JobRow[]> {
  return db
    .select()
    .from(jobRuns)
    .where(and(within(scope), gt(jobRuns.revision, after)))
    .orderBy(asc(jobRuns.revision))
    .limit(limit);
}

/** The last revision among changes older than `settled`: what a stream may take as seen for good. */
export async function settledRevision(db: Database, after: number, settled: Date): Promise<number> {
  const [row] = await db
    .select({ revision: max(jobRuns.revision) })
    .from(jobRuns)
    .where(and(gt(jobRuns.revision, after), lt(jobRuns.updatedAt, settled)));
  return row?.revision ?? after;
}

/** The newest job of a kind about each of these subjects. */
export function listLatest(db: Database, museumId: MuseumId, kind: string, subjects: string[]) {
  if (subjects.length === 0) return Promise.resolve([]);
  const { id, subject, state, error, endedAt, createdAt } = jobRuns;
  return db
    .selectDistinctOn([subject], { id, subject, state, error, endedAt })
    .from(jobRuns)
    .where(and(eq(jobRuns.museumId, museumId), eq(jobRuns.kind, kind), inArray(subject, subjects)))
    .orderBy(subject, desc(createdAt));
}

/** Jobs of a kind about this subject that wait or run. */
export async function listOpen(db: Database, museumId: MuseumId, kind: string, subject: string) {
  const rows = await db
    .select({ id: jobRuns.id })
    .from(jobRuns)
    .where(
      and(
        eq(jobRuns.museumId, museumId),
        eq(jobRuns.kind, kind),
        eq(jobRuns.subject, subject),
        inArray(jobRuns.state, ["queued", "running"]),
      ),
    );
  return rows.map((row) => row.id);
}
