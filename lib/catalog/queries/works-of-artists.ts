import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artists, artworkArtists, artworks } from "@/db/schema/catalog";
import type { Id, MuseumId } from "@/lib/kernel/ids";

/** Who made which work of the museum, drafts too; of all artists, or of these. */
export function listCredits(
  db: Database,
  museumId: MuseumId,
  artistIds?: Id<"artist">[],
): Promise<{ artistId: Id<"artist">; artworkId: Id<"artwork"> }[]> {
  return db
    .select({ artistId: artworkArtists.artistId, artworkId: artworkArtists.artworkId })
    .from(artworkArtists)
    .innerJoin(artists, eq(artists.id, artworkArtists.artistId))
    .innerJoin(artworks, eq(artworks.id, artworkArtists.artworkId))
    .where(
      and(
        eq(artists.museumId, museumId),
        eq(artworks.museumId, museumId),
        isNull(artworks.deletedAt),
        artistIds && inArray(artworkArtists.artistId, artistIds),
      ),
    )
    .orderBy(artworkArtists.artistId, artworkArtists.artworkId);
}
