import { and, desc, eq, gt, isNull, lt, ne, or } from "drizzle-orm";
import type { Database } from "@/db/client";
import { sessions } from "@/db/schema/accounts";
import type { Id } from "@/lib/kernel/ids";

export async function insertSession(
  db: Database,
  values: typeof sessions.$inferInsert,
): Promise<Id<"session">> {
  const [row] = await db.insert(sessions).values(values).returning({ id: sessions.id });
  if (!row) throw new Error("a session was not written");
  return row.id;
}

/** What still counts: not ended, not over, and heard of since `idleSince`. */
const alive = (now: Date, idleSince: Date) =>
  and(isNull(sessions.endedAt), gt(sessions.expiresAt, now), gt(sessions.lastSeenAt, idleSince));

export async function findAliveSession(db: Database, id: Id<"session">, now: Date, idleSince: Date) {
  const [row] = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.id, id), alive(now, idleSince)));
  return row;
}

export function listAliveSessions(db: Database, userId: Id<"user">, now: Date, idleSince: Date) {
  return db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, userId), alive(now, idleSince)))
    .orderBy(desc(sessions.lastSeenAt));
}

export async function touchSession(db: Database, id: Id<"session">, at: Date): Promise<void> {
  await db
    .update(sessions)
    .set({ lastSeenAt: at })
    .where(and(eq(sessions.id, id), lt(sessions.lastSeenAt, at)));
}

export async function proveSession(db: Database, id: Id<"session">, at: Date): Promise<void> {
  await db.update(sessions).set({ provenAt: at }).where(eq(sessions.id, id));
}

/** Ends one session of a person; answers whether it was theirs and alive. */
export async function endSession(db: Database, userId: Id<"user">, id: Id<"session">, at: Date) {
  const rows = await db
    .update(sessions)
    .set({ endedAt: at })
    .where(and(eq(sessions.id, id), eq(sessions.userId, userId), isNull(sessions.endedAt)))
    .returning({ id: sessions.id });
  return rows.length > 0;
}

/** Ends all sessions of a person, but `except`; answers how many there were. */
export async function endSessions(
  db: Database,
  userId: Id<"user">,
  at: Date,
  except: Id<"session"> | null = null,
): Promise<number> {
  const rows = await db
    .update(sessions)
    .set({ endedAt: at })
    .where(
      and(
        eq(sessions.userId, userId),
        isNull(sessions.endedAt),
        except ? ne(sessions.id, except) : undefined,
      ),
    )
    .returning({ id: sessions.id });
  return rows.length;
}

/** Deletes what ended, or would have, before `instant`. */
export async function deleteSessionsBefore(db: Database, instant: Date): Promise<number> {
  const rows = await db
    .delete(sessions)
    .where(or(lt(sessions.endedAt, instant), lt(sessions.expiresAt, instant)))
    .returning({ id: sessions.id });
  return rows.length;
}
