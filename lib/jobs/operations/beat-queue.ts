import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { listQueueRows, upsertQueue } from "../queries/queues";

/** A queue's heartbeat got through: announced by us, run by the engine. */
export const beatQueue = defineOperation({
  name: "beatQueue",
  access: systemOnly,
  input: z.object({ queue: z.string() }),
  output: z.object({ beaten: z.literal(true) }),
  async run(ctx, { queue }) {
    await upsertQueue(ctx.db, queue, { lastBeatAt: ctx.now() });
    return { beaten: true } as const;
  },
});

/** When each queue last gave a sign of life, succeeded and failed. */
export const listQueues = defineOperation({
  name: "listQueues",
  access: systemOnly,
  input: z.object({}),
  output: z.array(
    z.object({
      queue: z.string(),
      lastBeatAt: z.date().nullable(),
      lastSuccessAt: z.date().nullable(),
      lastFailureAt: z.date().nullable(),
      lastError: z.string().nullable(),
    }),
  ),
  run: (ctx) => listQueueRows(ctx.db),
});
