import { and, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { interactions, visits } from "@/db/schema/visits";
import type { Id, MuseumId, VisitId } from "@/lib/kernel/ids";

/** Notes that the visit is alive, whatever a clock that went back says. False when this museum has no such visit. */
export async function touch(db: Database, museumId: MuseumId, visitId: VisitId, now: Date): Promise<boolean> {
  const rows = await db
    .update(visits)
    .set({ lastActiveAt: sql`greatest(${visits.lastActiveAt}, ${now.toISOString()}::timestamptz)` })
    .where(and(eq(visits.museumId, museumId), eq(visits.id, visitId)))
    .returning({ id: visits.id });
  return rows.length > 0;
}

export async function insertVisit(db: Database, values: typeof visits.$inferInsert): Promise<VisitId> {
  const [row] = await db.insert(visits).values(values).returning({ id: visits.id });
  if (!row) throw new Error("insert returned no row");
  return row.id;
}

/** Those of the ids that this visit has sent before. */
export async function listKnownInteractions(
  db: Database,
  visitId: VisitId,
  ids: Id<"interaction">[],
): Promise<Id<"interaction">[]> {
  const rows = await db
    .select({ id: interactions.id })
    .from(interactions)
    .where(and(eq(interactions.visitId, visitId), inArray(interactions.id, ids)));
  return rows.map((row) => row.id);
}

export async function appendInteractions(
  db: Database,
  rows: (typeof interactions.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await db.insert(interactions).values(rows).onConflictDoNothing();
}

/** Waits for whoever is writing to this visit, and keeps them waiting until this transaction ends. */
export async function lockVisit(db: Database, museumId: MuseumId, visitId: VisitId): Promise<boolean> {
  const rows = await db
    .select({ id: visits.id })
    .from(visits)
    .where(and(eq(visits.museumId, museumId), eq(visits.id, visitId)))
    .for("update");
  return rows.length > 0;
}

/** Deletes the visit and, by cascade, all that was recorded in it. */
export async function deleteVisit(db: Database, museumId: MuseumId, visitId: VisitId): Promise<void> {
  await db.delete(visits).where(and(eq(visits.museumId, museumId), eq(visits.id, visitId)));
}
