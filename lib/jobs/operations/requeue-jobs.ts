import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { endSilent, listRetryable, listSilent } from "../queries/runs";
import { again } from "./retry-job";

/** A job whose event was sent and that has not begun for so long was lost on the way, and is announced anew. */
const QUEUED_MS_MAX = 60 * 60_000;
/** No step of ours lasts nearly as long: a run without a sign of life is one that the engine has forgotten. */
const RUNNING_MS_MAX = 60 * 60_000;
/** A failure that may pass by itself is tried again after a while, a few times. */
const RETRY_AFTER_MS = 15 * 60_000;
const RUNS_MAX = 3;
const BATCH = 200;
const LOST = "The engine lost it on the way.";

/** Finds jobs that were left undone and sets them off again: lost on the way, forgotten, or failed for a passing cause. */
export const requeueJobs = defineOperation({
  name: "requeueJobs",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ requeued: z.number().int() }),
  async run(ctx) {
    const ago = (ms: number) => new Date(ctx.now().getTime() - ms);
    const silences = [
      { state: "queued", since: ago(QUEUED_MS_MAX) },
      { state: "running", since: ago(RUNNING_MS_MAX) },
    ] as const;
    let requeued = 0;
    for (const silence of silences) {
      for (const { id, runs } of await listSilent(ctx.db, silence, BATCH)) {
        const isAgain = await inTransaction(ctx, async (inner) => {
          const wasSilent = await endSilent(inner.db, id, silence, LOST, inner.now());
          return wasSilent && runs < RUNS_MAX && (await again(inner, id)) !== undefined;
        });
        if (isAgain) requeued += 1;
      }
    }
    for (const { id } of await listRetryable(ctx.db, RUNS_MAX, ago(RETRY_AFTER_MS), BATCH))
      if (await inTransaction(ctx, (inner) => again(inner, id))) requeued += 1;
    return { requeued };
  },
});
