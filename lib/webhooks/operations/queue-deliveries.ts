import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { QueueDeliveriesInput } from "../contract";
import { listReceivers } from "../queries/webhooks";
import { queueFor } from "../queue";

/** Notes for every receiver of these events that it is to be told. Doing it again for the same source adds nothing. */
export const queueDeliveries = defineOperation({
  name: "queueDeliveries",
  access: systemOnly,
  input: QueueDeliveriesInput,
  output: z.object({ queued: z.number().int() }),
  run: (ctx, { events }) =>
    inTransaction(ctx, async (inner) => {
      const receivers = await listReceivers(inner.db, museumOf(inner).id);
      const wanted = receivers.flatMap((receiver) =>
        events
          .filter(({ type }) => receiver.events.includes(type))
          .map((event) => ({ ...event, webhookId: receiver.id })),
      );
      return { queued: (await queueFor(inner, wanted)).length };
    }),
});
