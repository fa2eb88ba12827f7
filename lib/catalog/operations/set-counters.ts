import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { updateCounters } from "../queries/artworks";

/** Sets how often works were viewed and scanned, so that lists never count rows. Answers how many it changed. */
export const setCounters = defineOperation({
  name: "setCounters",
  access: systemOnly,
  input: z.object({
    counters: z
      .array(
        z.object({ artworkId: idOf("artwork"), viewCount: z.number().int(), scanCount: z.number().int() }),
      )
      .max(1_000),
  }),
  output: z.object({ changed: z.number().int() }),
  run: async (ctx, { counters }) => ({
    changed: await updateCounters(ctx.db, museumOf(ctx).id, counters),
  }),
});
