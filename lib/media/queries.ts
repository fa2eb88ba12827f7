import { and, asc, eq, inArray } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artworkImages, imageFeatures } from "@/db/schema/media";
import type { Id, MuseumId } from "@/lib/kernel/ids";

export type ImageRow = typeof artworkImages.$inferSelect;

/** Ready images of these works, in the order they are shown. */
export function listReadyImages(
  db: Database,
  museumId: MuseumId,
  artworkIds: Id<"artwork">[],
): Promise<ImageRow[]> {
  if (artworkIds.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(artworkImages)
    .where(
      and(
        eq(artworkImages.museumId, museumId),
        inArray(artworkImages.artworkId, artworkIds),
        eq(artworkImages.state, "ready"),
      ),
    )
    .orderBy(artworkImages.artworkId, asc(artworkImages.position), asc(artworkImages.createdAt));
}

/** Which work each image belongs to. */
export async function findOwners(
  db: Database,
  museumId: MuseumId,
  imageIds: Id<"image">[],
): Promise<Map<Id<"image">, Id<"artwork">>> {
  if (imageIds.length === 0) return new Map();
  const rows = await db
    .select({ id: artworkImages.id, artworkId: artworkImages.artworkId })
    .from(artworkImages)
    .where(and(eq(artworkImages.museumId, museumId), inArray(artworkImages.id, imageIds)));
  return new Map(rows.map((row) => [row.id, row.artworkId]));
}

export async function findImageByContent(
  db: Database,
  museumId: MuseumId,
  artworkId: Id<"artwork">,
  contentHash: string,
): Promise<ImageRow | undefined> {
  const rows = await db
    .select()
    .from(artworkImages)
    .where(
      and(
        eq(artworkImages.museumId, museumId),
        eq(artworkImages.artworkId, artworkId),
        eq(artworkImages.contentHash, contentHash),
      ),
    );
  return rows[0];
}

/** Undefined when the museum has no such work: the database refuses the pair of ids. */
export async function insertImage(
  db: Database,
  values: typeof artworkImages.$inferInsert,
): Promise<ImageRow | undefined> {
  try {
    const [row] = await db.insert(artworkImages).values(values).returning();
    return row;
  } catch (error) {
    if (isForeignKeyViolation(error)) return undefined;
    throw error;
  }
}

export async function insertFeatures(db: Database, values: typeof imageFeatures.$inferInsert): Promise<void> {
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

/** Deletes all images of a museum; answers the storage keys of their files. */
export async function deleteImages(db: Database, museumId: MuseumId): Promise<string[]> {
  const rows = await db
    .delete(artworkImages)
    .where(eq(artworkImages.museumId, museumId))
    .returning({ key: artworkImages.storageKey });
  return rows.map((row) => row.key);
}

/** SQLSTATE 23503; the driver's error is the cause of Drizzle's. */
function isForeignKeyViolation(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && cause.code === "23503";
}
