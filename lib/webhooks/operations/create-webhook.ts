import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { checkedAddress } from "../address";
import { CreateWebhookInput, WebhookSecret } from "../contract";
import { WEBHOOKS_MAX } from "../policy";
import { auditedFields, toWebhook } from "../present";
import { countWebhooks, insertWebhook } from "../queries/webhooks";
import { newSecret } from "../signing";

/** Begins to send events to an address. Answers its secret, this once. */
export const createWebhook = defineOperation({
  name: "createWebhook",
  access: staff("admin"),
  input: CreateWebhookInput,
  output: WebhookSecret,
  async run(ctx, { url, ...input }) {
    const address = checkedAddress(url);
    const { secret, sealed } = newSecret();
    return inTransaction(ctx, async (inner) => {
      const museumId = museumOf(inner).id;
      if ((await countWebhooks(inner.db, museumId)) >= WEBHOOKS_MAX)
        throw new AppError("unprocessable", `A museum has at most ${WEBHOOKS_MAX} webhooks.`);
      const now = inner.now();
      const values = { ...input, museumId, url: address, secret: sealed, createdAt: now, updatedAt: now };
      const row = await insertWebhook(inner.db, values);
      const subject = { kind: "webhook", id: row.id };
      await audit(inner, { action: "createWebhook", subject, after: auditedFields(row) });
      return { webhook: toWebhook(row, now), secret };
    });
  },
});
