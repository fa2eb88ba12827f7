import { and, asc, count, eq, gt, inArray, isNotNull, isNull, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isForeignKeyViolation } from "@/db/errors";
import { artworkImages } from "@/db/schema/media";
import type { Id, MuseumId } from "@/lib/kernel/ids";
import type { Locale } from "@/lib/kernel/locale";

export type ImageRow = typeof artworkImages.$inferSelect;

/** Deleted images are there for nobody but whoever brings them back. */
const isThere = isNull(artworkImages.deletedAt);

/** Images of these works that are not deleted, in the order they are shown; of one state or of all. */
export function listImages(
  db: Database,
  museumId: MuseumId,
  artworkIds: Id<"artwork">[],
  state?: ImageRow["state"],
): Promise<ImageRow[]> {
  if (artworkIds.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(artworkImages)
    .where(
      and(
        eq(artworkImages.museumId, museumId),
        inArray(artworkImages.artworkId, artworkIds),
        state && eq(artworkImages.state, state),
        isThere,
      ),
    )
    .orderBy(artworkImages.artworkId, asc(artworkImages.position), asc(artworkImages.createdAt));
}

/** Images of these works that are not deleted, in any state, in the order they are shown. */
export function listStates(db: Database, museumId: MuseumId, artworkIds: Id<"artwork">[]) {
  if (artworkIds.length === 0) return Promise.resolve([]);
  const { id, artworkId, view, state, failure, alt, position, createdAt } = artworkImages;
  return db
    .select({ id, artworkId, view, state, failure, alt })
    .from(artworkImages)
    .where(and(eq(artworkImages.museumId, museumId), inArray(artworkId, artworkIds), isThere))
    .orderBy(artworkId, asc(position), asc(createdAt));
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
    .where(and(eq(artworkImages.museumId, museumId), inArray(artworkImages.id, imageIds), isThere));
  return new Map(rows.map((row) => [row.id, row.artworkId]));
}

/** Also one that was deleted. */
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

/** Undefined when the museum has no such image. `lock`, in a transaction, keeps it as it is until that ends. */
export async function findImage(
  db: Database,
  museumId: MuseumId,
  imageId: Id<"image">,
  { deleted = false, lock }: { deleted?: boolean; lock?: "share" | "update" } = {},
): Promise<ImageRow | undefined> {
  const whose = and(eq(artworkImages.museumId, museumId), eq(artworkImages.id, imageId));
  const query = db
    .select()
    .from(artworkImages)
    .where(and(whose, deleted ? isNotNull(artworkImages.deletedAt) : isThere));
  const rows = await (lock ? query.for(lock) : query);
  return rows[0];
}

/**
 * Undefined when the museum has no such work: the database refuses the pair of ids. When somebody else has just
 * added the same bytes to the same work, the answer is that image.
 */
export async function insertImage(
  db: Database,
  values: typeof artworkImages.$inferInsert,
): Promise<ImageRow | undefined> {
  const { museumId, artworkId, contentHash } = artworkImages;
  try {
    const [row] = await db
      .insert(artworkImages)
      .values({ ...values, position: nextPosition(values) })
      .onConflictDoNothing({ target: [museumId, artworkId, contentHash] })
      .returning();
    return row ?? (await findImageByContent(db, values.museumId, values.artworkId, values.contentHash));
  } catch (error) {
    if (isForeignKeyViolation(error)) return undefined;
    throw error;
  }
}

/** A new image stands behind those that its work has. */
function nextPosition({ museumId, artworkId }: Pick<ImageRow, "museumId" | "artworkId">) {
  return sql<number>`(
    select coalesce(max(position) + 1, 0) from artwork_images
    where museum_id = ${museumId} and artwork_id = ${artworkId})`;
}

export async function updateImage(
  db: Database,
  museumId: MuseumId,
  imageId: Id<"image">,
  values: Partial<Omit<ImageRow, "id" | "museumId" | "artworkId">>,
): Promise<void> {
  await db
    .update(artworkImages)
    .set(values)
    .where(and(eq(artworkImages.museumId, museumId), eq(artworkImages.id, imageId)));
}

/** Ready images by id, those after `after`: pages of a museum that grows meanwhile. */
export async function listReadyIds(
  db: Database,
  museumId: MuseumId,
  { after, limit }: { after: Id<"image"> | null; limit: number },
): Promise<Id<"image">[]> {
  const rows = await db
    .select({ id: artworkImages.id })
    .from(artworkImages)
    .where(
      and(
        eq(artworkImages.museumId, museumId),
        eq(artworkImages.state, "ready"),
        isThere,
        after ? gt(artworkImages.id, after) : undefined,
      ),
    )
    .orderBy(asc(artworkImages.id))
    .limit(limit);
  return rows.map((row) => row.id);
}

export async function countReady(db: Database, museumId: MuseumId): Promise<number> {
  const [row] = await db
    .select({ images: count() })
    .from(artworkImages)
    .where(and(eq(artworkImages.museumId, museumId), eq(artworkImages.state, "ready"), isThere));
  return row?.images ?? 0;
}

/** Images that wait since before `instant`, oldest first. */
export function listPending(db: Database, museumId: MuseumId, instant: Date, limit: number) {
  return db
    .select({ id: artworkImages.id })
    .from(artworkImages)
    .where(
      and(
        eq(artworkImages.museumId, museumId),
        eq(artworkImages.state, "pending"),
        isThere,
        lt(artworkImages.createdAt, instant),
      ),
    )
    .orderBy(asc(artworkImages.createdAt))
    .limit(limit);
}

/** Deletes all images of a museum, or of some of its works; answers their ids and the storage keys of their files. */
export async function deleteImages(db: Database, museumId: MuseumId, artworkIds?: Id<"artwork">[]) {
  if (artworkIds?.length === 0) return [];
  return db
    .delete(artworkImages)
    .where(
      and(eq(artworkImages.museumId, museumId), artworkIds && inArray(artworkImages.artworkId, artworkIds)),
    )
    .returning({ id: artworkImages.id, key: artworkImages.storageKey });
}

/** Works with a ready picture, and whether one of those has no words in one of the languages. */
export function listIllustrated(db: Database, museumId: MuseumId, locales: readonly Locale[]) {
  const { artworkId, alt, state } = artworkImages;
  const lacks = locales.map((locale) => sql`coalesce(trim(${alt} ->> ${locale}), '') = ''`);
  return db
    .select({ artworkId, undescribed: sql<boolean>`bool_or(${sql.join(lacks, sql` or `)})` })
    .from(artworkImages)
    .where(and(eq(artworkImages.museumId, museumId), eq(state, "ready")))
    .groupBy(artworkId);
}

/** Where these works' pictures were downloaded from, in the order in which a work shows them. */
export async function listSources(
  db: Database,
  museumId: MuseumId,
  artworkIds: Id<"artwork">[],
): Promise<{ artworkId: Id<"artwork">; url: string }[]> {
  if (artworkIds.length === 0) return [];
  const rows = await db
    .select({ artworkId: artworkImages.artworkId, url: artworkImages.sourceUrl })
    .from(artworkImages)
    .where(and(eq(artworkImages.museumId, museumId), inArray(artworkImages.artworkId, artworkIds)))
    .orderBy(artworkImages.artworkId, asc(artworkImages.position));
  return rows.flatMap(({ artworkId, url }) => (url === null ? [] : [{ artworkId, url }]));
}
