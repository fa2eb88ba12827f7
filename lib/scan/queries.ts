import { and, count, desc, eq, inArray, isNotNull, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { scans } from "@/db/schema/scan";
import type { Id, MuseumId } from "@/lib/kernel/ids";

export async function insertScan(db: Database, values: typeof scans.$inferInsert): Promise<Id<"scan">> {
  const [row] = await db.insert(scans).values(values).returning({ id: scans.id });
  if (!row) throw new Error("insert returned no row");
  return row.id;
}

/** How often each decision fell in a span, about scans of visits: staff trying things out are not counted. */
export function countDecisions(db: Database, museumId: MuseumId, { from, to }: { from: Date; to: Date }) {
  return db
    .select({ decision: scans.decision, count: count() })
    .from(scans)
    .where(
      and(
        eq(scans.museumId, museumId),
        isNotNull(scans.visitId),
        sql`${scans.createdAt} >= ${from.toISOString()} and ${scans.createdAt} < ${to.toISOString()}`,
      ),
    )
    .groupBy(scans.decision);
}

/** What the newest scans of visits were decided on. */
export function listEvidence(db: Database, museumId: MuseumId, limit: number) {
  const { decision, inliers, margin, createdAt } = scans;
  return db
    .select({ decision, inliers, margin, createdAt })
    .from(scans)
    .where(and(eq(scans.museumId, museumId), isNotNull(scans.visitId)))
    .orderBy(desc(scans.createdAt))
    .limit(limit);
}

/** Deletes up to `limit` scans of before `instant`, with what their photos were encoded to. */
export async function deleteScansBefore(db: Database, museumId: MuseumId, instant: Date, limit: number) {
  const expired = db
    .select({ id: scans.id })
    .from(scans)
    .where(and(eq(scans.museumId, museumId), lt(scans.createdAt, instant)))
    .limit(limit);
  const rows = await db.delete(scans).where(inArray(scans.id, expired)).returning({ id: scans.id });
  return rows.length;
}
