import { asc, count } from "drizzle-orm";
import type { Database } from "@/db/client";
import { jobQueues, jobRuns } from "@/db/schema/jobs";

export type QueueRow = typeof jobQueues.$inferSelect;

/** Notes a sign of life of a queue; only what is given changes. */
export async function upsertQueue(
  db: Database,
  queue: string,
  values: Partial<Omit<QueueRow, "queue">>,
): Promise<void> {
  await db
    .insert(jobQueues)
    .values({ queue, ...values })
    .onConflictDoUpdate({ target: jobQueues.queue, set: values });
}

export function listQueueRows(db: Database): Promise<QueueRow[]> {
  return db.select().from(jobQueues).orderBy(asc(jobQueues.queue));
}

export function countByQueue(db: Database) {
  return db
    .select({ queue: jobRuns.queue, state: jobRuns.state, count: count() })
    .from(jobRuns)
    .groupBy(jobRuns.queue, jobRuns.state)
    .orderBy(asc(jobRuns.queue), asc(jobRuns.state));
}
