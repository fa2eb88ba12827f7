import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { interactionsRecorded } from "../events";
import { listTouchedMuseums } from "../queries/hours";

/** Longer than counting waits for more to come. */
const WAIT_MS = 60_000;

/** Announces anew every museum whose hours were left uncounted: an event was lost, or its job failed. */
export const announceUncounted = defineOperation({
  name: "announceUncounted",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ museums: z.number().int() }),
  run: (ctx) =>
    inTransaction(ctx, async (inner) => {
      const now = inner.now();
      const waiting = await listTouchedMuseums(inner.db, new Date(now.getTime() - WAIT_MS), now);
      for (const museumId of waiting)
        await inner.announce(interactionsRecorded.create(museumId, { museumId }));
      return { museums: waiting.length };
    }),
});
