import { and, desc, eq, gt, inArray, isNull, lt, or } from "drizzle-orm";
import type { Database } from "@/db/client";
import { apiKeys } from "@/db/schema/staff";
import type { Id, MuseumId } from "@/lib/kernel/ids";

export async function insertKey(db: Database, values: typeof apiKeys.$inferInsert) {
  const [row] = await db.insert(apiKeys).values(values).returning();
  if (!row) throw new Error("a key was not written");
  return row;
}

export function listKeyRows(db: Database, museumId: MuseumId) {
  return db.select().from(apiKeys).where(eq(apiKeys.museumId, museumId)).orderBy(desc(apiKeys.createdAt));
}

/** A key that counts: neither revoked nor over. */
export async function findKey(db: Database, keyHash: string, now: Date) {
  const [row] = await db
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.keyHash, keyHash), isNull(apiKeys.revokedAt), gt(apiKeys.expiresAt, now)));
  return row;
}

/** Notes its use, no more often than `before` says. */
export async function touchKey(db: Database, id: Id<"apiKey">, at: Date, before: Date): Promise<void> {
  const due = or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, before));
  await db
    .update(apiKeys)
    .set({ lastUsedAt: at })
    .where(and(eq(apiKeys.id, id), due));
}

export async function revokeRow(db: Database, museumId: MuseumId, id: Id<"apiKey">, at: Date) {
  const [row] = await db
    .update(apiKeys)
    .set({ revokedAt: at })
    .where(and(eq(apiKeys.museumId, museumId), eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
    .returning();
  return row;
}

export function nameKeys(db: Database, museumId: MuseumId, ids: Id<"apiKey">[]) {
  return db
    .select({ id: apiKeys.id, name: apiKeys.name })
    .from(apiKeys)
    .where(and(eq(apiKeys.museumId, museumId), inArray(apiKeys.id, ids)));
}
