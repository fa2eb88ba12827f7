import { and, asc, desc, eq, inArray, lt, lte, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { webhookDeliveries as deliveries } from "@/db/schema/webhooks";
import type { Id, MuseumId } from "@/lib/kernel/ids";
import type { DeliveryState } from "../contract";

export type DeliveryRow = typeof deliveries.$inferSelect;
type Key = { museumId: MuseumId; id: Id<"delivery"> };
const is = ({ museumId, id }: Key) => and(eq(deliveries.museumId, museumId), eq(deliveries.id, id));

/** Those that are new; what was noted for the same source before is left as it is. */
export async function insertDeliveries(
  db: Database,
  values: (typeof deliveries.$inferInsert)[],
): Promise<DeliveryRow[]> {
  if (values.length === 0) return [];
  return db
    .insert(deliveries)
    .values(values)
    .onConflictDoNothing({ target: [deliveries.webhookId, deliveries.source] })
    .returning();
}

/** The delivery, locked until the transaction ends. */
export async function lockDelivery(db: Database, key: Key): Promise<DeliveryRow | undefined> {
  const [row] = await db.select().from(deliveries).where(is(key)).for("update");
  return row;
}

export async function updateDelivery(
  db: Database,
  key: Key,
  values: Partial<Omit<DeliveryRow, "id" | "museumId">>,
): Promise<DeliveryRow | undefined> {
  const [row] = await db.update(deliveries).set(values).where(is(key)).returning();
  return row;
}

export type Cursor = { createdAt: Date; id: string };

/** A page of a receiver's deliveries, newest first. */
export function listDeliveryRows(
  db: Database,
  { museumId, webhookId, state }: { museumId: MuseumId; webhookId: Id<"webhook">; state?: DeliveryState },
  { limit, before }: { limit: number; before: Cursor | null },
): Promise<DeliveryRow[]> {
  const earlier = before
    ? sql`(${deliveries.createdAt}, ${deliveries.id}) < (${before.createdAt.toISOString()}::timestamptz, ${before.id}::uuid)`
    : undefined;
  return db
    .select()
    .from(deliveries)
    .where(
      and(
        eq(deliveries.museumId, museumId),
        eq(deliveries.webhookId, webhookId),
        state && eq(deliveries.state, state),
        earlier,
      ),
    )
    .orderBy(desc(deliveries.createdAt), desc(deliveries.id))
    .limit(limit);
}

/** Deliveries that should have been tried before `instant`, oldest first. */
export function listOverdue(db: Database, museumId: MuseumId, instant: Date, limit: number) {
  return db
    .select({ id: deliveries.id, webhookId: deliveries.webhookId })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.museumId, museumId),
        eq(deliveries.state, "pending"),
        lte(deliveries.nextAttemptAt, instant),
      ),
    )
    .orderBy(asc(deliveries.nextAttemptAt))
    .limit(limit);
}

/** Ends what still waits for a receiver. */
export async function dropPending(db: Database, webhookId: Id<"webhook">, now: Date): Promise<void> {
  await db
    .update(deliveries)
    .set({ state: "dropped", endedAt: now })
    .where(and(eq(deliveries.webhookId, webhookId), eq(deliveries.state, "pending")));
}

/** Deletes up to `limit` deliveries of before `instant`. Answers how many there were. */
export async function deleteDeliveriesBefore(
  db: Database,
  museumId: MuseumId,
  instant: Date,
  limit: number,
): Promise<number> {
  const old = db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(eq(deliveries.museumId, museumId), lt(deliveries.createdAt, instant)))
    .limit(limit);
  const rows = await db
    .delete(deliveries)
    .where(inArray(deliveries.id, old))
    .returning({ id: deliveries.id });
  return rows.length;
}
