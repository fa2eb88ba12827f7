"use client";

import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { ArtworkPage, type ArtworkSummary } from "@/lib/catalog/contract";
import { apiGet, apiPost } from "@/lib/http/client-fetch";
import { PhotoTest, ScanResult, ThresholdPreview } from "./contract";

/** Who is asking where: the museum, and the `x-visit-id` at the moment of the call. */
export type ScanCaller = { museum: string; visitId: string | null };

/** Asks what is on a photo. Throws `ApiProblem`, or the signal's reason when it was given up. */
export function scanPhoto(
  photo: Blob,
  { museum, visitId }: ScanCaller,
  signal?: AbortSignal,
): Promise<ScanResult> {
  const form = new FormData();
  form.set("museum", museum);
  form.set("image", photo, "photo.jpg");
  return apiPost("/scan", form, ScanResult, { visitId, signal });
}

/** One question at a time, as a mutation: its state drives the page, a new question replaces the old. */
export function useScan() {
  return useMutation({
    mutationFn: (asked: { photo: Blob; caller: ScanCaller; signal?: AbortSignal }) =>
      scanPhoto(asked.photo, asked.caller, asked.signal),
    networkMode: "always",
    retry: false,
  });
}

/** Finds a work by the number on its label; null when no work has it. */
export function useFindByNumber(museum: string) {
  return useMutation({
    mutationFn: async (accessionNumber: string): Promise<ArtworkSummary | null> => {
      const page = await apiGet("/artworks", { museum, accessionNumber, limit: 1 }, ArtworkPage);
      return page.items[0] ?? null;
    },
    networkMode: "always",
    retry: false,
  });
}

/** A number that is on a label here, as an example of what to type. */
export function useExampleNumber(museum: string, enabled: boolean) {
  return useQuery({
    queryKey: ["scan", "example-number", museum],
    queryFn: async () => {
      const page = await apiGet("/artworks", { museum, limit: 1 }, ArtworkPage);
      return page.items[0]?.accessionNumber ?? null;
    },
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Takes a photo of a work through the scan, stage by stage; nothing is recorded. Throws `ApiProblem`. */
export function useTestPhoto(museum: string, artworkId: string) {
  return useMutation({
    mutationFn: ({ photo, signal }: { photo: Blob; signal: AbortSignal }) => {
      const form = new FormData();
      form.set("museum", museum);
      form.set("image", photo, "photo.jpg");
      return apiPost(`/artworks/${artworkId}/test-photo`, form, PhotoTest, { signal });
    },
    retry: false,
  });
}

/** How the newest scans would be answered under other thresholds. */
export function thresholdPreview(
  museum: string,
  thresholds: { matchInliers: number; ambiguousInliers: number },
) {
  return queryOptions({
    queryKey: ["threshold-preview", museum, thresholds],
    queryFn: ({ signal }) =>
      apiGet("/settings/recognition/preview", { museum, ...thresholds }, ThresholdPreview, { signal }),
  });
}
