import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { Delivery, TEST_TYPE, WebhookIdInput } from "../contract";
import { toDelivery } from "../present";
import { findWebhook } from "../queries/webhooks";
import { queueFor } from "../queue";

/** Sends an event that says nothing but that it is a test. */
export const testWebhook = defineOperation({
  name: "testWebhook",
  access: staff("admin"),
  input: WebhookIdInput,
  output: Delivery,
  run: (ctx, { webhookId }) =>
    inTransaction(ctx, async (inner) => {
      const webhook = found(
        await findWebhook(inner.db, { museumId: museumOf(inner).id, id: webhookId }),
        "webhook",
      );
      if (!webhook.enabled)
        throw new AppError("conflict", "This webhook is switched off. Switch it on first.");
      const event = { webhookId, type: TEST_TYPE, data: {}, source: `test ${newId()}` };
      const [row] = await queueFor(inner, [event]);
      await audit(inner, { action: "testWebhook", subject: { kind: "webhook", id: webhookId } });
      return toDelivery(found(row, "delivery"));
    }),
});
