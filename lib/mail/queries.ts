import { and, asc, desc, eq, isNotNull, isNull, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { mails } from "@/db/schema/mail";
import type { Id } from "@/lib/kernel/ids";

export async function insertMail(db: Database, values: typeof mails.$inferInsert): Promise<Id<"mail">> {
  const [row] = await db.insert(mails).values(values).returning({ id: mails.id });
  if (!row) throw new Error("an e-mail was not written");
  return row.id;
}

export async function findMail(db: Database, id: Id<"mail">) {
  const [row] = await db.select().from(mails).where(eq(mails.id, id));
  return row;
}

/** With `keepText` false the text goes: it may hold a link that opens doors. */
export async function markSent(db: Database, id: Id<"mail">, at: Date, keepText: boolean): Promise<void> {
  await db
    .update(mails)
    .set({ sentAt: at, failure: null, ...(keepText ? {} : { text: null }) })
    .where(eq(mails.id, id));
}

export async function markFailed(db: Database, id: Id<"mail">, failure: string): Promise<void> {
  await db
    .update(mails)
    .set({ failure, attempts: sql`${mails.attempts} + 1` })
    .where(eq(mails.id, id));
}

/** Those that still wait though they were announced before `instant`, oldest first. */
export function listWaiting(db: Database, instant: Date, limit: number) {
  return db
    .select({ id: mails.id })
    .from(mails)
    .where(and(isNull(mails.sentAt), lt(mails.createdAt, instant)))
    .orderBy(asc(mails.createdAt))
    .limit(limit);
}

/** Those whose text was kept, newest first. */
export function listKept(db: Database, limit: number) {
  return db
    .select()
    .from(mails)
    .where(and(isNotNull(mails.sentAt), isNotNull(mails.text)))
    .orderBy(desc(mails.createdAt))
    .limit(limit);
}

/** Deletes e-mails of before `instant`, sent or not: their links no longer work. */
export async function deleteMailsBefore(db: Database, instant: Date): Promise<number> {
  const rows = await db.delete(mails).where(lt(mails.createdAt, instant)).returning({ id: mails.id });
  return rows.length;
}
