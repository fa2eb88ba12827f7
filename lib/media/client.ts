"use client";

import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { apiDelete, apiGet, apiPatch, apiPost, apiPut } from "@/lib/http/client-fetch";
import {
  ImageIdInput,
  ImageOrder,
  type ImageView,
  OfficePicture,
  OfficePictures,
  QueuedImage,
} from "./contract";

/** The pictures of which work. */
export type WorkPictures = { museum: string; artworkId: string };

const keyOf = ({ museum, artworkId }: WorkPictures) => ["work-pictures", museum, artworkId];

/** All pictures of a work, beginning with those that came with the page. */
export function workPictures(of: WorkPictures, first?: OfficePicture[]) {
  return queryOptions({
    queryKey: keyOf(of),
    queryFn: async ({ signal }) => {
      const path = `/artworks/${of.artworkId}/images`;
      return (await apiGet(path, { museum: of.museum }, OfficePictures, { signal })).items;
    },
    initialData: first,
    staleTime: 5_000,
  });
}

/** Reads a work's pictures anew: something has changed them. */
export function useRefreshPictures(of: WorkPictures): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keyOf(of) });
}

export type PictureWords = { version: number; view?: ImageView; alt?: OfficePicture["alt"] };

/** Changes what is said of a picture. A conflict is thrown, and the list read anew, for the row to show both. */
export function useEditPicture(of: WorkPictures, imageId: string) {
  const client = useQueryClient();
  const refresh = useRefreshPictures(of);
  return useMutation({
    mutationFn: (words: PictureWords) =>
      apiPatch(`/images/${imageId}`, { museum: of.museum, ...words }, OfficePicture),
    onSuccess: (edited) =>
      client.setQueryData<OfficePicture[]>(keyOf(of), (list) =>
        list?.map((picture) =>
          picture.id === edited.id ? { ...picture, ...pickWords(edited), version: edited.version } : picture,
        ),
      ),
    onError: refresh,
  });
}

const pickWords = ({ view, alt }: OfficePicture) => ({ view, alt });

/** Puts pictures in order: at once on the page, and back again if that is refused. */
export function useOrderPictures(of: WorkPictures, onFailure: (error: Error) => void) {
  const client = useQueryClient();
  const refresh = useRefreshPictures(of);
  return useMutation({
    mutationFn: (imageIds: string[]) =>
      apiPut(`/artworks/${of.artworkId}/images/order`, { museum: of.museum, imageIds }, ImageOrder),
    onMutate: (imageIds) =>
      client.setQueryData<OfficePicture[]>(keyOf(of), (list) =>
        imageIds.flatMap((id) => list?.find((picture) => picture.id === id) ?? []),
      ),
    onError: (error) => {
      onFailure(error);
      return refresh();
    },
  });
}

/** Takes a picture away, brings it back, or has it prepared again; the list follows. */
export function usePictureAction(of: WorkPictures) {
  const refresh = useRefreshPictures(of);
  const at = (imageId: string) => `/images/${imageId}`;
  const { museum } = of;
  return {
    remove: useMutation({
      mutationFn: (imageId: string) =>
        apiDelete(`${at(imageId)}?${new URLSearchParams({ museum })}`, ImageIdInput),
      onSettled: refresh,
    }),
    restore: useMutation({
      mutationFn: (imageId: string) => apiPost(`${at(imageId)}/restore`, { museum }, QueuedImage),
      onSettled: refresh,
    }),
    retry: useMutation({
      mutationFn: (imageId: string) => apiPost(`${at(imageId)}/retry`, { museum }, QueuedImage),
      onSettled: refresh,
    }),
  };
}
