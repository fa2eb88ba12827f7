import { audit } from "@/lib/kernel/audit";
import { type Context, inTransaction } from "@/lib/kernel/context";
import { isGivenUp, waitAfter } from "./policy";
import { type DeliveryRow, dropPending, updateDelivery } from "./queries/deliveries";
import { findWebhook, noteHealth, type WebhookRow } from "./queries/webhooks";
import type { Outcome } from "./send";

const GONE = 410;

/**
 * Notes what came of an attempt, on the delivery and on its receiver. A receiver that says it is gone, or has failed
 * for days, is switched off. Answers the seconds until the next attempt, null when there is none.
 */
export function settle(
  ctx: Context,
  { delivery, webhook }: { delivery: DeliveryRow; webhook: WebhookRow },
  { status, error, retryAfter, durationMs }: Outcome,
): Promise<number | null> {
  return inTransaction(ctx, async (inner) => {
    const now = inner.now();
    const key = { museumId: webhook.museumId, id: webhook.id };
    const told = { lastStatus: status, lastError: error, lastDurationMs: durationMs };
    const note = (values: Parameters<typeof updateDelivery>[2]) =>
      updateDelivery(inner.db, { museumId: webhook.museumId, id: delivery.id }, { ...told, ...values });
    if (error === null) {
      await note({ state: "delivered", endedAt: now });
      if (webhook.failingSince) await noteHealth(inner.db, key, { failingSince: null });
      return null;
    }
    const since = (await findWebhook(inner.db, key))?.failingSince ?? now;
    const because = status === GONE ? "gone" : isGivenUp(since, now) ? "failing" : null;
    if (because) {
      await note({ state: "failed", endedAt: now });
      await noteHealth(inner.db, key, { failingSince: since, enabled: false, disabledBecause: because });
      await dropPending(inner.db, webhook.id, now);
      await audit(inner, {
        action: "disableWebhook",
        subject: { kind: "webhook", id: webhook.id },
        before: { enabled: true },
        after: { enabled: false, because },
      });
      return null;
    }
    await noteHealth(inner.db, key, { failingSince: since });
    const waitS = waitAfter(delivery.attempts, retryAfter);
    await note(
      waitS === null
        ? { state: "failed", endedAt: now }
        : { nextAttemptAt: new Date(now.getTime() + waitS * 1_000) },
    );
    return waitS;
  });
}
