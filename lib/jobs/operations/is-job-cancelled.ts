import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { findState } from "../queries/runs";

/** Whether a running job should stop: somebody cancelled it, or it went with its museum. */
export const isJobCancelled = defineOperation({
  name: "isJobCancelled",
  access: systemOnly,
  input: z.object({ jobId: idOf("job") }),
  output: z.boolean(),
  async run(ctx, { jobId }) {
    const state = await findState(ctx.db, jobId);
    return state === undefined || state === "cancelled";
  },
});
