"use client";

import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { apiDelete, apiGet, apiPatch, apiPost } from "@/lib/http/client-fetch";
import { SavedView, SavedViews, type SaveViewInput } from "./contract";

const VIEWS = "saved-views";
const at = (museum: string, id = "") =>
  `/collection/views${id && `/${id}`}?${new URLSearchParams({ museum })}`;

/** One's own views and those that colleagues share. */
export function savedViews(museum: string, first: z.infer<typeof SavedViews>) {
  return queryOptions({
    queryKey: [VIEWS, museum],
    queryFn: ({ signal }) => apiGet("/collection/views", { museum }, SavedViews, { signal }),
    initialData: first,
    staleTime: 5_000,
  });
}

type Fields = z.input<typeof SaveViewInput>;

/** What is done with views; each reads them anew. */
export function useViews(museum: string) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: [VIEWS, museum] });
  return {
    save: useMutation({ mutationFn: (view: Fields) => apiPost(at(museum), view, SavedView), onSettled }),
    change: useMutation({
      mutationFn: ({ id, ...fields }: Partial<Fields> & { id: string }) =>
        apiPatch(at(museum, id), fields, SavedView),
      onSettled,
    }),
    remove: useMutation({
      mutationFn: (id: string) => apiDelete(at(museum, id), z.object({})),
      onSettled,
    }),
  };
}
