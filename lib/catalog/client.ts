"use client";

import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { apiGet, apiPost } from "@/lib/http/client-fetch";
import {
  type ArtworkFilters,
  ArtworkIdsOutput,
  ArtworkPage,
  type BulkChanges,
  BulkResult,
  type RECORD_SORTS,
  RecordFacets,
  type RecordFilters,
  RecordIds,
  RecordPage,
  type SORTS,
} from "./contract";

/** The museum's works page by page, beginning with the page that the server already made. */
export function artworkPages(
  list: { museum: string; locale: string; filters: ArtworkFilters; sort: (typeof SORTS)[number] },
  first: ArtworkPage,
  firstCursor?: string,
) {
  const { museum, locale, filters, sort } = list;
  return infiniteQueryOptions({
    queryKey: ["artworks", list, firstCursor ?? null],
    queryFn: ({ pageParam, signal }) =>
      apiGet("/artworks", { museum, locale, ...filters, sort, cursor: pageParam }, ArtworkPage, { signal }),
    initialPageParam: firstCursor,
    initialData: { pages: [first], pageParams: [firstCursor] },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

const RECORDS = "records";
const OFFICE = "/collection/artworks";

export type RecordList = {
  filters: RecordFilters;
  sort: (typeof RECORD_SORTS)[number];
  order: "asc" | "desc";
};

/** Works a page of the office's list. */
export const RECORDS_A_PAGE = 100;

/** The collection as staff see it page by page, beginning with the page that the server has made. */
export function recordPages(museum: string, { filters, sort, order }: RecordList, first?: RecordPage) {
  return infiniteQueryOptions({
    queryKey: [RECORDS, museum, "list", filters, sort, order],
    queryFn: ({ pageParam, signal }) => {
      const asked = { museum, ...filters, sort, order, limit: RECORDS_A_PAGE, cursor: pageParam };
      return apiGet(OFFICE, asked, RecordPage, { signal });
    },
    initialPageParam: undefined as string | undefined,
    initialData: first && { pages: [first], pageParams: [undefined] },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  });
}

/** What the collection can be filtered by. */
export function recordFacets(museum: string, first: RecordFacets) {
  return queryOptions({
    queryKey: [RECORDS, museum, "facets"],
    queryFn: ({ signal }) => apiGet("/collection/facets", { museum }, RecordFacets, { signal }),
    initialData: first,
    staleTime: 5_000,
  });
}

/** The ids of all works that match. */
export const readRecordIds = (museum: string, filters: RecordFilters) =>
  apiGet(`${OFFICE}/ids`, { museum, ...filters }, RecordIds);

/** What is done with many works at once; each of them reads the list anew. */
export function useManyArtworks(museum: string) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: [RECORDS, museum] });
  const at = (verb: string) => `${OFFICE}/${verb}?${new URLSearchParams({ museum })}`;
  return {
    change: useMutation({
      mutationFn: (given: { artworkIds: string[]; changes: BulkChanges }) =>
        apiPost(at("change"), given, BulkResult),
      onSettled,
    }),
    undo: useMutation({
      mutationFn: (changes: BulkResult["changed"]) => apiPost(at("undo"), { changes }, BulkResult),
      onSettled,
    }),
    remove: useMutation({
      mutationFn: (artworkIds: string[]) => apiPost(at("delete"), { artworkIds }, ArtworkIdsOutput),
      onSettled,
    }),
    restore: useMutation({
      mutationFn: (artworkIds: string[]) => apiPost(at("restore"), { artworkIds }, ArtworkIdsOutput),
      onSettled,
    }),
  };
}
