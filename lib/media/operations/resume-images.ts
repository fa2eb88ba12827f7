import { z } from "zod";
import { getLatestJobs } from "@/lib/jobs";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { listPending, updateImage } from "../queries/images";
import { PREPARATION, queuePreparation } from "../queue-preparation";

/** Longer than a picture waits where all is well. */
const PENDING_MS_MAX = 10 * 60_000;
const BATCH = 200;

/**
 * Finds pictures that wait although nothing is being done about them, and queues their preparation anew. One whose
 * job failed or was stopped is marked failed with the reason: it comes only when somebody asks for it again.
 */
export const resumeImages = defineOperation({
  name: "resumeImages",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ resumed: z.number().int() }),
  async run(ctx) {
    const museumId = museumOf(ctx).id;
    const before = new Date(ctx.now().getTime() - PENDING_MS_MAX);
    const pending = await listPending(ctx.db, museumId, before, BATCH);
    const subjects = pending.map(({ id }) => id);
    const jobs = await getLatestJobs(ctx, { kind: PREPARATION, subjects });
    let resumed = 0;
    for (const { id } of pending) {
      const job = jobs.get(id);
      if (job?.state === "failed" || job?.state === "cancelled") {
        const failure = job.error ?? "Its preparation was stopped.";
        await updateImage(ctx.db, museumId, id, { state: "failed", failure });
      } else if (!job || job.state === "done") {
        await inTransaction(ctx, (inner) => queuePreparation(inner, { id, museumId }, null));
        resumed += 1;
      }
    }
    return { resumed };
  },
});
