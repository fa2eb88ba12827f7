import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { findBacklog } from "../queries/outbox";

/** Events that still have to reach the job engine: how many, for how long the oldest, and what stood in the way. */
export const getBacklog = defineOperation({
  name: "getBacklog",
  access: systemOnly,
  input: z.object({}),
  output: z.object({
    unsent: z.number().int(),
    oldestAgeSeconds: z.number().nullable(),
    lastError: z.string().nullable(),
  }),
  async run(ctx) {
    const { unsent, oldest, lastError } = await findBacklog(ctx.db);
    // A clock that was set back makes nothing younger than new.
    const ageMs = oldest && Math.max(0, ctx.now().getTime() - oldest.getTime());
    return { unsent, oldestAgeSeconds: ageMs && ageMs / 1000, lastError };
  },
});
