import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { type Id, idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { type DeliveryRow, lockDelivery, updateDelivery } from "../queries/deliveries";
import { findWebhook, type WebhookRow } from "../queries/webhooks";
import { send } from "../send";
import { settle } from "../settle";

/** Longer than an attempt takes: after a sudden end the next is made then. */
const LEASE_MS = 60_000;

/**
 * Makes the next attempt at a delivery if it is due. Answers after how many seconds to come again, null when there is
 * nothing more to do. Two who try at once make one attempt.
 */
export const attemptDelivery = defineOperation({
  name: "attemptDelivery",
  access: systemOnly,
  input: z.object({ deliveryId: idOf("delivery") }),
  output: z.object({ waitS: z.number().int().nullable() }),
  async run(ctx, { deliveryId }) {
    const claim = await take(ctx, deliveryId);
    if (claim.taken === null) return { waitS: claim.waitS };
    const outcome = await send(ctx, claim.taken);
    return { waitS: await settle(ctx, claim.taken, outcome) };
  },
});

type Claim =
  | { taken: { delivery: DeliveryRow; webhook: WebhookRow } }
  | { taken: null; waitS: number | null };

/** Takes the delivery in hand, or says when to come again. */
function take(ctx: Context, deliveryId: Id<"delivery">): Promise<Claim> {
  return inTransaction(ctx, async (inner) => {
    const museumId = museumOf(inner).id;
    const key = { museumId, id: deliveryId };
    const now = inner.now();
    const delivery = await lockDelivery(inner.db, key);
    if (delivery?.state !== "pending") return { taken: null, waitS: null };
    const webhook = await findWebhook(inner.db, { museumId, id: delivery.webhookId });
    if (!webhook?.enabled) {
      await updateDelivery(inner.db, key, { state: "dropped", endedAt: now });
      return { taken: null, waitS: null };
    }
    const earlyMs = delivery.nextAttemptAt.getTime() - now.getTime();
    // Clocks and timers are not exact to the second.
    if (earlyMs > 1_000) return { taken: null, waitS: Math.ceil(earlyMs / 1_000) };
    const attempts = delivery.attempts + 1;
    await updateDelivery(inner.db, key, { attempts, nextAttemptAt: new Date(now.getTime() + LEASE_MS) });
    return { taken: { delivery: { ...delivery, attempts }, webhook } };
  });
}
