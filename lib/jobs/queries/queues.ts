import { asc } from "drizzle-orm";
import type { Database } from "@/db/client";
import { jobQueues } from "@/db/schema/jobs";

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
