import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { checkedAddress } from "../address";
import { ChangeWebhookInput, Webhook } from "../contract";
import { auditedFields, toWebhook } from "../present";
import { dropPending } from "../queries/deliveries";
import { findWebhook, updateWebhook } from "../queries/webhooks";

/**
 * Changes where events are sent, which, or whether at all. Switched off, what still waits is dropped; switched on, the
 * receiver's past failures are forgotten. A conflict when somebody else changed it since it was read.
 */
export const changeWebhook = defineOperation({
  name: "changeWebhook",
  access: staff("admin"),
  input: ChangeWebhookInput,
  output: Webhook,
  async run(ctx, { webhookId, version, url, ...fields }) {
    const address = url === undefined ? {} : { url: checkedAddress(url) };
    return inTransaction(ctx, async (inner) => {
      const key = { museumId: museumOf(inner).id, id: webhookId };
      const now = inner.now();
      const before = found(await findWebhook(inner.db, key), "webhook");
      const row = await updateWebhook(
        inner.db,
        { ...key, version },
        {
          ...address,
          ...fields,
          ...(fields.enabled ? { disabledBecause: null, failingSince: null } : {}),
          updatedAt: now,
        },
      );
      if (!row) throw new AppError("conflict", "Somebody else changed this webhook since you opened it.");
      if (fields.enabled === false) await dropPending(inner.db, webhookId, now);
      await audit(inner, {
        action: "changeWebhook",
        subject: { kind: "webhook", id: webhookId },
        before: auditedFields(before),
        after: auditedFields(row),
      });
      return toWebhook(row, now);
    });
  },
});
