import { type Context, museumOf } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { listPictures } from "@/lib/media";
import { getBuilding } from "@/lib/museums";
import type { ArtworkSummary } from "./contract";
import { wordsOf } from "./policy";
import { listArtistsOf } from "./queries/artists";
import { type ArtworkRow, findArtworks } from "./queries/artworks";

/** Visible works as lists show them, in the order of `ids`; unknown and hidden ids are left out. */
export async function summarise(ctx: Context, ids: Id<"artwork">[]): Promise<ArtworkSummary[]> {
  const museum = museumOf(ctx);
  const rows = await findArtworks(ctx.db, museum.id, ids);
  const byId = new Map((await summariesOf(ctx, rows)).map((summary) => [summary.id, summary]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The same for rows that are at hand. */
export async function summariesOf(ctx: Context, rows: ArtworkRow[]): Promise<ArtworkSummary[]> {
  if (rows.length === 0) return [];
  const museum = museumOf(ctx);
  const ids = rows.map((row) => row.id);
  // At once: what these small questions cost is the way to the database and back.
  const [pictures, credits, { rooms }] = await Promise.all([
    listPictures(ctx, { artworkIds: ids }),
    listArtistsOf(ctx.db, ids),
    getBuilding(ctx, {}),
  ]);
  return rows.map((row) => {
    const words = wordsOf(row.texts, ctx.locale, museum.defaultLocale);
    const room = rooms.find((candidate) => candidate.id === row.roomId);
    return {
      id: row.id,
      accessionNumber: row.accessionNumber,
      title: words.title || row.accessionNumber,
      artistNames: credits
        .filter((credit) => credit.artworkId === row.id)
        .map((credit) => credit.artist.name),
      dateText: words.dateText,
      room: room ? { id: room.id, slug: room.slug, name: room.name } : null,
      onDisplay: row.onDisplay,
      picture: pictures.get(row.id)?.[0] ?? null,
    };
  });
}
