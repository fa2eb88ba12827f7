import { and, asc, eq, inArray, isNotNull, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { feedback } from "@/db/schema/feedback";
import type { Id, MuseumId } from "@/lib/kernel/ids";
import type { Sentiment } from "./sentiment/types";

/** Answers whether it is new: an id that is known stays as it was first given. */
export async function insertFeedback(db: Database, values: typeof feedback.$inferInsert): Promise<boolean> {
  const rows = await db.insert(feedback).values(values).onConflictDoNothing().returning({ id: feedback.id });
  return rows.length > 0;
}

/** Which model a comment's sentiment must be of, else it is to be looked at. */
const notBy = (model: string) =>
  and(isNotNull(feedback.comment), sql`${feedback.sentimentModel} is distinct from ${model}`);

/** The comments among these that the model has not looked at. */
export function findUnanalysed(db: Database, museumId: MuseumId, ids: Id<"feedback">[], model: string) {
  return db
    .select({ id: feedback.id, comment: feedback.comment, locale: feedback.locale })
    .from(feedback)
    .where(and(eq(feedback.museumId, museumId), inArray(feedback.id, ids), notBy(model)));
}

/** The oldest comments of the installation that the model has not looked at. */
export function listUnanalysed(db: Database, model: string, limit: number) {
  return db
    .select({ id: feedback.id, museumId: feedback.museumId })
    .from(feedback)
    .where(notBy(model))
    .orderBy(asc(feedback.createdAt))
    .limit(limit);
}

export async function updateSentiment(
  db: Database,
  id: Id<"feedback">,
  model: string,
  { label, score }: Sentiment,
): Promise<void> {
  await db
    .update(feedback)
    .set({ sentiment: label, sentimentScore: score, sentimentModel: model })
    .where(eq(feedback.id, id));
}

/** Unlinks up to `limit` pieces of feedback of before `instant` from their visits. */
export async function detachBefore(db: Database, museumId: MuseumId, instant: Date, limit: number) {
  const linked = db
    .select({ id: feedback.id })
    .from(feedback)
    .where(and(eq(feedback.museumId, museumId), isNotNull(feedback.visitId), lt(feedback.createdAt, instant)))
    .limit(limit);
  const rows = await db
    .update(feedback)
    .set({ visitId: null })
    .where(inArray(feedback.id, linked))
    .returning({ id: feedback.id });
  return rows.length;
}
