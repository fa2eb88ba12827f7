"use client";

import { infiniteQueryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import { HungWorkPage } from "@/lib/catalog/contract";
import { apiDelete, apiGet, apiPost, apiPut } from "@/lib/http/client-fetch";
import { PlanPicture } from "@/lib/media/contract";
import { type AddFloorInput, FloorRecord } from "@/lib/museums/contract";
import { DeletedFloor, Floor, RestoredFloor, SavedFloor, type SaveFloorInput } from "./contract";

const UNPLACED = "unplaced-works";

/** Works that hang nowhere, page by page, found by a part of their title, number or artist. */
export function unplacedWorks(museum: string, q: string) {
  return infiniteQueryOptions({
    queryKey: [UNPLACED, museum, q],
    queryFn: ({ pageParam, signal }) =>
      apiGet("/artworks/look-up", { museum, q, placed: "no", cursor: pageParam }, HungWorkPage, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

const at = (path: string, parameters: Record<string, string>) => `${path}?${new URLSearchParams(parameters)}`;

/** A floor as the server has it now. */
export const readFloor = (museum: string, floorId: string) => apiGet(`/floors/${floorId}`, { museum }, Floor);

/** Saves a floor; works that hang nowhere are read anew then. */
export function useSaveFloor(museum: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ floorId, ...drawn }: SaveFloorInput) =>
      apiPut(at(`/floors/${floorId}`, { museum }), drawn, SavedFloor),
    onSuccess: () => client.invalidateQueries({ queryKey: [UNPLACED, museum] }),
  });
}

export function useAddFloor(museum: string) {
  return useMutation({
    mutationFn: (floor: z.input<typeof AddFloorInput>) =>
      apiPost(at("/floors", { museum }), floor, FloorRecord),
  });
}

export function useDeleteFloor(museum: string) {
  return useMutation({
    mutationFn: ({ id, version }: Pick<Floor, "id" | "version">) =>
      apiDelete(at(`/floors/${id}`, { museum, version: String(version) }), DeletedFloor),
  });
}

export function useRestoreFloor(museum: string) {
  return useMutation({
    mutationFn: (floorId: string) => apiPost(at(`/floors/${floorId}/restore`, { museum }), {}, RestoredFloor),
  });
}

/** Stores a picture of a floor plan, to trace over. */
export function useStorePlanPicture(museum: string) {
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.set("image", file);
      return apiPost(at("/plan-pictures", { museum }), form, PlanPicture);
    },
  });
}
