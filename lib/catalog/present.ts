import { type Context, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { type Locale, pick } from "@/lib/kernel/locale";
import { listPictures } from "@/lib/media";
import { getBuilding } from "@/lib/museums";
import type { ArtistSummary, Artwork, ArtworkName } from "./contract";
import { wordsOf } from "./policy";
import { type ArtistRow, listArtistsOf } from "./queries/artists";
import type { ArtworkRow } from "./queries/artworks";
import { summariesOf } from "./summaries";

/** What a work is called, in the reader's language. */
export function toName(ctx: Context, row: Pick<ArtworkRow, "id" | "accessionNumber" | "texts">): ArtworkName {
  const { id, accessionNumber, texts } = row;
  return { id, accessionNumber, title: pick(texts, ctx.locale, museumOf(ctx).defaultLocale)?.title ?? "" };
}

/** An artist in one language. */
export function toArtist(row: ArtistRow, locale: Locale, fallback: Locale) {
  const texts = pick(row.texts, locale, fallback);
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    bornYear: row.bornYear,
    diedYear: row.diedYear,
    nationality: texts?.nationality ?? "",
    biography: texts?.biography ?? "",
    movement: texts?.movement ?? null,
    wikidataId: row.wikidataId,
  } satisfies Omit<ArtistSummary, "artworkCount"> & Record<string, unknown>;
}

/** A work as its page shows it, in the language of the call. Whether it may be seen is the caller's question. */
export async function presentArtwork(ctx: Context, row: ArtworkRow): Promise<Artwork> {
  const { defaultLocale } = museumOf(ctx);
  const summary = found((await summariesOf(ctx, [row]))[0], "artwork");
  const words = wordsOf(row.texts, ctx.locale, defaultLocale);
  const pictures = await listPictures(ctx, { artworkIds: [row.id] });
  const credits = await listArtistsOf(ctx.db, [row.id]);
  const { rooms } = await getBuilding(ctx, {});
  const level = rooms.find((room) => room.id === row.roomId)?.level;
  const { widthCm, heightCm, depthCm, planX, planY } = row;
  return {
    ...summary,
    ...words,
    title: summary.title,
    dimensions: widthCm !== null && heightCm !== null ? { widthCm, heightCm, depthCm } : null,
    yearFrom: row.yearFrom,
    yearTo: row.yearTo,
    rights: row.rights,
    tags: row.tags,
    artists: credits.map((credit) => toArtist(credit.artist, ctx.locale, defaultLocale)),
    pictures: pictures.get(row.id) ?? [],
    location: level !== undefined && planX !== null && planY !== null ? { level, x: planX, y: planY } : null,
  };
}
