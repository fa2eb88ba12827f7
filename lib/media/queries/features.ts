import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "@/db/client";
import { imageFeatures } from "@/db/schema/media";
import type { Id, MuseumId } from "@/lib/kernel/ids";

export async function upsertFeatures(db: Database, values: typeof imageFeatures.$inferInsert): Promise<void> {
  await db
    .insert(imageFeatures)
    .values(values)
    .onConflictDoUpdate({ target: imageFeatures.imageId, set: values });
}

export function listFeatures(db: Database, museumId: MuseumId, imageIds: Id<"image">[]) {
  if (imageIds.length === 0) return Promise.resolve([]);
  return db
    .select({ imageId: imageFeatures.imageId, data: imageFeatures.data })
    .from(imageFeatures)
    .where(and(eq(imageFeatures.museumId, museumId), inArray(imageFeatures.imageId, imageIds)));
}
