import { staffPaths } from "@/components/staff/paths";
import type { RecordList } from "@/lib/catalog/client";
import { RECORD_SORTS, RecordFilters } from "@/lib/catalog/contract";

/** Columns beside the title, in the order in which they stand. */
export const COLUMNS = [
  ...(["number", "artist", "date", "room", "state", "display", "tags"] as const),
  ...(["lacks", "views", "scans", "changed"] as const),
];
export type Column = (typeof COLUMNS)[number];
const USUAL: readonly Column[] = ["number", "artist", "date", "room", "state", "lacks", "changed"];

/** What a click on a column's head sorts by. */
export const SORT_OF: Partial<Record<string, RecordList["sort"]>> = {
  ...{ title: "title", number: "number", artist: "artist", date: "year" },
  ...{ views: "views", scans: "scans", changed: "changed" },
};

/** What the page shows; all of it is in the address, and in a saved view. */
export type ListQuery = RecordList & { columns: readonly Column[]; view: string | null };

const ORDERS = ["asc", "desc"] as const;
const FILTERS = Object.keys(RecordFilters.shape) as (keyof RecordFilters)[];

/** The query that an address asks for. What can't be understood is left out: an old link still shows something. */
export function readListQuery(text: (key: string) => string | null | undefined): ListQuery {
  const given = FILTERS.flatMap((key) => {
    const value = text(key) || undefined;
    const read = RecordFilters.shape[key].safeParse(value);
    return read.success && read.data ? [[key, read.data]] : [];
  });
  const wanted = text("columns")?.split(",");
  return {
    filters: Object.fromEntries(given),
    sort: RECORD_SORTS.find((sort) => sort === text("sort")) ?? "title",
    order: ORDERS.find((order) => order === text("order")) ?? "asc",
    columns: wanted ? COLUMNS.filter((column) => wanted.includes(column)) : USUAL,
    view: text("view") || null,
  };
}

/** The same as parameters of an address; what is usual is left out. */
export function listSearch({ filters, sort, order, columns }: ListQuery): Record<string, string> {
  const usual = columns.join() === USUAL.join();
  return {
    ...filters,
    ...(sort === "title" ? {} : { sort }),
    ...(order === "asc" ? {} : { order }),
    // A title alone is a choice too.
    ...(usual ? {} : { columns: columns.join() || "title" }),
  };
}

/** The address of the list with a change. */
export function listHref(museum: string, query: ListQuery, change: Partial<ListQuery> = {}): string {
  const changed = { ...query, ...change };
  return staffPaths.artworks(museum, { ...listSearch(changed), view: changed.view ?? undefined });
}

/** What a view keeps of the page: the address after its question mark, always in one order. */
export function viewOf(query: ListQuery): string {
  const pairs = Object.entries(listSearch(query)).toSorted(([one], [two]) => (one < two ? -1 : 1));
  return new URLSearchParams(pairs).toString();
}

/** How many filters narrow the list; whether it is the list of deleted works is none. */
export const countFilters = ({ filters }: ListQuery): number =>
  FILTERS.filter((key) => key !== "deleted" && filters[key]).length;
