import { eq, inArray, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { signInAttempts } from "@/db/schema/accounts";

type Attempt = { failures: number; blockedUntil: Date };

/**
 * Counts an attempt as failed before it is looked at, so that many at the same moment are many. Answers the failures so
 * far, or until when it has to wait, in which case nothing was counted.
 */
export async function chargeAttempt(
  db: Database,
  key: string,
  { now, forgottenSince }: { now: Date; forgottenSince: Date },
): Promise<{ failures: number } | { blockedUntil: Date }> {
  const [charged] = await db
    .insert(signInAttempts)
    .values({ key, failures: 1, lastFailureAt: now, blockedUntil: now })
    .onConflictDoUpdate({
      target: signInAttempts.key,
      set: {
        failures: sql`case when ${signInAttempts.lastFailureAt} < ${instant(forgottenSince)} then 1 else ${signInAttempts.failures} + 1 end`,
        lastFailureAt: now,
      },
      setWhere: sql`${signInAttempts.blockedUntil} <= ${instant(now)}`,
    })
    .returning({ failures: signInAttempts.failures });
  if (charged) return charged;
  const [row] = await db
    .select({ failures: signInAttempts.failures, blockedUntil: signInAttempts.blockedUntil })
    .from(signInAttempts)
    .where(eq(signInAttempts.key, key));
  return { blockedUntil: (row as Attempt | undefined)?.blockedUntil ?? now };
}

export async function blockUntil(db: Database, key: string, until: Date): Promise<void> {
  await db.update(signInAttempts).set({ blockedUntil: until }).where(eq(signInAttempts.key, key));
}

/** Takes back one failure: the attempt turned out well. */
export async function refundAttempt(db: Database, key: string, now: Date): Promise<void> {
  await db
    .update(signInAttempts)
    .set({ failures: sql`greatest(0, ${signInAttempts.failures} - 1)`, blockedUntil: now })
    .where(eq(signInAttempts.key, key));
}

export async function forgetAttempts(db: Database, keys: string[]): Promise<void> {
  await db.delete(signInAttempts).where(inArray(signInAttempts.key, keys));
}

export async function deleteAttemptsBefore(db: Database, at: Date): Promise<number> {
  const rows = await db
    .delete(signInAttempts)
    .where(lt(signInAttempts.lastFailureAt, at))
    .returning({ key: signInAttempts.key });
  return rows.length;
}

/** A raw parameter needs its type said: the driver gives dates to expressions as text. */
const instant = (at: Date) => sql`${at.toISOString()}::timestamptz`;
