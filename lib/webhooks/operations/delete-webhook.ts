import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { WebhookIdInput } from "../contract";
import { auditedFields } from "../present";
import { deleteWebhookRow } from "../queries/webhooks";

/** Forgets an address with its secret and its deliveries. */
export const deleteWebhook = defineOperation({
  name: "deleteWebhook",
  access: staff("admin"),
  input: WebhookIdInput,
  output: z.object({ deleted: z.literal(true) }),
  run: (ctx, { webhookId }) =>
    inTransaction(ctx, async (inner) => {
      const key = { museumId: museumOf(inner).id, id: webhookId };
      const row = found(await deleteWebhookRow(inner.db, key), "webhook");
      const subject = { kind: "webhook", id: webhookId };
      await audit(inner, { action: "deleteWebhook", subject, before: auditedFields(row) });
      return { deleted: true } as const;
    }),
});
