import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { deleteCachedQueries } from "../queries/cache";

/** The same photo comes again within minutes or never. */
const KEPT_MS = 86_400_000;

/** Drops the vectors of photos that are a day old, so that the cache stays as small as a day's scans. */
export const forgetQueries = defineOperation({
  name: "forgetQueries",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ forgotten: z.number().int() }),
  async run(ctx) {
    return { forgotten: await deleteCachedQueries(ctx.db, new Date(ctx.now().getTime() - KEPT_MS)) };
  },
});
