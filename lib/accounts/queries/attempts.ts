import { eq, inArray, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { signInAttempts } from "@/db/schema/accounts";
import { FORGOTTEN_EVERY_S } from "../policy";

/** Well before now: two calls of the same moment must not block each other because one's clock is a little behind. */
const NO_WAIT_S = -60;
const open = (now: Date) => new Date(now.getTime() + NO_WAIT_S * 1000);

/**
 * Counts an attempt as failed and says until when the next one waits, in one statement, so that many at the same moment
 * are many. Counts nothing while an earlier one's wait is not over.
 */
export async function chargeAttempt(
  db: Database,
  key: string,
  now: Date,
  { free, maxS }: { free: number; maxS: number },
): Promise<{ counted: boolean; blockedUntil: Date }> {
  const { failures, lastFailureAt, blockedUntil } = signInAttempts;
  const forgotten = sql`floor(extract(epoch from ${instant(now)} - ${lastFailureAt}) / ${FORGOTTEN_EVERY_S}::float8)`;
  const next = sql`greatest(0, ${failures} - ${forgotten})::int + 1`;
  const waitS = sql`case when ${next} < ${free}::int then ${NO_WAIT_S}::float8
    else least(${maxS}::float8, power(2, least(${next} - ${free}::int, 20))) end`;
  const [charged] = await db
    .insert(signInAttempts)
    .values({ key, failures: 1, lastFailureAt: now, blockedUntil: open(now) })
    .onConflictDoUpdate({
      target: signInAttempts.key,
      set: {
        failures: next,
        lastFailureAt: now,
        blockedUntil: sql`${instant(now)} + make_interval(secs => ${waitS})`,
      },
      setWhere: sql`${blockedUntil} <= ${instant(now)}`,
    })
    .returning({ blockedUntil });
  if (charged) return { counted: true, ...charged };
  const [row] = await db.select({ blockedUntil }).from(signInAttempts).where(eq(signInAttempts.key, key));
  return { counted: false, blockedUntil: row?.blockedUntil ?? now };
}

/** Takes back one failure, and the wait that it brought; what another one brought stays. */
export async function refundAttempt(db: Database, key: string, brought: Date, now: Date): Promise<void> {
  const { failures, blockedUntil } = signInAttempts;
  await db
    .update(signInAttempts)
    .set({
      failures: sql`greatest(0, ${failures} - 1)`,
      blockedUntil: sql`case when ${blockedUntil} = ${instant(brought)} then ${instant(open(now))} else ${blockedUntil} end`,
    })
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
