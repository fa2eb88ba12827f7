import { type Context, museumOf } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { deliveryDue } from "./events";
import { type DeliveryRow, insertDeliveries } from "./queries/deliveries";

type Event = { webhookId: Id<"webhook">; type: string; data: Record<string, unknown>; source: string };

/** Notes deliveries and announces those that are new. Call it in a transaction. */
export async function queueFor(inner: Context, events: Event[]): Promise<DeliveryRow[]> {
  const { id: museumId, slug } = museumOf(inner);
  const now = inner.now();
  const rows = await insertDeliveries(
    inner.db,
    events.map(({ webhookId, type, data, source }) => ({
      ...{ museumId, webhookId, type, source, createdAt: now, nextAttemptAt: now },
      body: JSON.stringify({ type, timestamp: now.toISOString(), data: { museum: slug, ...data } }),
    })),
  );
  for (const { id, webhookId } of rows)
    await inner.announce(deliveryDue.create(id, { museumId, webhookId, deliveryId: id }));
  return rows;
}
