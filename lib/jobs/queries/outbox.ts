import { and, count, eq, gt, inArray, isNull, lt, min, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { outbox } from "@/db/schema/outbox";
import type { Id, MuseumId } from "@/lib/kernel/ids";

/** Longer than a claim lasts and than a relay leaves an event alone. */
const WAIT_MS_MAX = 120_000;

export type OutboxRow = typeof outbox.$inferSelect;

/**
 * Takes the oldest unsent event of each subject in hand, at most `limit` of them, oldest first. Only the first of a
 * subject: the next waits until it is settled, which keeps their order whoever relays. Two relays at once get
 * different rows, because a row that is being claimed is skipped.
 */
export async function claimUnsent(
  db: Database,
  { claim, limit, now, until }: { claim: Id<"claim">; limit: number; now: Date; until: Date },
): Promise<OutboxRow[]> {
  const earlier = sql`exists (
    select 1 from ${outbox} as earlier
    where earlier.subject = ${outbox.subject} and earlier.sent_at is null and earlier.sequence < ${outbox.sequence}
  )`;
  const due = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        isNull(outbox.sentAt),
        sql`(${outbox.claimedUntil} is null or ${isDue(sql`${outbox.claimedUntil}`, now)})`,
        isDue(sql`${outbox.nextAttemptAt}`, now),
        sql`not ${earlier}`,
      ),
    )
    .orderBy(outbox.sequence)
    .limit(limit)
    .for("update", { skipLocked: true });
  const rows = await db
    .update(outbox)
    .set({ claim, claimedUntil: until })
    .where(inArray(outbox.id, due))
    .returning();
  return rows.sort((a, b) => a.sequence - b.sequence);
}

/** Whether an instant has come. One that is further away than anything here waits was set by a clock that ran ahead. */
function isDue(instant: SQL, now: Date): SQL {
  const absurd = new Date(now.getTime() + WAIT_MS_MAX);
  return sql`(${instant} <= ${now.toISOString()} or ${instant} > ${absurd.toISOString()})`;
}

/** Marks what this claim holds as sent. Answers how many. */
export async function markSent(
  db: Database,
  claim: Id<"claim">,
  ids: Id<"outbox">[],
  now: Date,
): Promise<number> {
  if (ids.length === 0) return 0;
  const rows = await db
    .update(outbox)
    .set({ sentAt: now, claim: null, claimedUntil: null, lastError: null })
    .where(and(inArray(outbox.id, ids), eq(outbox.claim, claim)))
    .returning({ id: outbox.id });
  return rows.length;
}

/** Gives back one event that could not be sent, to be tried again from `nextAttemptAt` on. */
export async function markUnsent(
  db: Database,
  claim: Id<"claim">,
  id: Id<"outbox">,
  { nextAttemptAt, lastError }: { nextAttemptAt: Date; lastError: string },
): Promise<void> {
  await db
    .update(outbox)
    .set({
      claim: null,
      claimedUntil: null,
      attempts: sql`${outbox.attempts} + 1`,
      nextAttemptAt,
      lastError,
    })
    .where(and(eq(outbox.id, id), eq(outbox.claim, claim)));
}

/** Makes every unsent event that nobody has in hand due now. */
export async function makeDue(db: Database, now: Date): Promise<void> {
  await db
    .update(outbox)
    .set({ nextAttemptAt: now })
    .where(and(isNull(outbox.sentAt), isNull(outbox.claim), gt(outbox.nextAttemptAt, now)));
}

/** Events not sent yet, when the oldest of them was announced, and what stood in the way last. */
export async function findBacklog(db: Database) {
  const [row] = await db
    .select({
      unsent: count(),
      oldest: min(outbox.createdAt),
      lastError: sql<string | null>`(array_agg(${outbox.lastError} order by ${outbox.sequence})
        filter (where ${outbox.lastError} is not null))[1]`,
    })
    .from(outbox)
    .where(isNull(outbox.sentAt));
  return { unsent: row?.unsent ?? 0, oldest: row?.oldest ?? null, lastError: row?.lastError ?? null };
}

/** Whether the museum has an event of this name that is still to be sent. */
export async function findOwed(db: Database, museumId: MuseumId, name: string): Promise<boolean> {
  const rows = await db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(isNull(outbox.sentAt), eq(outbox.museumId, museumId), eq(outbox.name, name)))
    .limit(1);
  return rows.length > 0;
}

/** Forgets up to `limit` events that were sent before `instant`. Answers how many. */
export async function deleteSentBefore(db: Database, instant: Date, limit: number): Promise<number> {
  const sent = db.select({ id: outbox.id }).from(outbox).where(lt(outbox.sentAt, instant)).limit(limit);
  const rows = await db.delete(outbox).where(inArray(outbox.id, sent)).returning({ id: outbox.id });
  return rows.length;
}
