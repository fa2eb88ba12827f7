"use client";

import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { apiGet, apiPost } from "@/lib/http/client-fetch";
import { ModelList, SwitchedModel } from "./contract";

/** What can recognise in a museum, beginning with what came with the page. */
export function modelList(museum: string, first?: ModelList) {
  return queryOptions({
    queryKey: ["models", museum],
    queryFn: ({ signal }) => apiGet("/models", { museum }, ModelList, { signal }),
    initialData: first,
  });
}

type Model = { modelId: string; role: "recognition" | "semantic" };

/** Embeds the whole collection with a model, by a job; with `switchWhenDone` it answers as soon as that is done. */
export function useReindex(museum: string) {
  return useMutation({
    mutationFn: (wanted: Model & { switchWhenDone: boolean }) =>
      apiPost("/models/reindex", { museum, ...wanted }, z.object({ jobId: z.string() })),
  });
}

/** Has another model answer from now on; `null` returns to the one before. */
export function useSwitch(museum: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ role, modelId }: { role: Model["role"]; modelId: string | null }) =>
      modelId === null
        ? apiPost("/models/rollback", { museum, role }, SwitchedModel)
        : apiPost("/models/switch", { museum, role, modelId }, SwitchedModel),
    onSettled: () => client.invalidateQueries({ queryKey: modelList(museum).queryKey }),
  });
}
