import { and, count, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { recoveryCodes, userIdentities, users } from "@/db/schema/accounts";
import type { Id } from "@/lib/kernel/ids";

type User = typeof users.$inferSelect;

/** By address in any case. */
export async function findUserByEmail(db: Database, email: string): Promise<User | undefined> {
  const [row] = await db.select().from(users).where(sql`lower(${users.email}) = lower(${email})`);
  return row;
}

export async function findUser(db: Database, id: Id<"user">): Promise<User | undefined> {
  const [row] = await db.select().from(users).where(eq(users.id, id));
  return row;
}

/** The same, and nobody else changes the row until the transaction ends. */
export async function lockUser(db: Database, id: Id<"user">): Promise<User | undefined> {
  const [row] = await db.select().from(users).where(eq(users.id, id)).for("update");
  return row;
}

export function listUsers(db: Database, ids: Id<"user">[]) {
  return db.select().from(users).where(inArray(users.id, ids));
}

/** Answers null where the address is taken. */
export async function insertUser(
  db: Database,
  values: typeof users.$inferInsert,
): Promise<Id<"user"> | null> {
  const [row] = await db.insert(users).values(values).onConflictDoNothing().returning({ id: users.id });
  return row?.id ?? null;
}

export async function updateUser(
  db: Database,
  id: Id<"user">,
  values: Partial<typeof users.$inferInsert>,
): Promise<void> {
  await db.update(users).set(values).where(eq(users.id, id));
}

export async function hasUsers(db: Database): Promise<boolean> {
  const rows = await db.select({ id: users.id }).from(users).limit(1);
  return rows.length > 0;
}

/** Answers whether the code's step is new: two calls with one code at the same moment must not both pass. */
export async function takeTotpStep(db: Database, id: Id<"user">, step: number): Promise<boolean> {
  const rows = await db
    .update(users)
    .set({ totpStep: step })
    .where(and(eq(users.id, id), sql`coalesce(${users.totpStep}, 0) < ${step}`))
    .returning({ id: users.id });
  return rows.length > 0;
}

export async function replaceRecoveryCodes(
  db: Database,
  userId: Id<"user">,
  hashes: string[],
): Promise<void> {
  await db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  if (hashes.length > 0)
    await db.insert(recoveryCodes).values(hashes.map((codeHash) => ({ userId, codeHash })));
}

/** Answers whether there was such a code that nobody had used. */
export async function takeRecoveryCode(db: Database, userId: Id<"user">, codeHash: string, at: Date) {
  const rows = await db
    .update(recoveryCodes)
    .set({ usedAt: at })
    .where(
      and(
        eq(recoveryCodes.userId, userId),
        eq(recoveryCodes.codeHash, codeHash),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ codeHash: recoveryCodes.codeHash });
  return rows.length > 0;
}

export async function countRecoveryCodes(db: Database, userId: Id<"user">): Promise<number> {
  const [row] = await db
    .select({ left: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
  return row?.left ?? 0;
}

export async function findIdentity(db: Database, issuer: string, subject: string) {
  const [row] = await db
    .select()
    .from(userIdentities)
    .where(and(eq(userIdentities.issuer, issuer), eq(userIdentities.subject, subject)));
  return row;
}

export async function insertIdentity(
  db: Database,
  values: typeof userIdentities.$inferInsert,
): Promise<void> {
  await db.insert(userIdentities).values(values).onConflictDoNothing();
}

/** Whether the account is tied to a person of the provider. */
export async function hasIdentity(db: Database, userId: Id<"user">, issuer: string): Promise<boolean> {
  const rows = await db
    .select({ subject: userIdentities.subject })
    .from(userIdentities)
    .where(and(eq(userIdentities.userId, userId), eq(userIdentities.issuer, issuer)));
  return rows.length > 0;
}
