"use client";

import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { apiDelete, apiGet, apiPatch, apiPost, apiPut, isConflict } from "@/lib/http/client-fetch";
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

/** What is said of a picture. */
export type PictureWords = { view?: ImageView; alt?: OfficePicture["alt"] };

/**
 * Changes what is said of a picture as it was `seen`, one change after another. Where somebody else changed the same
 * words meanwhile, a conflict is thrown and the list read anew; where they changed others, this is written beside.
 */
export function useEditPicture(of: WorkPictures, imageId: string) {
  const client = useQueryClient();
  const refresh = useRefreshPictures(of);
  const own = useRef<OfficePicture>(undefined);
  const now = () => client.getQueryData<OfficePicture[]>(keyOf(of))?.find(({ id }) => id === imageId);
  const send = (version: number, words: PictureWords) =>
    apiPatch(`/images/${imageId}`, { museum: of.museum, version, ...words }, OfficePicture);
  return useMutation({
    scope: { id: `picture ${imageId}` },
    mutationFn: async ({ words, seen }: { words: PictureWords; seen: OfficePicture }) => {
      const currentVersion = () => {
        const picture = now();
        return picture && saysTheSame(picture, words, [seen, own.current]) ? picture.version : null;
      };
      try {
        return await send(currentVersion() ?? seen.version, words);
      } catch (error) {
        await refresh();
        const version = currentVersion();
        if (!isConflict(error) || version === null) throw error;
        return send(version, words);
      }
    },
    onSuccess: (edited) => {
      own.current = edited;
      client.setQueryData<OfficePicture[]>(keyOf(of), (list) =>
        list?.map((picture) =>
          picture.id === edited.id ? { ...picture, ...pickWords(edited), version: edited.version } : picture,
        ),
      );
    },
  });
}

/** Whether a picture still says, where `words` would change it, what it said in one of its earlier states. */
function saysTheSame(picture: OfficePicture, words: PictureWords, earlier: (OfficePicture | undefined)[]) {
  const locales = Object.keys(words.alt ?? {}) as (keyof OfficePicture["alt"])[];
  const changed: ((of: OfficePicture) => string)[] = [
    ...(words.view ? [({ view }: OfficePicture) => view] : []),
    ...locales.map(
      (locale) =>
        ({ alt }: OfficePicture) =>
          alt[locale] ?? "",
    ),
  ];
  return changed.every((read) => earlier.some((state) => state && read(state) === read(picture)));
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
