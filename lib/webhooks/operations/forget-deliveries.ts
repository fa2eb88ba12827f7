import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { keptSince } from "../policy";
import { deleteDeliveriesBefore } from "../queries/deliveries";

const AT_ONCE = 5_000;

/** Forgets deliveries of before 30 days. */
export const forgetDeliveries = defineOperation({
  name: "forgetDeliveries",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ forgotten: z.number().int() }),
  async run(ctx) {
    let forgotten = 0;
    for (let last = AT_ONCE; last === AT_ONCE; forgotten += last)
      last = await deleteDeliveriesBefore(ctx.db, museumOf(ctx).id, keptSince(ctx.now()), AT_ONCE);
    return { forgotten };
  },
});
