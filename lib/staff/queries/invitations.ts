import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { invitations } from "@/db/schema/staff";
import type { Id, MuseumId } from "@/lib/kernel/ids";

const open = and(isNull(invitations.acceptedAt), isNull(invitations.withdrawnAt));

export async function insertInvitation(
  db: Database,
  values: typeof invitations.$inferInsert,
): Promise<Id<"invitation">> {
  const [row] = await db.insert(invitations).values(values).returning({ id: invitations.id });
  if (!row) throw new Error("an invitation was not written");
  return row.id;
}

export function listOpenInvitations(db: Database, museumId: MuseumId) {
  return db
    .select()
    .from(invitations)
    .where(and(eq(invitations.museumId, museumId), open))
    .orderBy(desc(invitations.createdAt));
}

/** An invitation whose link still works. */
export async function findInvitation(db: Database, tokenHash: string, now: Date) {
  const [row] = await db
    .select()
    .from(invitations)
    .where(and(eq(invitations.tokenHash, tokenHash), open, gt(invitations.expiresAt, now)));
  return row;
}

/** Answers whether it was still open; it is not any more after this. */
export async function acceptRow(db: Database, id: Id<"invitation">, at: Date): Promise<boolean> {
  const rows = await db
    .update(invitations)
    .set({ acceptedAt: at })
    .where(and(eq(invitations.id, id), open))
    .returning({ id: invitations.id });
  return rows.length > 0;
}

/** Withdraws the open invitation of an id, of an address, or of whoever invited; answers the ones there were. */
export function withdrawRows(
  db: Database,
  museumId: MuseumId,
  which: { id: Id<"invitation"> } | { email: string } | { by: Id<"user"> },
  at: Date,
) {
  const wanted =
    "id" in which
      ? eq(invitations.id, which.id)
      : "by" in which
        ? eq(invitations.invitedBy, which.by)
        : sql`lower(${invitations.email}) = lower(${which.email})`;
  return db
    .update(invitations)
    .set({ withdrawnAt: at })
    .where(and(eq(invitations.museumId, museumId), wanted, open))
    .returning({ id: invitations.id, email: invitations.email, role: invitations.role });
}
