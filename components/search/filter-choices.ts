import { tagName } from "@/components/catalog/tag-name";
import type { Facets } from "@/lib/catalog/contract";
import type { ExploreQuery } from "./explore-query";

export type Choice = {
  key: string;
  name: string;
  count?: number;
  change: Partial<ExploreQuery>;
  active: boolean;
  lang?: string;
};

export type FilterKey = "room" | "artist" | "period" | "tag";

/** One filter: what is chosen, if anything, how to take it away, and what it offers. */
export type Filter = {
  key: FilterKey;
  chosen: string | null;
  clear: Partial<ExploreQuery>;
  choices: Choice[];
};

/**
 * What the works can be filtered by, with how many each choice would leave. A chosen value that the museum does not
 * know is shown as it is, so that it can be taken away.
 */
export function filterChoices(query: ExploreQuery, facets: Facets, lang: string): Filter[] {
  const { room, artist, tag, yearFrom, yearTo } = query;
  const rooms = facets.rooms.map(({ slug, name, count }) => {
    return { key: slug, name, count, change: { room: slug }, active: room === slug, lang };
  });
  const artists = facets.artists.map(({ slug, name, count }) => {
    return { key: slug, name, count, change: { artist: slug }, active: artist === slug };
  });
  const periods = facets.periods.map(({ from, to, count }) => {
    const active = yearFrom === from && yearTo === to;
    return {
      key: String(from),
      name: years(from, to),
      count,
      change: { yearFrom: from, yearTo: to },
      active,
    };
  });
  const tags = facets.tags.map(({ tag: key, count }) => {
    return { key, name: tagName(key), count, change: { tag: key }, active: tag === key, lang: "en" };
  });
  const period = yearFrom === undefined && yearTo === undefined ? null : years(yearFrom, yearTo);
  const filters: Filter[] = [
    { key: "room", chosen: room ?? null, clear: { room: undefined }, choices: rooms },
    { key: "artist", chosen: artist ?? null, clear: { artist: undefined }, choices: artists },
    { key: "period", chosen: period, clear: { yearFrom: undefined, yearTo: undefined }, choices: periods },
    { key: "tag", chosen: tag ?? null, clear: { tag: undefined }, choices: tags },
  ];
  return filters
    .map((filter) => ({
      ...filter,
      chosen: filter.choices.find((choice) => choice.active)?.name ?? filter.chosen,
    }))
    .filter((filter) => filter.choices.length > 1 || filter.chosen !== null);
}

/** The query without any filter. */
export const NO_FILTERS = {
  room: undefined,
  artist: undefined,
  tag: undefined,
  yearFrom: undefined,
  yearTo: undefined,
} satisfies Partial<ExploreQuery>;

/** "1700–1799"; an open end stays open. */
function years(from: number | undefined, to: number | undefined): string {
  const show = (year: number | undefined) =>
    year === undefined ? "" : year < 0 ? `−${-year}` : String(year);
  return `${show(from)}–${show(to)}`;
}
