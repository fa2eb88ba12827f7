import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { EraseBatchInput, EraseBatchOutput } from "@/lib/visits/contract";
import { deleteSearchesBefore } from "../queries";

/** Deletes a batch of the museum's record of searches of before an instant. Safe to repeat. */
export const eraseExpiredSearches = defineOperation({
  name: "eraseExpiredSearches",
  access: systemOnly,
  input: EraseBatchInput,
  output: EraseBatchOutput,
  async run(ctx, { before, limit }) {
    const erased = await deleteSearchesBefore(ctx.db, museumOf(ctx).id, before, limit);
    return { erased, more: erased === limit };
  },
});
