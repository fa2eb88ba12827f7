import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artworkImages } from "@/db/schema/media";
import type { Id, MuseumId } from "@/lib/kernel/ids";

const there = (museumId: MuseumId) =>
  and(eq(artworkImages.museumId, museumId), isNull(artworkImages.deletedAt));

/** The museum's images that are of the same bytes, of whichever works. */
export function listSameContent(db: Database, museumId: MuseumId, contentHash: string) {
  return db
    .select()
    .from(artworkImages)
    .where(and(there(museumId), eq(artworkImages.contentHash, contentHash)));
}

/** Ready images whose perceptual hash differs from this one in at most so many of its 64 bits, nearest first. */
export async function listNearHash(
  db: Database,
  museumId: MuseumId,
  { hash, bitsMax, limit }: { hash: string; bitsMax: number; limit: number },
): Promise<{ imageId: Id<"image">; bits: number }[]> {
  // The cast is not tried on what is no hash: a case is evaluated in order, a conjunction is not.
  const bits = sql<number>`case when length(${artworkImages.perceptualHash}) = 16
    then bit_count(('x' || ${artworkImages.perceptualHash})::bit(64) # ('x' || ${hash})::bit(64)) end`;
  const rows = await db
    .select({ imageId: artworkImages.id, bits: sql<number>`${bits}::int` })
    .from(artworkImages)
    .where(and(there(museumId), eq(artworkImages.state, "ready"), sql`${bits} <= ${bitsMax}`))
    .orderBy(bits)
    .limit(limit);
  return rows;
}

/** These images, in no particular order. */
export function listImages(db: Database, museumId: MuseumId, imageIds: Id<"image">[]) {
  if (imageIds.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(artworkImages)
    .where(and(there(museumId), inArray(artworkImages.id, imageIds)));
}
