import { and, eq, gt, isNull, lt } from "drizzle-orm";
import type { Database } from "@/db/client";
import { passwordResets } from "@/db/schema/accounts";
import type { Id } from "@/lib/kernel/ids";

export async function insertReset(db: Database, values: typeof passwordResets.$inferInsert): Promise<void> {
  await db.insert(passwordResets).values(values);
}

/** Whose link it is, if it still works; it does not any more after this. */
export async function takeReset(db: Database, tokenHash: string, at: Date): Promise<Id<"user"> | null> {
  const [row] = await db
    .update(passwordResets)
    .set({ usedAt: at })
    .where(
      and(
        eq(passwordResets.tokenHash, tokenHash),
        isNull(passwordResets.usedAt),
        gt(passwordResets.expiresAt, at),
      ),
    )
    .returning({ userId: passwordResets.userId });
  return row?.userId ?? null;
}

/** All open links of a person end: a password was chosen. */
export async function closeResets(db: Database, userId: Id<"user">, at: Date): Promise<void> {
  await db
    .update(passwordResets)
    .set({ usedAt: at })
    .where(and(eq(passwordResets.userId, userId), isNull(passwordResets.usedAt)));
}

export async function deleteResetsBefore(db: Database, instant: Date): Promise<number> {
  const rows = await db
    .delete(passwordResets)
    .where(lt(passwordResets.expiresAt, instant))
    .returning({ userId: passwordResets.userId });
  return rows.length;
}

/** Whose link it is, if it still works. */
export async function findReset(db: Database, tokenHash: string, at: Date): Promise<Id<"user"> | null> {
  const [row] = await db
    .select({ userId: passwordResets.userId })
    .from(passwordResets)
    .where(
      and(
        eq(passwordResets.tokenHash, tokenHash),
        isNull(passwordResets.usedAt),
        gt(passwordResets.expiresAt, at),
      ),
    );
  return row?.userId ?? null;
}
