import {
  changeWebhook,
  createWebhook,
  deleteWebhook,
  listDeliveries,
  listWebhooks,
  redeliver,
  rotateWebhookSecret,
  testWebhook,
} from "@/lib/webhooks";
import type { Endpoint } from "./endpoint";

/** Being told of what happens in a museum. */
export const WEBHOOK_ENDPOINTS: readonly Endpoint[] = [
  {
    method: "GET",
    path: "/api/v1/webhooks",
    operation: listWebhooks,
    tag: "Webhooks",
    summary: "List where events are sent",
  },
  {
    method: "POST",
    path: "/api/v1/webhooks",
    operation: createWebhook,
    tag: "Webhooks",
    summary: "Send events to an address",
    description:
      "By POST, signed by the Standard Webhooks scheme, up to ten attempts over four days. The answer has the secret, this once. Events say what happened to what, by id; ask the API for the rest.",
  },
  {
    method: "PATCH",
    path: "/api/v1/webhooks/{webhookId}",
    operation: changeWebhook,
    tag: "Webhooks",
    summary: "Change a webhook, or switch it off or on",
  },
  {
    method: "DELETE",
    path: "/api/v1/webhooks/{webhookId}",
    operation: deleteWebhook,
    tag: "Webhooks",
    summary: "Delete a webhook with its deliveries",
  },
  {
    method: "POST",
    path: "/api/v1/webhooks/{webhookId}/secret",
    operation: rotateWebhookSecret,
    tag: "Webhooks",
    summary: "Give a webhook a new secret",
    description: "Shown this once. The one before signs as well for a day.",
  },
  {
    method: "POST",
    path: "/api/v1/webhooks/{webhookId}/test",
    operation: testWebhook,
    tag: "Webhooks",
    summary: "Send a test event",
  },
  {
    method: "GET",
    path: "/api/v1/webhooks/{webhookId}/deliveries",
    operation: listDeliveries,
    tag: "Webhooks",
    summary: "What was sent in the last 30 days",
  },
  {
    method: "POST",
    path: "/api/v1/deliveries/{deliveryId}/redeliver",
    operation: redeliver,
    tag: "Webhooks",
    summary: "Send an event again",
  },
];
