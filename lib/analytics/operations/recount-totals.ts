import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { lockHistory } from "@/lib/visits";
import { showTotals } from "../counters";
import { recountTotals as recount } from "../queries/hours";

/**
 * Adds the museum's hours up anew and sets the counters from the sums. Counting keeps them equal by itself; this
 * heals what was changed past it. Answers how many counters were wrong.
 */
export const recountTotals = defineOperation({
  name: "recountTotals",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ corrected: z.number().int() }),
  run: (ctx) =>
    inTransaction(ctx, async (inner) => {
      await lockHistory(inner, {});
      return { corrected: await showTotals(inner, await recount(inner.db, museumOf(inner).id)) };
    }),
});
