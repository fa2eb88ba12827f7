import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";

/** What a receiver can be told of. Names are part of the API: never rename one. */
export const EVENT_TYPES = [
  "artwork.changed",
  "artwork.published",
  "artwork.deleted",
  "artwork.picture_ready",
  "feedback.received",
  "museum.changed",
  "model.switched",
  "import.finished",
] as const;
export const EventType = z.enum(EVENT_TYPES);
export type EventType = z.infer<typeof EventType>;

/** Sent when somebody asks for a test, to that receiver alone. */
export const TEST_TYPE = "webhook.test";

export const DELIVERY_STATES = ["pending", "delivered", "failed", "dropped"] as const;
export const DeliveryState = z.enum(DELIVERY_STATES);
export type DeliveryState = z.infer<typeof DeliveryState>;

const url = z
  .string()
  .trim()
  .max(2_000)
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: "must be an address that begins with https://",
  })
  .meta({ description: "Where events are sent by POST; https, on the public internet", format: "uri" });
const description = z.string().trim().max(200);
const events = z
  .array(EventType)
  .min(1, "needs at least one event")
  .transform((list) => EVENT_TYPES.filter((type) => list.includes(type)));
const webhookId = idOf("webhook");

export const CreateWebhookInput = z.strictObject({ url, events, description: description.default("") });

export const ChangeWebhookInput = z.strictObject({
  webhookId,
  version: z.number().int().meta({ description: "Of the webhook that the change was made from" }),
  url: url.optional(),
  events: events.optional(),
  description: description.optional(),
  enabled: z.boolean().optional(),
});

export const WebhookIdInput = z.strictObject({ webhookId });

const Instant = z.iso.datetime();

export const Webhook = z
  .object({
    id: webhookId,
    url: z.string(),
    description: z.string(),
    events: z.array(z.string()),
    enabled: z.boolean(),
    disabledBecause: z
      .enum(["failing", "gone"])
      .nullable()
      .meta({ description: "Why it was switched off by itself: days of failures, or an answer of 410" }),
    failingSince: Instant.nullable(),
    previousUntil: Instant.nullable().meta({ description: "Until when the secret before signs too" }),
    version: z.number().int(),
    createdAt: Instant,
  })
  .meta({ id: "Webhook", description: "Where a museum's events are sent" });
export type Webhook = z.infer<typeof Webhook>;

export const WebhookList = z.object({ items: z.array(Webhook) });

/** The one time that a secret is shown. */
export const WebhookSecret = z.object({
  webhook: Webhook,
  secret: z.string().meta({ description: "Shown this once, for checking signatures (Standard Webhooks)" }),
});

export const Delivery = z
  .object({
    id: idOf("delivery"),
    type: z.string(),
    state: DeliveryState,
    attempts: z.number().int(),
    nextAttemptAt: Instant.nullable(),
    lastStatus: z.number().int().nullable(),
    lastError: z.string().nullable(),
    lastDurationMs: z.number().int().nullable(),
    body: z.string().meta({ description: "What is sent" }),
    createdAt: Instant,
    endedAt: Instant.nullable(),
  })
  .meta({ id: "WebhookDelivery", description: "One event for one receiver, kept for 30 days" });
export type Delivery = z.infer<typeof Delivery>;

export const ListDeliveriesInput = z.object({
  webhookId,
  state: DeliveryState.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(100).optional(),
});

export const DeliveryPage = z.object({ items: z.array(Delivery), nextCursor: z.string().nullable() });
export type DeliveryPage = z.infer<typeof DeliveryPage>;

export const DeliveryIdInput = z.strictObject({ deliveryId: idOf("delivery") });

/** Events to tell of, each with what set it off. */
export const QueueDeliveriesInput = z.object({
  events: z
    .array(
      z.object({
        type: EventType,
        data: z.record(z.string(), z.json()),
        source: z.string().max(200),
      }),
    )
    .max(200),
});
