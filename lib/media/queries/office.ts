import { and, asc, eq, isNull, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artworkImages } from "@/db/schema/media";
import type { Id, MuseumId } from "@/lib/kernel/ids";
import type { ImageRow } from "./images";

/** All images of a work that aren't deleted, whatever their state, in the order they are shown. */
export function listImagesOf(
  db: Database,
  museumId: MuseumId,
  artworkId: Id<"artwork">,
  { lock = false } = {},
): Promise<ImageRow[]> {
  const query = db
    .select()
    .from(artworkImages)
    .where(
      and(
        eq(artworkImages.museumId, museumId),
        eq(artworkImages.artworkId, artworkId),
        isNull(artworkImages.deletedAt),
      ),
    )
    .orderBy(asc(artworkImages.position), asc(artworkImages.createdAt), asc(artworkImages.id));
  return lock ? query.for("update") : query;
}

/** Changes what people change, from the version that they saw. Undefined when it has another by now. */
export async function reviseImage(
  db: Database,
  museumId: MuseumId,
  imageId: Id<"image">,
  version: number,
  values: Partial<Pick<ImageRow, "view" | "alt" | "deletedAt" | "state" | "failure" | "createdAt">>,
): Promise<ImageRow | undefined> {
  const rows = await db
    .update(artworkImages)
    .set({ ...values, version: sql`${artworkImages.version} + 1` })
    .where(
      and(
        eq(artworkImages.museumId, museumId),
        eq(artworkImages.id, imageId),
        eq(artworkImages.version, version),
      ),
    )
    .returning();
  return rows[0];
}

/** Puts images in this order. */
export async function setPositions(db: Database, museumId: MuseumId, imageIds: Id<"image">[]): Promise<void> {
  for (const [position, imageId] of imageIds.entries())
    await db
      .update(artworkImages)
      .set({ position })
      .where(and(eq(artworkImages.museumId, museumId), eq(artworkImages.id, imageId)));
}

/** Images of all museums that were deleted before `instant`. */
export function listDeletedBefore(db: Database, instant: Date, limit: number) {
  return db
    .select({ id: artworkImages.id, storageKey: artworkImages.storageKey })
    .from(artworkImages)
    .where(lt(artworkImages.deletedAt, instant))
    .limit(limit);
}

/** Deletes an image for good, unless somebody has brought it back. */
export async function deleteForGood(db: Database, imageId: Id<"image">, instant: Date): Promise<boolean> {
  const rows = await db
    .delete(artworkImages)
    .where(and(eq(artworkImages.id, imageId), lt(artworkImages.deletedAt, instant)))
    .returning({ id: artworkImages.id });
  return rows.length > 0;
}
