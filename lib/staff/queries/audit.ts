import { and, desc, eq, gte, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { auditLog } from "@/db/schema/audit";
import { memberships } from "@/db/schema/staff";
import type { MuseumId } from "@/lib/kernel/ids";

type Filter = {
  action?: string | undefined;
  person?: string | undefined;
  subject?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
};
/** Of the entry after which the next page begins. */
export type AuditCursor = { at: Date; id: string };

/** What was done in the museum, and what its people did with their own accounts, such as signing in. */
function isOurs(db: Database, museumId: MuseumId): SQL | undefined {
  const people = db
    .select({ id: sql`${memberships.userId}::text` })
    .from(memberships)
    .where(and(eq(memberships.museumId, museumId), isNull(memberships.disabledAt)));
  return or(
    eq(auditLog.museumId, museumId),
    and(isNull(auditLog.museumId), inArray(auditLog.actorId, people)),
  );
}

/** The museum's changes, newest first. */
export function listEntries(
  db: Database,
  museumId: MuseumId,
  filter: Filter,
  { after, limit }: { after: AuditCursor | null; limit: number },
) {
  const wanted: (SQL | undefined)[] = [
    isOurs(db, museumId),
    filter.action ? eq(auditLog.action, filter.action) : undefined,
    filter.person ? eq(auditLog.actorId, filter.person) : undefined,
    filter.subject
      ? or(eq(auditLog.subjectId, filter.subject), eq(auditLog.subjectKind, filter.subject))
      : undefined,
    filter.from ? gte(auditLog.createdAt, new Date(filter.from)) : undefined,
    filter.until ? lt(auditLog.createdAt, new Date(filter.until)) : undefined,
    after
      ? sql`(${auditLog.createdAt}, ${auditLog.id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`
      : undefined,
  ];
  return db
    .select()
    .from(auditLog)
    .where(and(...wanted))
    .orderBy(desc(auditLog.createdAt), desc(auditLog.id))
    .limit(limit);
}

/** Every kind of change that the museum's log has. */
export async function listActions(db: Database, museumId: MuseumId): Promise<string[]> {
  const rows = await db
    .selectDistinct({ action: auditLog.action })
    .from(auditLog)
    .where(isOurs(db, museumId));
  return rows.map((row) => row.action).sort();
}
