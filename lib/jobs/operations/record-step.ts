import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { upsertStep } from "../queries/runs";

/** Notes how one attempt at a step of a job went. */
export const recordStep = defineOperation({
  name: "recordStep",
  access: systemOnly,
  input: z.object({
    jobId: idOf("job"),
    name: z.string(),
    state: z.enum(["done", "failed"]),
    startedAt: z.date(),
    durationMs: z.number().int().min(0),
    error: z.string().nullable(),
  }),
  output: z.object({ recorded: z.literal(true) }),
  async run(ctx, step) {
    await upsertStep(ctx.db, step, ctx.now());
    return { recorded: true } as const;
  },
});
