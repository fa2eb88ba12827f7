import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "@/db/client";
import { planPictures } from "@/db/schema/media";
import type { Id, MuseumId } from "@/lib/kernel/ids";

export type PlanPictureRow = typeof planPictures.$inferSelect;

export async function insertPlanPicture(
  db: Database,
  values: typeof planPictures.$inferInsert,
): Promise<PlanPictureRow> {
  const [row] = await db.insert(planPictures).values(values).returning();
  if (!row) throw new Error("insert returned no row");
  return row;
}

export function findPlanPictures(
  db: Database,
  museumId: MuseumId,
  ids: Id<"planPicture">[],
): Promise<PlanPictureRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(planPictures)
    .where(and(eq(planPictures.museumId, museumId), inArray(planPictures.id, ids)));
}

/** Deletes all of a museum. Answers the storage keys of their files. */
export async function deletePlanPictures(db: Database, museumId: MuseumId): Promise<string[]> {
  const rows = await db
    .delete(planPictures)
    .where(eq(planPictures.museumId, museumId))
    .returning({ storageKey: planPictures.storageKey });
  return rows.map((row) => row.storageKey);
}
