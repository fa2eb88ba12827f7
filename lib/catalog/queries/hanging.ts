import { and, asc, eq, ilike, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artists, artworkArtists, artworks } from "@/db/schema/catalog";
import type { Id, MuseumId } from "@/lib/kernel/ids";
import { sortTitleOf } from "../policy";
import type { ArtworkRow, Cursor } from "./artworks";

/** Everything that is not deleted: staff hang drafts too. */
const kept = (museumId: MuseumId) => and(eq(artworks.museumId, museumId), isNull(artworks.deletedAt));

/** The works in these rooms, by title. */
export function listWorksIn(db: Database, museumId: MuseumId, roomIds: Id<"room">[]): Promise<ArtworkRow[]> {
  if (roomIds.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(artworks)
    .where(and(kept(museumId), inArray(artworks.roomId, roomIds)))
    .orderBy(asc(artworks.sortTitle), asc(artworks.id));
}

/** One page of works by title, those that hang somewhere or nowhere alone if asked, and how many there are. */
export async function listKeptPage(
  db: Database,
  museumId: MuseumId,
  {
    q,
    placed,
    limit,
    after,
  }: { q: string; placed: "yes" | "no" | undefined; limit: number; after: Cursor | null },
): Promise<{ rows: ArtworkRow[]; total: number }> {
  const hangs = { yes: isNotNull(artworks.roomId), no: isNull(artworks.roomId) };
  const where = and(kept(museumId), placed && hangs[placed], q ? named(q) : undefined);
  const beyond =
    after && sql`(${artworks.sortTitle}, ${artworks.id}) > (${String(after.key)}, ${after.id}::uuid)`;
  const rows = await db
    .select()
    .from(artworks)
    .where(and(where, beyond ?? undefined))
    .orderBy(asc(artworks.sortTitle), asc(artworks.id))
    .limit(limit);
  const [counted] = await db.select({ total: sql<number>`count(*)::int` }).from(artworks).where(where);
  return { rows, total: counted?.total ?? 0 };
}

/** A part of the number, of a title in any language, or of an artist's name; of the title without its accents too. */
function named(q: string): SQL | undefined {
  const like = (text: string) => `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const folded = sortTitleOf(q);
  return or(
    ilike(artworks.accessionNumber, like(q)),
    folded ? sql`${artworks.sortTitle} like ${like(folded)}` : undefined,
    sql`exists (select 1 from jsonb_each(${artworks.texts}) as label where label.value ->> 'title' ilike ${like(q)})`,
    sql`exists (select 1 from ${artworkArtists} join ${artists} on ${artists.id} = ${artworkArtists.artistId}
      where ${artworkArtists.artworkId} = ${artworks.id} and ${artists.name} ilike ${like(q)})`,
  );
}

/** Works of the museum among these ids, deleted ones too, in no particular order. */
export function findAnyWorks(db: Database, museumId: MuseumId, ids: Id<"artwork">[]): Promise<ArtworkRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(artworks)
    .where(and(eq(artworks.museumId, museumId), inArray(artworks.id, ids)));
}

/** Works of the museum among these ids, held until the transaction's end. */
export function lockWorks(db: Database, museumId: MuseumId, ids: Id<"artwork">[]): Promise<ArtworkRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(artworks)
    .where(and(kept(museumId), inArray(artworks.id, ids)))
    .orderBy(artworks.id)
    .for("update");
}
