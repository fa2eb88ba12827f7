import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { JobState } from "../contract";
import { countByQueue } from "../queries/queues";

/** How many jobs of the whole installation there are, by queue and state. */
export const countJobs = defineOperation({
  name: "countJobs",
  access: systemOnly,
  input: z.object({}),
  output: z.array(z.object({ queue: z.string(), state: JobState, count: z.number().int() })),
  run: (ctx) => countByQueue(ctx.db),
});
