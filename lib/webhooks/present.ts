import type { Delivery, Webhook } from "./contract";
import type { DeliveryRow } from "./queries/deliveries";
import type { WebhookRow } from "./queries/webhooks";

const iso = (instant: Date | null) => instant?.toISOString() ?? null;

/** A receiver as its museum's administrators see it; its secret stays here. */
export function toWebhook(row: WebhookRow, now: Date): Webhook {
  const { id, url, description, events, enabled, disabledBecause, version } = row;
  return {
    ...{ id, url, description, events, enabled, disabledBecause, version },
    failingSince: iso(row.failingSince),
    previousUntil: row.previousUntil && row.previousUntil > now ? iso(row.previousUntil) : null,
    createdAt: row.createdAt.toISOString(),
  };
}

export function toDelivery(row: DeliveryRow): Delivery {
  return {
    ...row,
    nextAttemptAt: row.state === "pending" ? iso(row.nextAttemptAt) : null,
    createdAt: row.createdAt.toISOString(),
    endedAt: iso(row.endedAt),
  };
}

/** What the audit log keeps of a receiver: never its secret. */
export function auditedFields({ url, description, events, enabled }: WebhookRow) {
  return { url, description, events, enabled };
}
