import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { EraseBatchInput, EraseBatchOutput } from "@/lib/visits/contract";
import { deleteScansBefore } from "../queries";

/** Deletes a batch of the museum's scans of before an instant, the unrecognised ones among them. Safe to repeat. */
export const eraseExpiredScans = defineOperation({
  name: "eraseExpiredScans",
  access: systemOnly,
  input: EraseBatchInput,
  output: EraseBatchOutput,
  async run(ctx, { before, limit }) {
    const erased = await deleteScansBefore(ctx.db, museumOf(ctx).id, before, limit);
    return { erased, more: erased === limit };
  },
});
