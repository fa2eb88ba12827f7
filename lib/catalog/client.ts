"use client";

import { infiniteQueryOptions } from "@tanstack/react-query";
import { apiGet, apiPost } from "@/lib/http/client-fetch";
import { type ArtworkFilters, type ArtworkMatch, ArtworkMatches, ArtworkPage, type SORTS } from "./contract";

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

/** Which works files are named after, in the files' order. Throws `ApiProblem`. */
export async function matchFiles(museum: string, fileNames: string[]): Promise<ArtworkMatch[]> {
  return (await apiPost("/artworks/match", { museum, fileNames }, ArtworkMatches)).items;
}
