import { and, asc, eq, inArray, like, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artists, artworkArtists, artworks } from "@/db/schema/catalog";
import type { Id, MuseumId } from "@/lib/kernel/ids";

/** Every artist of a museum by name, the oldest first. */
export function listAllNames(db: Database, museumId: MuseumId) {
  return db
    .select({ id: artists.id, name: artists.name })
    .from(artists)
    .where(eq(artists.museumId, museumId))
    .orderBy(asc(artists.createdAt), asc(artists.id));
}

/** Slugs of the museum's artists that begin so. */
export async function listSlugs(db: Database, museumId: MuseumId, prefix: string): Promise<string[]> {
  const rows = await db
    .select({ slug: artists.slug })
    .from(artists)
    .where(and(eq(artists.museumId, museumId), like(artists.slug, `${prefix}%`)));
  return rows.map(({ slug }) => slug);
}

export async function insertArtists(db: Database, rows: (typeof artists.$inferInsert)[]) {
  if (rows.length === 0) return [];
  return db.insert(artists).values(rows).returning({ id: artists.id, name: artists.name });
}

/** Deletes those of the artists who have no work but deleted ones. Answers how many. */
export async function deleteIdleArtists(
  db: Database,
  museumId: MuseumId,
  artistIds: Id<"artist">[],
): Promise<number> {
  if (artistIds.length === 0) return 0;
  const isIdle = sql`not exists (select 1 from ${artworkArtists}
    join ${artworks} on ${artworks.id} = ${artworkArtists.artworkId}
    where ${artworkArtists.artistId} = ${artists.id} and ${artworks.deletedAt} is null)`;
  const gone = await db
    .delete(artists)
    .where(and(eq(artists.museumId, museumId), inArray(artists.id, artistIds), isIdle))
    .returning({ id: artists.id });
  return gone.length;
}
