"use client";

import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ApiProblem, apiGet, apiPatch, apiPost } from "@/lib/http/client-fetch";
import {
  ArtistSuggestions,
  type ArtworkChanges,
  type ArtworkFilters,
  ArtworkPage,
  ArtworkRecord,
  ArtworkRevisionPage,
  type Check,
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
