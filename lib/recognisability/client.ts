"use client";

import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { apiGet, apiPost, apiPut } from "@/lib/http/client-fetch";
import {
  ComparisonState,
  ConfusablePairPage,
  type Danger,
  type Lack,
  Recognisability,
  UnrecognisablePage,
} from "./contract";

/** While something is being prepared or compared it is asked for again at this pace. */
const WATCH_MS = 3_000;
const FRESH_MS = 5_000;

const OF_WORK = "recognisability";
const PAIRS = "confusable-pairs";
const LACKING = "unrecognisable";
const COMPARISON = "comparison";

/** How well a work can be recognised; asked for again while a picture of it is being prepared. */
export function recognisabilityOf(museum: string, artworkId: string, first?: Recognisability) {
  return queryOptions({
    queryKey: [OF_WORK, museum, artworkId],
    queryFn: ({ signal }) =>
      apiGet(`/artworks/${artworkId}/recognisability`, { museum }, Recognisability, { signal }),
    initialData: first,
    staleTime: FRESH_MS,
    refetchInterval: ({ state }) =>
      state.data?.pictures.some((picture) => picture.state === "pending") ? WATCH_MS : false,
  });
}

export type PairFilter = { danger?: Exclude<Danger, "apart">; settled: boolean };

/** Pairs page by page, beginning with the page that the server has made. */
export function confusablePairs(museum: string, { danger, settled }: PairFilter, first?: ConfusablePairPage) {
  return infiniteQueryOptions({
    queryKey: [PAIRS, museum, { danger, settled }],
    queryFn: ({ pageParam, signal }) => {
      const asked = { museum, danger, settled: String(settled), cursor: pageParam };
      return apiGet("/recognition/pairs", asked, ConfusablePairPage, { signal });
    },
    initialPageParam: undefined as string | undefined,
    initialData: first && { pages: [first], pageParams: [undefined] },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: FRESH_MS,
  });
}

/** Works that can't be recognised, or not well, page by page. */
export function unrecognisableWorks(museum: string, lack: Lack | undefined, first?: UnrecognisablePage) {
  return infiniteQueryOptions({
    queryKey: [LACKING, museum, { lack }],
    queryFn: ({ pageParam, signal }) => {
      const asked = { museum, lack, cursor: pageParam };
      return apiGet("/recognition/unrecognisable", asked, UnrecognisablePage, { signal });
    },
    initialPageParam: undefined as string | undefined,
    initialData: first && { pages: [first], pageParams: [undefined] },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: FRESH_MS,
  });
}

/** How far the comparison is; asked for again while it goes on. */
export function comparisonState(museum: string, first?: ComparisonState) {
  return queryOptions({
    queryKey: [COMPARISON, museum],
    queryFn: ({ signal }) => apiGet("/recognition/comparison", { museum }, ComparisonState, { signal }),
    initialData: first,
    staleTime: FRESH_MS,
    refetchInterval: ({ state }) => (state.data?.running ? WATCH_MS : false),
  });
}

/** Begins to compare all pictures anew. */
export function useStartComparison(museum: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => apiPost("/recognition/comparison", { museum }, z.object({ jobId: z.string() })),
    onSettled: () => client.invalidateQueries({ queryKey: [COMPARISON, museum] }),
  });
}

/** Reads the report's lists anew, once what they are made of has changed. */
export function useRereadReport(museum: string) {
  const client = useQueryClient();
  return () =>
    Promise.all([PAIRS, LACKING].map((list) => client.invalidateQueries({ queryKey: [list, museum] })));
}

/** Lets a pair of works be, or takes that back. */
export function useSettlePair(museum: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ pair: [one, two], settled }: { pair: readonly [string, string]; settled: boolean }) =>
      apiPut(`/recognition/pairs/${one}/${two}`, { museum, settled }, z.object({ settled: z.boolean() })),
    onSettled: () => client.invalidateQueries({ queryKey: [PAIRS, museum] }),
  });
}
