import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isForeignKeyViolation } from "@/db/errors";
import { imageFeatures } from "@/db/schema/media";
import type { Id, MuseumId } from "@/lib/kernel/ids";

/** False when there is no such image (any more). */
export async function upsertFeatures(
  db: Database,
  values: typeof imageFeatures.$inferInsert,
): Promise<boolean> {
  try {
    await db
      .insert(imageFeatures)
      .values(values)
      .onConflictDoUpdate({ target: imageFeatures.imageId, set: values });
    return true;
  } catch (error) {
    if (isForeignKeyViolation(error)) return false;
    throw error;
  }
}

export function listFeatures(db: Database, museumId: MuseumId, imageIds: Id<"image">[]) {
  if (imageIds.length === 0) return Promise.resolve([]);
  return db
    .select({ imageId: imageFeatures.imageId, data: imageFeatures.data })
    .from(imageFeatures)
    .where(and(eq(imageFeatures.museumId, museumId), inArray(imageFeatures.imageId, imageIds)));
}
