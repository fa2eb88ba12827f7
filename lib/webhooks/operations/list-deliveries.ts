import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { DeliveryPage, ListDeliveriesInput } from "../contract";
import { cursorOf, readCursor } from "../cursor";
import { toDelivery } from "../present";
import { listDeliveryRows } from "../queries/deliveries";
import { findWebhook } from "../queries/webhooks";

/** What a receiver was told in the last 30 days, newest first. */
export const listDeliveries = defineOperation({
  name: "listDeliveries",
  access: staff("admin"),
  input: ListDeliveriesInput,
  output: DeliveryPage,
  async run(ctx, { webhookId, state, limit, cursor }) {
    const museumId = museumOf(ctx).id;
    found(await findWebhook(ctx.db, { museumId, id: webhookId }), "webhook");
    const before = cursor === undefined ? null : readCursor(cursor);
    const rows = await listDeliveryRows(ctx.db, { museumId, webhookId, state }, { limit: limit + 1, before });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return { items: page.map(toDelivery), nextCursor: last ? cursorOf(last) : null };
  },
});
