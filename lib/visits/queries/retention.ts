import { and, eq, inArray, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { interactions, visits } from "@/db/schema/visits";
import type { MuseumId } from "@/lib/kernel/ids";

/** Deletes up to `limit` of the museum's visits that ended before `instant`, with all that was recorded in them. */
export async function deleteVisitsBefore(db: Database, museumId: MuseumId, instant: Date, limit: number) {
  const expired = db
    .select({ id: visits.id })
    .from(visits)
    .where(and(eq(visits.museumId, museumId), lt(visits.lastActiveAt, instant)))
    .limit(limit);
  // Said again outside: a visit that comes back while it is being deleted has not expired.
  const isExpired = and(eq(visits.museumId, museumId), lt(visits.lastActiveAt, instant));
  const rows = await db
    .delete(visits)
    .where(and(isExpired, inArray(visits.id, expired)))
    .returning({ id: visits.id });
  return rows.length;
}

/** Deletes up to `limit` interactions of before `instant`, those of visits that go on among them. */
export async function deleteInteractionsBefore(
  db: Database,
  museumId: MuseumId,
  instant: Date,
  limit: number,
) {
  const expired = db
    .select({ id: interactions.id, occurredAt: interactions.occurredAt })
    .from(interactions)
    .where(and(eq(interactions.museumId, museumId), lt(interactions.occurredAt, instant)))
    .limit(limit);
  const rows = await db
    .delete(interactions)
    .where(
      and(
        eq(interactions.museumId, museumId),
        lt(interactions.occurredAt, instant),
        sql`(${interactions.id}, ${interactions.occurredAt}) in (${expired})`,
      ),
    )
    .returning({ id: interactions.id });
  return rows.length;
}
