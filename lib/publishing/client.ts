"use client";

import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { apiGet } from "@/lib/http/client-fetch";
import { LabelPreview } from "./contract";

/** What the page asks of the labels, as the address of their PDF says it too. */
export type LabelsQuery = Record<string, string | undefined>;

/** One page of labels as it would be printed now; the page before stays until it comes. */
export function labelPreview(museum: string, query: LabelsQuery) {
  return queryOptions({
    queryKey: ["labels", museum, query],
    queryFn: ({ signal }) => apiGet("/exports/labels", { museum, ...query }, LabelPreview, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** The address of the labels' PDF. */
export function labelsPdf(museum: string, query: LabelsQuery): string {
  const entries = Object.entries({ museum, ...query }).flatMap(([key, value]) =>
    value ? [[key, value]] : [],
  );
  return `/api/v1/exports/labels.pdf?${new URLSearchParams(entries)}`;
}
