import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { relayDelayMs } from "../policy";
import { markSent, markUnsent } from "../queries/outbox";

/** Notes which events of a claim the engine has taken, and gives the others back to be tried again later. */
export const settleEvents = defineOperation({
  name: "settleEvents",
  access: systemOnly,
  input: z.object({
    claim: idOf("claim"),
    sent: z.array(idOf("outbox")),
    unsent: z.array(z.object({ id: idOf("outbox"), attempts: z.number().int(), error: z.string() })),
  }),
  output: z.object({ sent: z.number().int() }),
  async run(ctx, { claim, sent, unsent }) {
    const count = await markSent(ctx.db, claim, sent, ctx.now());
    for (const { id, attempts, error } of unsent) {
      const nextAttemptAt = new Date(ctx.now().getTime() + relayDelayMs(attempts + 1));
      await markUnsent(ctx.db, claim, id, { nextAttemptAt, lastError: error.slice(0, 500) });
    }
    return { sent: count };
  },
});
