import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { Delivery, DeliveryIdInput } from "../contract";
import { deliveryDue } from "../events";
import { toDelivery } from "../present";
import { lockDelivery, updateDelivery } from "../queries/deliveries";
import { findWebhook } from "../queries/webhooks";

/** Sends an event again, from the first attempt on, under the id it had: a receiver that has it knows it again. */
export const redeliver = defineOperation({
  name: "redeliver",
  access: staff("admin"),
  input: DeliveryIdInput,
  output: Delivery,
  run: (ctx, { deliveryId }) =>
    inTransaction(ctx, async (inner) => {
      const museumId = museumOf(inner).id;
      const key = { museumId, id: deliveryId };
      const row = found(await lockDelivery(inner.db, key), "delivery");
      const webhook = found(await findWebhook(inner.db, { museumId, id: row.webhookId }), "webhook");
      if (!webhook.enabled)
        throw new AppError("conflict", "This webhook is switched off. Switch it on first.");
      const again = { state: "pending", attempts: 0, nextAttemptAt: inner.now(), endedAt: null } as const;
      const waiting = found(await updateDelivery(inner.db, key, again), "delivery");
      await inner.announce(
        deliveryDue.create(deliveryId, { museumId, webhookId: row.webhookId, deliveryId }),
      );
      await audit(inner, {
        action: "redeliver",
        subject: { kind: "webhook", id: row.webhookId },
        after: { deliveryId },
      });
      return toDelivery(waiting);
    }),
});
