import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { lockHistory, takeTouched } from "../queries/hours";

/**
 * Takes up to `limit` hours that changed since they were last counted. Call it in the transaction that counts them:
 * if that fails they are on the list as before, and what is recorded meanwhile puts its hour on the list again. No
 * clock is asked. Until that transaction ends nobody else counts or closes this museum's hours. Closed hours are left out.
 */
export const takeTouchedHours = defineOperation({
  name: "takeTouchedHours",
  access: systemOnly,
  input: z.object({ limit: z.number().int().min(1).max(200) }),
  output: z.object({ hours: z.array(z.date()), more: z.boolean() }),
  async run(ctx, { limit }) {
    const museumId = museumOf(ctx).id;
    const closedBefore = await lockHistory(ctx.db, museumId);
    const taken = await takeTouched(ctx.db, museumId, limit);
    const hours = closedBefore ? taken.filter((hour) => hour >= closedBefore) : taken;
    return { hours, more: taken.length === limit };
  },
});
