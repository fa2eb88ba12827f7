import { detachFeedback } from "@/lib/feedback";
import type { Context } from "@/lib/kernel/context";
import { eraseExpiredScans } from "@/lib/scan";
import { eraseExpiredSearches } from "@/lib/search";
import { announceRetention, closeExpiredHours, eraseExpiredVisits } from "@/lib/visits";
import { retentionDue } from "@/lib/visits/events";
import { defineJob, type Job } from "../../define-job";
import { countDays, countHours, ROUNDS_MAX } from "../analytics/rounds";

/**
 * Forgets what is older than the museum promised to keep: counts it first, so that the figures outlive it, closes its
 * hours, then deletes in batches. Feedback stays, linked to nobody. A kill between two batches loses nothing.
 */
export const forgetVisits = defineJob({
  id: "erase-expired-visits",
  queue: "visits",
  on: retentionDue,
  quiet: true,
  engine: { concurrency: { key: "event.data.museumId", limit: 1 } },
  async run(job) {
    // A figure that can't be counted must not keep a promise from being kept.
    await countHours(job)
      .then(() => countDays(job))
      .catch(() => undefined);
    const closed = await job.step("close", async (ctx) => {
      const { closedBefore } = await closeExpiredHours(ctx, {});
      return closedBefore.toISOString();
    });
    const before = new Date(closed);
    const feedback = await inBatches(job, "feedback", (ctx) => detachFeedback(ctx, { before }));
    // What is still linked would go with its visit: the next run goes on from here.
    if (feedback.more) return { detached: feedback.erased };
    const scans = await inBatches(job, "scans", (ctx) => eraseExpiredScans(ctx, { before }));
    const searches = await inBatches(job, "searches", (ctx) => eraseExpiredSearches(ctx, { before }));
    const visits = await inBatches(job, "visits", (ctx) => eraseExpiredVisits(ctx, { before }));
    return {
      ...{ detached: feedback.erased, scans: scans.erased, searches: searches.erased },
      visits: visits.erased,
    };
  },
});

/** Every hour, every museum: what one run leaves undone, the next does. */
export const sweepRetention = defineJob({
  id: "sweep-retention",
  queue: "visits",
  cron: "7 * * * *",
  quiet: true,
  run: ({ step }) => step("announce", (ctx) => announceRetention(ctx, {})),
});

type Batch = { erased: number; more: boolean };

async function inBatches(
  { step }: Pick<Job<unknown>, "step">,
  name: string,
  erase: (ctx: Context) => Promise<Batch>,
): Promise<Batch> {
  let erased = 0;
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const batch = await step(`${name}-${round}`, erase);
    erased += batch.erased;
    if (!batch.more) return { erased, more: false };
  }
  return { erased, more: true };
}
