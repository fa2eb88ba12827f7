import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { EraseBatchInput, EraseBatchOutput } from "@/lib/visits/contract";
import { detachBefore } from "../queries";

/**
 * Unlinks a batch of the museum's feedback of before an instant from its visits. Call it before those are forgotten:
 * what was said on purpose stays, who said it does not. Safe to repeat.
 */
export const detachFeedback = defineOperation({
  name: "detachFeedback",
  access: systemOnly,
  input: EraseBatchInput,
  output: EraseBatchOutput,
  async run(ctx, { before, limit }) {
    const erased = await detachBefore(ctx.db, museumOf(ctx).id, before, limit);
    return { erased, more: erased === limit };
  },
});
