import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { JobItemError } from "../contract";
import { updateProgress } from "../queries/runs";

const Count = z.number().int().min(0).optional();

/** Says how far a job is. Counts are absolute, so that a step taken twice is counted once. */
export const reportProgress = defineOperation({
  name: "reportProgress",
  access: systemOnly,
  input: z.object({
    jobId: idOf("job"),
    total: Count,
    done: Count,
    failed: Count,
    items: z.array(JobItemError).optional(),
  }),
  output: z.object({ reported: z.literal(true) }),
  async run(ctx, { jobId, ...progress }) {
    await updateProgress(ctx.db, jobId, progress, ctx.now());
    return { reported: true } as const;
  },
});
