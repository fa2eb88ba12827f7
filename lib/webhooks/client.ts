"use client";

import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { apiDelete, apiGet, apiPatch, apiPost } from "@/lib/http/client-fetch";
import { Delivery, DeliveryPage, type DeliveryState, Webhook, WebhookList, WebhookSecret } from "./contract";

const DELIVERIES = "webhook-deliveries";
/** How often an open list of deliveries is read anew: attempts are made in seconds. */
export const WATCH_MS = 3_000;

/** Where a museum's events are sent, beginning with what came with the page. */
export function webhookList(museum: string, first?: z.output<typeof WebhookList>) {
  return queryOptions({
    queryKey: ["webhooks", museum],
    queryFn: ({ signal }) => apiGet("/webhooks", { museum }, WebhookList, { signal }),
    initialData: first,
  });
}

/** What a receiver was told, page by page, newest first; looked at again while it is open. */
export function deliveryPages(museum: string, webhookId: string, state?: DeliveryState) {
  return infiniteQueryOptions({
    queryKey: [DELIVERIES, museum, webhookId, state ?? null],
    queryFn: ({ pageParam, signal }) =>
      apiGet(`/webhooks/${webhookId}/deliveries`, { museum, state, cursor: pageParam }, DeliveryPage, {
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: WATCH_MS,
  });
}

type Fields = { url: string; description: string; events: string[] };
type Change = Partial<Fields> & { enabled?: boolean };

/** What can be done with a museum's webhooks. Everything on the page follows. */
export function useWebhooks(museum: string) {
  const client = useQueryClient();
  const query = `?${new URLSearchParams({ museum })}`;
  const onSettled = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: webhookList(museum).queryKey }),
      client.invalidateQueries({ queryKey: [DELIVERIES, museum] }),
    ]);
  return {
    create: useMutation({
      mutationFn: (fields: Fields) => apiPost("/webhooks", { museum, ...fields }, WebhookSecret),
      onSettled,
    }),
    change: useMutation({
      mutationFn: ({ webhook: { id, version }, fields }: { webhook: Webhook; fields: Change }) =>
        apiPatch(`/webhooks/${id}`, { museum, version, ...fields }, Webhook),
      onSettled,
    }),
    rotate: useMutation({
      mutationFn: (id: string) => apiPost(`/webhooks/${id}/secret${query}`, {}, WebhookSecret),
      onSettled,
    }),
    remove: useMutation({
      mutationFn: (id: string) =>
        apiDelete(`/webhooks/${id}${query}`, z.object({ deleted: z.literal(true) })),
      // Off the page at once: its open list of deliveries would ask for what is not there any more.
      onMutate: (id) =>
        client.setQueryData(
          webhookList(museum).queryKey,
          (list) => list && { items: list.items.filter((webhook) => webhook.id !== id) },
        ),
      onSettled,
    }),
    test: useMutation({
      mutationFn: (id: string) => apiPost(`/webhooks/${id}/test${query}`, {}, Delivery),
      onSettled,
    }),
    redeliver: useMutation({
      mutationFn: (id: string) => apiPost(`/deliveries/${id}/redeliver${query}`, {}, Delivery),
      onSettled,
    }),
  };
}
