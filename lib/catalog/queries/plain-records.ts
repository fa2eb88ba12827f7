import { and, asc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artists, artworkArtists, artworks } from "@/db/schema/catalog";
import type { Id, MuseumId } from "@/lib/kernel/ids";
import type { RecordFilter } from "../plain-records";
import { byArtist } from "./artists";
import type { ArtworkRow } from "./artworks";

/** Works by accession number in any case, drafts too, deleted ones not. */
export function findByNumbers(db: Database, museumId: MuseumId, numbers: string[]): Promise<ArtworkRow[]> {
  if (numbers.length === 0) return Promise.resolve([]);
  const folded = numbers.map((number) => number.toLowerCase());
  return db
    .select()
    .from(artworks)
    .where(
      and(
        eq(artworks.museumId, museumId),
        inArray(sql`lower(${artworks.accessionNumber})`, folded),
        isNull(artworks.deletedAt),
      ),
    );
}

/** A page of works in the order of their ids, drafts too, deleted ones not. */
export function listRecordPage(
  db: Database,
  museumId: MuseumId,
  { state, roomId, artist, tag }: Omit<RecordFilter, "room"> & { roomId?: Id<"room"> | undefined },
  { after, limit }: { after: Id<"artwork"> | null; limit: number },
): Promise<ArtworkRow[]> {
  return db
    .select()
    .from(artworks)
    .where(
      and(
        eq(artworks.museumId, museumId),
        isNull(artworks.deletedAt),
        after ? gt(artworks.id, after) : undefined,
        state && eq(artworks.state, state),
        roomId && eq(artworks.roomId, roomId),
        artist ? byArtist(museumId, artist) : undefined,
        tag ? sql`${artworks.tags} @> array[${tag}]::text[]` : undefined,
      ),
    )
    .orderBy(asc(artworks.id))
    .limit(limit);
}

/** The names of these works' artists, each work's in the order of credit. */
export async function artistNamesOf(
  db: Database,
  artworkIds: Id<"artwork">[],
): Promise<Map<Id<"artwork">, string[]>> {
  const names = new Map<Id<"artwork">, string[]>();
  if (artworkIds.length === 0) return names;
  const rows = await db
    .select({ artworkId: artworkArtists.artworkId, name: artists.name })
    .from(artworkArtists)
    .innerJoin(artists, eq(artists.id, artworkArtists.artistId))
    .where(inArray(artworkArtists.artworkId, artworkIds))
    .orderBy(artworkArtists.artworkId, asc(artworkArtists.position));
  for (const { artworkId, name } of rows) names.set(artworkId, [...(names.get(artworkId) ?? []), name]);
  return names;
}
