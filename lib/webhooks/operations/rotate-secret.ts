import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { WebhookIdInput, WebhookSecret } from "../contract";
import { ROTATION_HOURS } from "../policy";
import { toWebhook } from "../present";
import { findWebhook, updateWebhook } from "../queries/webhooks";
import { newSecret } from "../signing";

const HOUR_MS = 3_600_000;

/** Gives a webhook a new secret and shows it, this once. The one before signs as well for a day. */
export const rotateWebhookSecret = defineOperation({
  name: "rotateWebhookSecret",
  access: staff("admin"),
  input: WebhookIdInput,
  output: WebhookSecret,
  async run(ctx, { webhookId }) {
    const { secret, sealed } = newSecret();
    return inTransaction(ctx, async (inner) => {
      const key = { museumId: museumOf(inner).id, id: webhookId };
      const before = found(await findWebhook(inner.db, key), "webhook");
      const now = inner.now();
      const previousUntil = new Date(now.getTime() + ROTATION_HOURS * HOUR_MS);
      const values = { secret: sealed, previousSecret: before.secret, previousUntil, updatedAt: now };
      const row = found(await updateWebhook(inner.db, key, values), "webhook");
      const subject = { kind: "webhook", id: webhookId };
      await audit(inner, { action: "rotateWebhookSecret", subject, after: { previousUntil } });
      return { webhook: toWebhook(row, now), secret };
    });
  },
});
