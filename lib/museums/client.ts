"use client";

import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { apiGet, apiPatch } from "@/lib/http/client-fetch";
import { type MuseumChange, MuseumSettings } from "./contract";

/** A museum's settings, beginning with those that came with the page. */
export function museumSettings(museum: string, first?: MuseumSettings) {
  return queryOptions({
    queryKey: ["museum-settings", museum],
    queryFn: ({ signal }) => apiGet("/settings", { museum }, MuseumSettings, { signal }),
    initialData: first,
  });
}

/** Saves one part of the settings; everything on the page then shows what was saved. */
export function useChangeMuseum(museum: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: MuseumChange) => apiPatch("/settings", { museum, change }, MuseumSettings),
    onSuccess: (saved) => client.setQueryData(museumSettings(museum).queryKey, saved),
  });
}
