import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { WebhookList } from "../contract";
import { toWebhook } from "../present";
import { listWebhookRows } from "../queries/webhooks";

/** Where the museum's events are sent. */
export const listWebhooks = defineOperation({
  name: "listWebhooks",
  access: staff("admin"),
  input: z.object({}),
  output: WebhookList,
  async run(ctx) {
    const rows = await listWebhookRows(ctx.db, museumOf(ctx).id);
    return { items: rows.map((row) => toWebhook(row, ctx.now())) };
  },
});
