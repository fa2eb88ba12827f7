import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { deliveryDue } from "../events";
import { listOverdue } from "../queries/deliveries";

/** Whoever was to make the attempt has had this long. */
const LATE_MS = 10 * 60_000;
const AT_ONCE = 200;

/** Finds deliveries whose next attempt nobody makes, and announces them anew. */
export const announceOverdue = defineOperation({
  name: "announceOverdue",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ announced: z.number().int() }),
  run: (ctx) =>
    inTransaction(ctx, async (inner) => {
      const museumId = museumOf(inner).id;
      const late = new Date(inner.now().getTime() - LATE_MS);
      const rows = await listOverdue(inner.db, museumId, late, AT_ONCE);
      for (const { id, webhookId } of rows)
        await inner.announce(deliveryDue.create(id, { museumId, webhookId, deliveryId: id }));
      return { announced: rows.length };
    }),
});
