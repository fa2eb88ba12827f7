import { type Locale, pick } from "@/lib/kernel/locale";
import type { ArtistSummary } from "./contract";
import type { ArtistRow } from "./queries/artists";

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
