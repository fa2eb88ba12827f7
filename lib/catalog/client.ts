"use client";

import { infiniteQueryOptions } from "@tanstack/react-query";
import { apiGet } from "@/lib/http/client-fetch";
import { type ArtworkFilters, ArtworkPage, type SORTS } from "./contract";

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
