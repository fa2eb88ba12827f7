import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { isRunOf } from "../queries/runs";

/**
 * Whether an engine's run is the one that works on a job. No longer, once somebody cancelled the job, began it again
 * in another run, or deleted its museum.
 */
export const isRunCurrent = defineOperation({
  name: "isRunCurrent",
  access: systemOnly,
  input: z.object({ jobId: idOf("job"), engineRunId: z.string() }),
  output: z.boolean(),
  run: (ctx, { jobId, engineRunId }) => isRunOf(ctx.db, jobId, engineRunId),
});
