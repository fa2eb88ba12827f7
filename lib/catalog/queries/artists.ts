import { and, asc, count, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artists, artworkArtists, artworks } from "@/db/schema/catalog";
import type { Id, MuseumId } from "@/lib/kernel/ids";

export type ArtistRow = typeof artists.$inferSelect;

/** Artists with at least one visible work, by sort name. */
export function listArtistRows(db: Database, museumId: MuseumId) {
  return db
    .select({ artist: artists, artworkCount: count() })
    .from(artists)
    .innerJoin(artworkArtists, eq(artworkArtists.artistId, artists.id))
    .innerJoin(artworks, eq(artworks.id, artworkArtists.artworkId))
    .where(and(eq(artists.museumId, museumId), eq(artworks.state, "published"), isNull(artworks.deletedAt)))
    .groupBy(artists.id)
    .orderBy(asc(artists.sortKey), asc(artists.id));
}

export async function findArtist(
  db: Database,
  museumId: MuseumId,
  slug: string,
): Promise<ArtistRow | undefined> {
  const rows = await db
    .select()
    .from(artists)
    .where(and(eq(artists.museumId, museumId), eq(artists.slug, slug)));
  return rows[0];
}

/** The artists of these works, each work's in the order they are credited. */
export function listArtistsOf(db: Database, artworkIds: Id<"artwork">[]) {
  if (artworkIds.length === 0) return Promise.resolve([]);
  return db
    .select({ artworkId: artworkArtists.artworkId, artist: artists })
    .from(artworkArtists)
    .innerJoin(artists, eq(artists.id, artworkArtists.artistId))
    .where(inArray(artworkArtists.artworkId, artworkIds))
    .orderBy(artworkArtists.artworkId, asc(artworkArtists.position));
}

/** All artists of the museum, those without a work too. */
export function listAllArtists(db: Database, museumId: MuseumId) {
  return db
    .select({ id: artists.id, name: artists.name })
    .from(artists)
    .where(eq(artists.museumId, museumId))
    .orderBy(asc(artists.sortKey), asc(artists.id));
}

/** The names of these artists of the museum. */
export function listArtistNames(db: Database, museumId: MuseumId, ids: Id<"artist">[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .select({ id: artists.id, name: artists.name })
    .from(artists)
    .where(and(eq(artists.museumId, museumId), inArray(artists.id, ids)));
}

/** Artists in whose name or sort name the text is, whatever its case and accents; names that begin with it first. */
export function findArtistsByName(
  db: Database,
  museumId: MuseumId,
  text: string,
  limit: number,
): Promise<ArtistRow[]> {
  const plain = (value: SQL) =>
    sql`lower(regexp_replace(normalize(${value}, NFD), '[\u0300-\u036f]', '', 'g'))`;
  const names = plain(sql`${artists.name} || ' ' || ${artists.sortName}`);
  const wanted = plain(sql`${text}::text`);
  return db
    .select()
    .from(artists)
    .where(and(eq(artists.museumId, museumId), sql`position(${wanted} in ${names}) > 0`))
    .orderBy(sql`position(${wanted} in ${names}) > 1`, asc(artists.sortName))
    .limit(limit);
}

export function findArtistsBySlug(db: Database, museumId: MuseumId, slugs: string[]) {
  if (slugs.length === 0) return Promise.resolve([]);
  return db
    .select({ id: artists.id, slug: artists.slug })
    .from(artists)
    .where(and(eq(artists.museumId, museumId), inArray(artists.slug, slugs)));
}

export async function upsertArtist(db: Database, values: typeof artists.$inferInsert): Promise<Id<"artist">> {
  const [row] = await db
    .insert(artists)
    .values(values)
    .onConflictDoUpdate({ target: [artists.museumId, artists.slug], set: values })
    .returning({ id: artists.id });
  if (!row) throw new Error("upsert returned no row");
  return row.id;
}

/** SQL: whether the work of the outer query is by this artist. */
export function byArtist(museumId: MuseumId, slug: string) {
  return sql`exists (select 1 from ${artworkArtists} join ${artists} on ${artists.id} = ${artworkArtists.artistId}
    where ${artworkArtists.artworkId} = ${artworks.id} and ${artists.museumId} = ${museumId} and ${artists.slug} = ${slug})`;
}
