import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { memberships, setUpTokens, staffPolicies } from "@/db/schema/staff";
import type { StaffRole } from "@/lib/kernel/access";
import type { Id, MuseumId } from "@/lib/kernel/ids";

type Rule = "optional" | "admins" | "everyone";

const rule = sql<Rule>`coalesce(${staffPolicies.secondFactor}, 'optional')`;

/** Where a person works, disabled ones left out, with what each museum asks of its people. */
export function listMembershipsOf(db: Database, userId: Id<"user">) {
  return db
    .select({ museumId: memberships.museumId, role: memberships.role, rule })
    .from(memberships)
    .leftJoin(staffPolicies, eq(staffPolicies.museumId, memberships.museumId))
    .where(and(eq(memberships.userId, userId), isNull(memberships.disabledAt)));
}

export function listMembers(db: Database, museumId: MuseumId) {
  return db
    .select()
    .from(memberships)
    .where(eq(memberships.museumId, museumId))
    .orderBy(asc(memberships.createdAt));
}

export async function findMember(db: Database, museumId: MuseumId, userId: Id<"user">) {
  const [row] = await db
    .select()
    .from(memberships)
    .where(and(eq(memberships.museumId, museumId), eq(memberships.userId, userId)));
  return row;
}

/** The museum's working administrators; nobody else changes them until the transaction ends. */
export async function lockAdmins(db: Database, museumId: MuseumId): Promise<Id<"user">[]> {
  const rows = await db
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(
      and(eq(memberships.museumId, museumId), eq(memberships.role, "admin"), isNull(memberships.disabledAt)),
    )
    .for("update");
  return rows.map((row) => row.userId);
}

/** Adds somebody; who was there already, disabled or not, gets the role and is let in again. */
export async function putMember(
  db: Database,
  values: { museumId: MuseumId; userId: Id<"user">; role: StaffRole },
): Promise<void> {
  await db
    .insert(memberships)
    .values(values)
    .onConflictDoUpdate({
      target: [memberships.museumId, memberships.userId],
      set: { role: values.role, disabledAt: null },
    });
}

export async function updateMember(
  db: Database,
  { museumId, userId }: { museumId: MuseumId; userId: Id<"user"> },
  values: { role?: StaffRole; disabledAt?: Date | null },
): Promise<void> {
  await db
    .update(memberships)
    .set(values)
    .where(and(eq(memberships.museumId, museumId), eq(memberships.userId, userId)));
}

export async function findRule(db: Database, museumId: MuseumId): Promise<Rule> {
  const [row] = await db.select().from(staffPolicies).where(eq(staffPolicies.museumId, museumId));
  return row?.secondFactor ?? "optional";
}

export async function putRule(db: Database, museumId: MuseumId, secondFactor: Rule): Promise<void> {
  await db
    .insert(staffPolicies)
    .values({ museumId, secondFactor })
    .onConflictDoUpdate({ target: staffPolicies.museumId, set: { secondFactor } });
}

export async function insertSetUpToken(db: Database, values: typeof setUpTokens.$inferInsert): Promise<void> {
  await db.insert(setUpTokens).values(values);
}

/** Uses up all links that open the installation; answers whether this one was among them and in time. */
export async function takeSetUpToken(db: Database, tokenHash: string, now: Date): Promise<boolean> {
  const rows = await db.delete(setUpTokens).where(isNotNull(setUpTokens.tokenHash)).returning();
  return rows.some((row) => row.tokenHash === tokenHash && row.expiresAt > now);
}
