import { SORTS } from "@/lib/catalog/contract";

/** What the explore page shows; all of it is in the address. */
export type ExploreQuery = {
  q: string;
  room?: string;
  artist?: string;
  tag?: string;
  yearFrom?: number;
  yearTo?: number;
  sort: (typeof SORTS)[number];
  cursor?: string;
};

type SearchParams = Record<string, string | string[] | undefined>;

const TEXT_MAX = 200;

/** The query that an address asks for. What can't be understood is left out: an old link still shows something. */
export function readExploreQuery(given: SearchParams): ExploreQuery {
  const text = (key: string) => {
    const value = given[key];
    return (Array.isArray(value) ? value[0] : value)?.trim().slice(0, TEXT_MAX) || undefined;
  };
  const year = (key: string) => {
    const value = text(key);
    return value !== undefined && /^-?\d{1,4}$/.test(value) ? Number(value) : undefined;
  };
  return {
    q: text("q") ?? "",
    room: text("room")?.slice(0, 60),
    artist: text("artist")?.slice(0, 120),
    tag: text("tag")?.slice(0, 60),
    yearFrom: year("yearFrom"),
    yearTo: year("yearTo"),
    sort: SORTS.find((sort) => sort === text("sort")) ?? SORTS[0],
    cursor: text("cursor"),
  };
}

/** The query's filters, without words, order and place in the list. */
export function filtersOf({ room, artist, tag, yearFrom, yearTo }: ExploreQuery) {
  return { room, artist, tag, yearFrom, yearTo };
}

/** The query as search parameters; a change starts at the list's beginning again. Defaults are left out. */
export function exploreSearch(query: ExploreQuery, change: Partial<ExploreQuery> = {}) {
  const { q, sort, ...rest } = { ...query, cursor: undefined, ...change };
  return { ...rest, q: q || undefined, sort: sort === SORTS[0] ? undefined : sort };
}

/** How many of the filters are set; the two ends of a period count as one. */
export function countFilters(query: ExploreQuery): number {
  const { room, artist, tag, yearFrom, yearTo } = query;
  return [room, artist, tag, yearFrom ?? yearTo].filter((value) => value !== undefined).length;
}
