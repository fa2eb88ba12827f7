import { and, asc, count, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { webhooks } from "@/db/schema/webhooks";
import type { Id, MuseumId } from "@/lib/kernel/ids";

export type WebhookRow = typeof webhooks.$inferSelect;
type Key = { museumId: MuseumId; id: Id<"webhook"> };

const is = ({ museumId, id }: Key) => and(eq(webhooks.museumId, museumId), eq(webhooks.id, id));

export function listWebhookRows(db: Database, museumId: MuseumId): Promise<WebhookRow[]> {
  return db
    .select()
    .from(webhooks)
    .where(eq(webhooks.museumId, museumId))
    .orderBy(asc(webhooks.createdAt), asc(webhooks.id));
}

export async function countWebhooks(db: Database, museumId: MuseumId): Promise<number> {
  const [row] = await db.select({ total: count() }).from(webhooks).where(eq(webhooks.museumId, museumId));
  return row?.total ?? 0;
}

export async function findWebhook(db: Database, key: Key): Promise<WebhookRow | undefined> {
  const [row] = await db.select().from(webhooks).where(is(key));
  return row;
}

export async function insertWebhook(db: Database, values: typeof webhooks.$inferInsert): Promise<WebhookRow> {
  const [row] = await db.insert(webhooks).values(values).returning();
  if (!row) throw new Error("insert returned no row");
  return row;
}

/** Changes a receiver if it still has this version; without one, in any case. Undefined when it has not. */
export async function updateWebhook(
  db: Database,
  key: Key & { version?: number },
  values: Partial<Omit<WebhookRow, "id" | "museumId">>,
): Promise<WebhookRow | undefined> {
  const [row] = await db
    .update(webhooks)
    .set({ ...values, version: sql`${webhooks.version} + 1` })
    .where(and(is(key), key.version === undefined ? undefined : eq(webhooks.version, key.version)))
    .returning();
  return row;
}

/** Notes how a receiver fares; that is no change that anybody could overwrite. */
export async function noteHealth(
  db: Database,
  key: Key,
  values: Pick<WebhookRow, "failingSince"> & Partial<Pick<WebhookRow, "enabled" | "disabledBecause">>,
): Promise<void> {
  await db.update(webhooks).set(values).where(is(key));
}

export async function deleteWebhookRow(db: Database, key: Key): Promise<WebhookRow | undefined> {
  const [row] = await db.delete(webhooks).where(is(key)).returning();
  return row;
}

/** Receivers that are switched on. */
export async function listReceivers(db: Database, museumId: MuseumId): Promise<WebhookRow[]> {
  return db
    .select()
    .from(webhooks)
    .where(and(eq(webhooks.museumId, museumId), eq(webhooks.enabled, true)));
}
