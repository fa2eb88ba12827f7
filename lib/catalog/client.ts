"use client";

import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { z } from "zod";
import { ApiProblem, apiDelete, apiGet, apiPatch, apiPost, apiPut } from "@/lib/http/client-fetch";
import {
  type ArtistFields,
  ArtistRecord,
  ArtistRecordPage,
  ArtistSuggestions,
  type ArtworkChanges,
  type ArtworkFilters,
  ArtworkIdsOutput,
  type ArtworkMatch,
  ArtworkMatches,
  ArtworkPage,
  ArtworkRecord,
  ArtworkRevisionPage,
  type BulkChanges,
  BulkResult,
  type Check,
  type RECORD_SORTS,
  RecordFacets,
  type RecordFilters,
  RecordIds,
  RecordPage,
  type SORTS,
  Terms,
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

type Written = Pick<ArtworkRecord, "id" | "version">;

/** An address of the office's API, for one museum. */
const of = (museum: string, path: string) => `${path}?${new URLSearchParams({ museum })}`;

/** A work's record, read anew when its window is looked at again: a colleague may have saved it meanwhile. */
export function artworkRecord(museum: string, artworkId: string, first?: ArtworkRecord) {
  return queryOptions({
    queryKey: ["artwork-record", museum, artworkId],
    queryFn: ({ signal }) =>
      apiGet(`/collection/artworks/${artworkId}`, { museum }, ArtworkRecord, { signal }),
    initialData: first,
    staleTime: 5_000,
  });
}

export const createArtwork = (museum: string, fields: ArtworkChanges): Promise<ArtworkRecord> =>
  apiPost(of(museum, "/artworks"), fields, ArtworkRecord);

/** `keepalive` for a page that is about to go. */
export const changeArtwork = (
  museum: string,
  { id, version }: Written,
  fields: ArtworkChanges,
  keepalive = false,
): Promise<ArtworkRecord> =>
  apiPatch(of(museum, `/artworks/${id}`), { ...fields, version }, ArtworkRecord, { keepalive });

export const publishArtwork = (
  museum: string,
  { id, version }: Written,
  accept: Check["code"][],
): Promise<ArtworkRecord> =>
  apiPost(of(museum, `/artworks/${id}/publish`), { version, accept }, ArtworkRecord);

export const unpublishArtwork = (museum: string, { id, version }: Written): Promise<ArtworkRecord> =>
  apiPost(of(museum, `/artworks/${id}/unpublish`), { version }, ArtworkRecord);

export const restoreRevision = (
  museum: string,
  { id, version }: Written,
  revisionId: string,
): Promise<ArtworkRecord> =>
  apiPost(of(museum, `/artworks/${id}/revisions/${revisionId}/restore`), { version }, ArtworkRecord);

/** A work's versions, newest first. `version` is the one that is known, so that a newer one is a list of its own. */
export function artworkRevisions(museum: string, { id, version }: Written) {
  return infiniteQueryOptions({
    queryKey: ["artwork-revisions", museum, id, version],
    queryFn: ({ pageParam, signal }) =>
      apiGet(`/artworks/${id}/revisions`, { museum, before: pageParam }, ArtworkRevisionPage, { signal }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.nextBefore ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** Words that the museum's records use already. */
export function artworkTerms(museum: string) {
  return queryOptions({
    queryKey: ["artwork-terms", museum],
    queryFn: ({ signal }) => apiGet("/collection/terms", { museum }, Terms, { signal }),
  });
}

export function artistSuggestions(museum: string, text: string) {
  return queryOptions({
    queryKey: ["artist-suggestions", museum, text],
    queryFn: ({ signal }) =>
      apiGet("/collection/artist-suggestions", { museum, text }, ArtistSuggestions, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** The record that a conflict answered with; null for any other failure. */
export function recordInConflict(error: unknown): ArtworkRecord | null {
  return (error instanceof ApiProblem && ArtworkRecord.safeParse(error.problem.current).data) || null;
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

/** Which works files are named after, in the files' order. Throws `ApiProblem`. */
export async function matchFiles(museum: string, fileNames: string[]): Promise<ArtworkMatch[]> {
  return (await apiPost("/artworks/match", { museum, fileNames }, ArtworkMatches)).items;
}

const ARTISTS = "artist-records";

/** The museum's artists page by page, beginning with the page that the server has made. */
export function artistRecordPages(museum: string, q: string, first?: ArtistRecordPage) {
  return infiniteQueryOptions({
    queryKey: [ARTISTS, museum, "list", q],
    queryFn: ({ pageParam, signal }) => {
      const asked = { museum, q: q || undefined, cursor: pageParam };
      return apiGet("/collection/artists", asked, ArtistRecordPage, { signal });
    },
    initialPageParam: undefined as string | undefined,
    initialData: first && { pages: [first], pageParams: [undefined] },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  });
}

/** An artist as the server has them now. */
export const readArtistRecord = (museum: string, artistId: string) =>
  apiGet(`/collection/artists/${artistId}`, { museum }, ArtistRecord);

type Which = { artistId: string; version: number };

/** What is done with artists; lists of them and of works are read anew. */
export function useArtistRecords(museum: string) {
  const client = useQueryClient();
  const onSettled = () =>
    Promise.all([ARTISTS, RECORDS].map((list) => client.invalidateQueries({ queryKey: [list, museum] })));
  const at = (artistId: string) => `/collection/artists/${artistId}`;
  return {
    create: useMutation({
      mutationFn: (fields: ArtistFields) => apiPost(of(museum, "/collection/artists"), fields, ArtistRecord),
      onSettled,
    }),
    change: useMutation({
      mutationFn: ({ artistId, ...fields }: ArtistFields & Which) =>
        apiPut(of(museum, at(artistId)), fields, ArtistRecord),
      onSettled,
    }),
    remove: useMutation({
      mutationFn: ({ artistId, version }: Which) =>
        apiDelete(`${of(museum, at(artistId))}&version=${version}`, z.object({})),
      onSettled,
    }),
    merge: useMutation({
      mutationFn: ({ artistId, ...which }: Which & { otherId: string }) =>
        apiPost(of(museum, `${at(artistId)}/merge`), which, ArtistRecord),
      onSettled,
    }),
  };
}
