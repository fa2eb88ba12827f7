import { and, asc, count, desc, eq, gte, inArray, isNull, lte, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artworks } from "@/db/schema/catalog";
import type { Id, MuseumId } from "@/lib/kernel/ids";
import type { ArtworkFilters, SORTS } from "../contract";
import { byArtist } from "./artists";

export type { ArtworkTexts } from "@/db/schema/catalog";
export type ArtworkRow = typeof artworks.$inferSelect;
export type Filters = Omit<ArtworkFilters, "room"> & { roomId?: Id<"room"> };

/** What a visitor may see of a museum. */
export function visible(museumId: MuseumId): SQL {
  const rule = and(
    eq(artworks.museumId, museumId),
    eq(artworks.state, "published"),
    isNull(artworks.deletedAt),
  );
  return rule ?? sql`false`;
}

/** Visible works that pass all the filters. */
export function matching(museumId: MuseumId, filters: Filters): SQL {
  const rule = and(
    visible(museumId),
    filters.roomId && eq(artworks.roomId, filters.roomId),
    filters.artist ? byArtist(museumId, filters.artist) : undefined,
    filters.tag ? sql`${artworks.tags} @> array[${filters.tag}]::text[]` : undefined,
    filters.yearFrom === undefined ? undefined : gte(artworks.yearTo, filters.yearFrom),
    filters.yearTo === undefined ? undefined : lte(artworks.yearFrom, filters.yearTo),
    filters.accessionNumber
      ? eq(sql`lower(${artworks.accessionNumber})`, filters.accessionNumber.toLowerCase())
      : undefined,
  );
  return rule ?? sql`false`;
}

/** The key that a sort orders by, before the id that makes it total. */
function sortKey(sort: (typeof SORTS)[number]): SQL {
  return sort === "title" ? sql`${artworks.sortTitle}` : sql`coalesce(${artworks.yearFrom}, 0)`;
}

export type Cursor = { key: string | number; id: string };

/** One page after `after`, in a total order, with the key of each row for the next cursor. */
export async function listArtworkPage(
  db: Database,
  where: SQL,
  { sort, limit, after }: { sort: (typeof SORTS)[number]; limit: number; after: Cursor | null },
): Promise<{ id: Id<"artwork">; key: string | number }[]> {
  const key = sortKey(sort);
  const down = sort === "newest";
  const value =
    after && (sort === "title" ? sql`${String(after.key)}::text` : sql`${Number(after.key)}::int`);
  const beyond =
    after && value
      ? sql`(${key}, ${artworks.id}) ${sql.raw(down ? "<" : ">")} (${value}, ${after.id}::uuid)`
      : undefined;
  return db
    .select({ id: artworks.id, key: sql<string | number>`${key}` })
    .from(artworks)
    .where(and(where, beyond))
    .orderBy(down ? desc(key) : asc(key), down ? desc(artworks.id) : asc(artworks.id))
    .limit(limit);
}

export async function countArtworks(db: Database, where: SQL): Promise<number> {
  const [row] = await db.select({ total: count() }).from(artworks).where(where);
  return row?.total ?? 0;
}

/** A stretch of the visible works by accession number: pages by number, which change as works come and go. */
export async function listStretch(
  db: Database,
  museumId: MuseumId,
  { offset, limit }: { offset: number; limit: number },
): Promise<Id<"artwork">[]> {
  const rows = await db
    .select({ id: artworks.id })
    .from(artworks)
    .where(visible(museumId))
    .orderBy(sql`lower(${artworks.accessionNumber})`, asc(artworks.id))
    .offset(offset)
    .limit(limit);
  return rows.map((row) => row.id);
}

/** Visible works among these ids, in no particular order. */
export function findArtworks(db: Database, museumId: MuseumId, ids: Id<"artwork">[]): Promise<ArtworkRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(artworks)
    .where(and(visible(museumId), inArray(artworks.id, ids)));
}

/** A work as staff know it, a draft too, but none that was deleted. */
export async function findAnyArtwork(
  db: Database,
  museumId: MuseumId,
  artworkId: Id<"artwork">,
): Promise<ArtworkRow | undefined> {
  const rows = await db
    .select()
    .from(artworks)
    .where(and(eq(artworks.museumId, museumId), eq(artworks.id, artworkId), isNull(artworks.deletedAt)));
  return rows[0];
}

export type Counters = { artworkId: Id<"artwork">; viewCount: number; scanCount: number };

/** Sets the counters of these works of the museum. Answers how many rows were not so already. */
export async function updateCounters(
  db: Database,
  museumId: MuseumId,
  counters: Counters[],
): Promise<number> {
  if (counters.length === 0) return 0;
  // In one order for everybody: two updates of the same works must not wait for each other.
  const rows = counters
    .toSorted((a, b) => a.artworkId.localeCompare(b.artworkId))
    .map((row) => sql`(${row.artworkId}::uuid, ${row.viewCount}::int, ${row.scanCount}::int)`);
  const changed = await db.execute(sql`
    update artworks set view_count = wanted.views, scan_count = wanted.scans
    from (values ${sql.join(rows, sql`, `)}) as wanted(id, views, scans)
    where artworks.museum_id = ${museumId} and artworks.id = wanted.id
      and (artworks.view_count, artworks.scan_count) is distinct from (wanted.views, wanted.scans)
    returning artworks.id`);
  return changed.length;
}

/** Those of the ids that the rule lets through. */
export async function listIds(db: Database, where: SQL, ids: Id<"artwork">[]): Promise<Id<"artwork">[]> {
  const rows = await db
    .select({ id: artworks.id })
    .from(artworks)
    .where(and(where, inArray(artworks.id, ids)));
  return rows.map((row) => row.id);
}
