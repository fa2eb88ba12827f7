"use client";

import { infiniteQueryOptions, useMutation } from "@tanstack/react-query";
import { z } from "zod";
import { HungWorkPage } from "@/lib/catalog/contract";
import { apiDelete, apiGet, apiPost, apiPut } from "@/lib/http/client-fetch";
import { type ChangeTourInput, type CreateTourInput, EditedTour } from "./contract";

const at = (path: string, parameters: Record<string, string>) =>
  `/edited-tours${path}?${new URLSearchParams(parameters)}`;

/** The museum's works found by a part of their title, number or artist, for a stop. */
export function worksForStops(museum: string, q: string) {
  return infiniteQueryOptions({
    queryKey: ["works-for-stops", museum, q],
    queryFn: ({ pageParam, signal }) =>
      apiGet("/artworks/look-up", { museum, q, limit: 8, cursor: pageParam }, HungWorkPage, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: q !== "",
  });
}

/** A tour as the server has it now. */
export const readTour = (museum: string, tourId: string) =>
  apiGet(`/edited-tours/${tourId}`, { museum }, EditedTour);

export function useCreateTour(museum: string) {
  return useMutation({
    mutationFn: (tour: z.input<typeof CreateTourInput>) => apiPost(at("", { museum }), tour, EditedTour),
  });
}

export function useChangeTour(museum: string) {
  return useMutation({
    mutationFn: ({ tourId, ...tour }: ChangeTourInput) =>
      apiPut(at(`/${tourId}`, { museum }), tour, EditedTour),
  });
}

type Which = { id: string; version: number };

/** Publishes a tour, or takes it from visitors' sight. */
export function useTourState(museum: string) {
  return useMutation({
    mutationFn: ({ id, version, publish }: Which & { publish: boolean }) =>
      apiPost(at(`/${id}/${publish ? "publish" : "unpublish"}`, { museum }), { version }, EditedTour),
  });
}

const Done = z.object({});

export function useDeleteTour(museum: string) {
  return useMutation({
    mutationFn: ({ id, version }: Which) =>
      apiDelete(at(`/${id}`, { museum, version: String(version) }), Done),
  });
}

export function useRestoreTour(museum: string) {
  return useMutation({
    mutationFn: (tourId: string) => apiPost(at(`/${tourId}/restore`, { museum }), {}, EditedTour),
  });
}

export function useOrderTours(museum: string) {
  return useMutation({
    mutationFn: (tourIds: string[]) => apiPut(at("/order", { museum }), { tourIds }, Done),
  });
}
