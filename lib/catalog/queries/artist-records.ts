import { and, asc, count, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artists, artworkArtists, artworks } from "@/db/schema/catalog";
import type { Id, MuseumId } from "@/lib/kernel/ids";
import type { ArtistRow } from "./artists";
import type { Cursor } from "./artworks";
import { foldedWords, likeWord } from "./words";

/** The museum's artists in one of whose names is every word. */
export function artistRule(museumId: MuseumId, q: string | undefined): SQL | undefined {
  const words = q ? foldedWords(q) : [];
  return and(
    eq(artists.museumId, museumId),
    ...words.map((word) => sql`${artists.names} like ${likeWord(word)}`),
  );
}

// Where one table is read, Drizzle leaves its name away: here `id` alone would be the work's.
const liveWorks = sql<number>`(select count(*)::int from ${artworkArtists}
  join ${artworks} on ${artworks.id} = ${artworkArtists.artworkId}
  where ${artworkArtists.artistId} = ${artists}.${sql.identifier("id")} and ${artworks.deletedAt} is null)`;

/** A page of artists by sort name, each with the number of their works. */
export function listArtistPage(
  db: Database,
  where: SQL | undefined,
  { limit, after }: { limit: number; after: Cursor | null },
) {
  const beyond =
    after && sql`(${artists.sortKey}, ${artists.id}) > (${String(after.key)}, ${after.id}::uuid)`;
  return db
    .select({ artist: artists, works: liveWorks })
    .from(artists)
    .where(and(where, beyond ?? undefined))
    .orderBy(asc(artists.sortKey), asc(artists.id))
    .limit(limit);
}

export async function countArtists(db: Database, where: SQL | undefined): Promise<number> {
  const [row] = await db.select({ total: count() }).from(artists).where(where);
  return row?.total ?? 0;
}

/** Artists of the museum by id; with `hold` kept until the transaction ends, in one order for everybody. */
export function findArtistRecords(
  db: Database,
  museumId: MuseumId,
  ids: Id<"artist">[],
  hold = false,
): Promise<ArtistRow[]> {
  const query = db
    .select()
    .from(artists)
    .where(and(eq(artists.museumId, museumId), inArray(artists.id, ids)))
    .orderBy(asc(artists.id));
  return hold ? query.for("update") : query;
}

/** How many works are by this artist: that are there, and that were deleted. */
export async function countWorksOf(db: Database, artistId: Id<"artist">) {
  const [row] = await db
    .select({
      works: sql<number>`count(*) filter (where ${artworks.deletedAt} is null)::int`,
      deletedWorks: sql<number>`count(*) filter (where ${artworks.deletedAt} is not null)::int`,
    })
    .from(artworkArtists)
    .innerJoin(artworks, eq(artworks.id, artworkArtists.artworkId))
    .where(eq(artworkArtists.artistId, artistId));
  return row ?? { works: 0, deletedWorks: 0 };
}

/** The works by this artist that are there; of those, if `visible`, the ones that visitors see. */
export async function listWorkIdsOf(
  db: Database,
  artistId: Id<"artist">,
  visible: boolean,
): Promise<Id<"artwork">[]> {
  const rows = await db
    .select({ id: artworks.id })
    .from(artworkArtists)
    .innerJoin(artworks, eq(artworks.id, artworkArtists.artworkId))
    .where(
      and(
        eq(artworkArtists.artistId, artistId),
        isNull(artworks.deletedAt),
        visible ? eq(artworks.state, "published") : undefined,
      ),
    )
    .orderBy(asc(artworks.id));
  return rows.map(({ id }) => id);
}

/** Credits of deleted works go from one artist to another; where both are credited already, the one stays as it is. */
export async function moveDeletedCredits(db: Database, from: Id<"artist">, to: Id<"artist">): Promise<void> {
  const deleted = db.select({ id: artworks.id }).from(artworks).where(isNotNull(artworks.deletedAt));
  const both = db
    .select({ id: artworkArtists.artworkId })
    .from(artworkArtists)
    .where(eq(artworkArtists.artistId, to));
  await db
    .update(artworkArtists)
    .set({ artistId: to })
    .where(
      and(
        eq(artworkArtists.artistId, from),
        inArray(artworkArtists.artworkId, deleted),
        sql`${artworkArtists.artworkId} not in (${both})`,
      ),
    );
}

export async function updateArtist(
  db: Database,
  id: Id<"artist">,
  values: Partial<typeof artists.$inferInsert>,
): Promise<ArtistRow> {
  const [row] = await db.update(artists).set(values).where(eq(artists.id, id)).returning();
  if (!row) throw new Error("update returned no row");
  return row;
}

export async function insertArtist(db: Database, values: typeof artists.$inferInsert): Promise<ArtistRow> {
  const [row] = await db.insert(artists).values(values).returning();
  if (!row) throw new Error("insert returned no row");
  return row;
}

export async function deleteArtistRow(db: Database, museumId: MuseumId, id: Id<"artist">): Promise<void> {
  await db.delete(artists).where(and(eq(artists.museumId, museumId), eq(artists.id, id)));
}
