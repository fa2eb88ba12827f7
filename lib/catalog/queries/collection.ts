import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artworks } from "@/db/schema/catalog";
import type { Id, MuseumId } from "@/lib/kernel/ids";
import type { ArtworkRow } from "./artworks";

/** What is in the collection, whether visitors see it or not. */
const kept = (museumId: MuseumId) => and(eq(artworks.museumId, museumId), isNull(artworks.deletedAt));

/** Works among these ids, drafts too, in no particular order. */
export function findCollectionWorks(
  db: Database,
  museumId: MuseumId,
  ids: Id<"artwork">[],
): Promise<ArtworkRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(artworks)
    .where(and(kept(museumId), inArray(artworks.id, ids)));
}

/** The ids of the collection by title; of all of it, or of what is in it of these. */
export async function listCollectionIds(
  db: Database,
  museumId: MuseumId,
  among?: Id<"artwork">[],
): Promise<Id<"artwork">[]> {
  if (among?.length === 0) return [];
  const rows = await db
    .select({ id: artworks.id })
    .from(artworks)
    .where(and(kept(museumId), among && inArray(artworks.id, among)))
    .orderBy(asc(artworks.sortTitle), asc(artworks.id));
  return rows.map(({ id }) => id);
}
