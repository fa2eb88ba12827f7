import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { EraseBatchInput, EraseBatchOutput } from "../contract";
import { deleteInteractionsBefore, deleteVisitsBefore } from "../queries/retention";

/**
 * Deletes a batch of the museum's visits that ended before an instant, then of what visits that still go on did
 * before it: a phone that comes back every week must not keep its history for ever. Safe to repeat at any time.
 */
export const eraseExpiredVisits = defineOperation({
  name: "eraseExpiredVisits",
  access: systemOnly,
  input: EraseBatchInput,
  output: EraseBatchOutput,
  async run(ctx, { before, limit }) {
    const museumId = museumOf(ctx).id;
    const visits = await deleteVisitsBefore(ctx.db, museumId, before, limit);
    if (visits === limit) return { erased: visits, more: true };
    const interactions = await deleteInteractionsBefore(ctx.db, museumId, before, limit);
    return { erased: visits + interactions, more: interactions === limit };
  },
});
