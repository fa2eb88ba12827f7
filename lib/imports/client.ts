"use client";

import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { z } from "zod";
import { apiDelete, apiGet, apiPost, apiPut } from "@/lib/http/client-fetch";
import {
  Import,
  type ImportOptions,
  ImportPage,
  type Outcome,
  type RequestImportInput,
  RowPage,
  type Verdict,
} from "./contract";

const LIST = "imports";
const ONE = "import";
const ROWS = "import-rows";

const inMuseum = (museum: string) => new URLSearchParams({ museum });

/** Imports of a museum, newest first, beginning with the page that the server already made. */
export function importPages(museum: string, first?: ImportPage) {
  return infiniteQueryOptions({
    queryKey: [LIST, museum],
    queryFn: ({ pageParam, signal }) =>
      apiGet("/imports", { museum, before: pageParam }, ImportPage, { signal }),
    initialPageParam: undefined as string | undefined,
    initialData: first && { pages: [first], pageParams: [undefined] },
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: 2_000,
  });
}

/** One import. */
export function importDetail(museum: string, importId: string, first?: Import) {
  return queryOptions({
    queryKey: [ONE, museum, importId],
    queryFn: ({ signal }) => apiGet(`/imports/${importId}`, { museum }, Import, { signal }),
    initialData: first,
    staleTime: 1_000,
  });
}

/** Which rows of an import are shown. */
export type RowsShown = {
  verdict?: Verdict | undefined;
  outcome?: Outcome | undefined;
  noted?: "true" | undefined;
  search?: string | undefined;
};

/** Rows of an import in the file's order; those of the view before stay until these are there. */
export function importRows(museum: string, importId: string, shown: RowsShown) {
  return infiniteQueryOptions({
    queryKey: [ROWS, museum, importId, shown],
    queryFn: ({ pageParam, signal }) =>
      apiGet(`/imports/${importId}/rows`, { museum, ...shown, after: pageParam }, RowPage, { signal }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 2_000,
  });
}

/** Reads an import and its rows anew: its job has done something. */
export function useRefreshImport(museum: string, importId: string): () => void {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: [ONE, museum, importId] });
    void client.invalidateQueries({ queryKey: [ROWS, museum, importId] });
  };
}

/** Sends a file; `onDone` is given the import that it became. */
export function useUploadImport(museum: string, onDone: (made: Import) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.set("file", file);
      return apiPost(`/imports/files?${inMuseum(museum)}`, form, Import);
    },
    onSuccess: (made) => {
      void client.invalidateQueries({ queryKey: [LIST, museum] });
      onDone(made);
    },
  });
}

/** Begins to read works from elsewhere; `onDone` is given the import that it became. */
export function useRequestImport(museum: string, onDone: (made: Import) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: RequestImportInput) => apiPost(`/imports?${inMuseum(museum)}`, wish, Import),
    onSuccess: (made) => {
      void client.invalidateQueries({ queryKey: [LIST, museum] });
      onDone(made);
    },
  });
}

export type Reading = { encoding?: string; delimiter?: string; sheet?: string };
type Choice = { mapping: (string | null)[]; options: ImportOptions };
type Act = { do: "read"; as: Reading } | ({ do: "check" } & Choice) | { do: "run" } | { do: "undo" };

/** Moves an import on; what it then is, is shown everywhere. */
export function useImportAction(museum: string, importId: string, onDone: (now: Import) => void = () => {}) {
  const client = useQueryClient();
  const refresh = useRefreshImport(museum, importId);
  const path = (what: string) => `/imports/${importId}/${what}?${inMuseum(museum)}`;
  return useMutation({
    mutationFn: (act: Act) => {
      if (act.do === "read") return apiPut(path("reading"), act.as, Import);
      if (act.do === "check")
        return apiPost(path("check"), { mapping: act.mapping, options: act.options }, Import);
      return apiPost(path(act.do), {}, Import);
    },
    onSuccess: (now) => {
      client.setQueryData([ONE, museum, importId], now);
      void client.invalidateQueries({ queryKey: [ROWS, museum, importId] });
      onDone(now);
    },
    // Refused, so it is not what we took it for.
    onError: refresh,
  });
}

/** Drops an import that has written nothing. */
export function useDiscardImport(museum: string, importId: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      apiDelete(`/imports/${importId}?${inMuseum(museum)}`, z.object({ discarded: z.literal(true) })),
    onSuccess: () => {
      client.removeQueries({ queryKey: [ONE, museum, importId] });
      void client.invalidateQueries({ queryKey: [LIST, museum] });
      onDone();
    },
  });
}
