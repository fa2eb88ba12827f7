import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artists, artworkArtists, artworkRevisions, artworks } from "@/db/schema/catalog";
import type { Id, MuseumId } from "@/lib/kernel/ids";
import type { ArtworkRow } from "./artworks";

export type { ArtworkState } from "@/db/schema/catalog";

const foldedNumber = sql`lower(${artworks.accessionNumber})`;

/**
 * Holds works by id, or by accession number in any case, until the transaction ends; deleted ones too. In one order for
 * everybody, so that two who write the same works don't wait for each other.
 */
export async function lockArtworks(
  db: Database,
  museumId: MuseumId,
  { ids, numbers }: { ids: Id<"artwork">[]; numbers: string[] },
): Promise<ArtworkRow[]> {
  if (ids.length + numbers.length === 0) return [];
  const folded = numbers.map((number) => number.toLowerCase());
  const named = or(
    ids.length > 0 ? inArray(artworks.id, ids) : undefined,
    folded.length > 0 ? inArray(foldedNumber, folded) : undefined,
  );
  return db
    .select()
    .from(artworks)
    .where(and(eq(artworks.museumId, museumId), named))
    .orderBy(asc(artworks.id))
    .for("update");
}

/** The ids of these works' artists, each work's in the order of credit. */
export async function listCreditIds(
  db: Database,
  artworkIds: Id<"artwork">[],
): Promise<Map<Id<"artwork">, Id<"artist">[]>> {
  const credits = new Map<Id<"artwork">, Id<"artist">[]>();
  if (artworkIds.length === 0) return credits;
  const rows = await db
    .select({ artworkId: artworkArtists.artworkId, artistId: artworkArtists.artistId })
    .from(artworkArtists)
    .where(inArray(artworkArtists.artworkId, artworkIds))
    .orderBy(artworkArtists.artworkId, asc(artworkArtists.position));
  for (const { artworkId, artistId } of rows) {
    const sofar = credits.get(artworkId);
    if (sofar) sofar.push(artistId);
    else credits.set(artworkId, [artistId]);
  }
  return credits;
}

/** Who has these accession numbers, in any case; deleted works keep theirs. */
export function findNumbers(db: Database, museumId: MuseumId, numbers: string[]) {
  const folded = numbers.map((number) => number.toLowerCase());
  return db
    .select({ id: artworks.id, accessionNumber: artworks.accessionNumber, deletedAt: artworks.deletedAt })
    .from(artworks)
    .where(and(eq(artworks.museumId, museumId), inArray(foldedNumber, folded)));
}

/** Those of the ids that are artists of this museum. */
export async function knownArtists(
  db: Database,
  museumId: MuseumId,
  ids: Id<"artist">[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: artists.id })
    .from(artists)
    .where(and(eq(artists.museumId, museumId), inArray(artists.id, ids)));
  return new Set(rows.map((row) => row.id));
}

type Written = Omit<typeof artworks.$inferInsert, "id" | "createdAt"> & { id: Id<"artwork"> };

/** Inserts works or overwrites what people write of them; counters stay. One statement for all of them. */
export async function upsertArtworks(db: Database, rows: Written[]): Promise<void> {
  if (rows.length === 0) return;
  const given = (column: string) => sql.raw(`excluded.${column}`);
  await db
    .insert(artworks)
    .values(rows)
    .onConflictDoUpdate({
      target: artworks.id,
      set: {
        accessionNumber: given("accession_number"),
        sortTitle: given("sort_title"),
        texts: given("texts"),
        yearFrom: given("year_from"),
        yearTo: given("year_to"),
        widthCm: given("width_cm"),
        heightCm: given("height_cm"),
        depthCm: given("depth_cm"),
        rights: given("rights"),
        tags: given("tags"),
        roomId: given("room_id"),
        planX: given("plan_x"),
        planY: given("plan_y"),
        onDisplay: given("on_display"),
        state: given("state"),
        version: given("version"),
        updatedAt: given("updated_at"),
        deletedAt: given("deleted_at"),
      },
    });
}

/** Sets whom works are by, each in the order given. */
export async function replaceCredits(
  db: Database,
  credits: ReadonlyMap<Id<"artwork">, readonly Id<"artist">[]>,
): Promise<void> {
  if (credits.size === 0) return;
  await db.delete(artworkArtists).where(inArray(artworkArtists.artworkId, [...credits.keys()]));
  const rows = [...credits].flatMap(([artworkId, ids]) =>
    ids.map((artistId, position) => ({ artworkId, artistId, position })),
  );
  if (rows.length > 0) await db.insert(artworkArtists).values(rows);
}

export async function insertRevisions(
  db: Database,
  rows: (typeof artworkRevisions.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await db.insert(artworkRevisions).values(rows);
}
