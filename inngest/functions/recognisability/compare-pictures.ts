import { reportProgress } from "@/lib/jobs";
import type { Id } from "@/lib/kernel/ids";
import { compareMissing, resumeComparison } from "@/lib/recognisability";
import { comparisonRequested } from "@/lib/recognisability/events";
import { defineJob } from "../../define-job";
import { eachMuseum } from "../../each-museum";

/** A page is a few seconds' work; where there are very many pictures it grows, as an engine takes a thousand steps a run. */
const PAGE = 50;
const PAGE_MAX = 500;
const PAGES_MAX = 800;

/** Compares a museum's pictures with those that are near to them, a page a step. */
export const compareAll = defineJob({
  id: "compare-pictures",
  queue: "embeddings",
  on: comparisonRequested,
  engine: { retries: 4, concurrency: { key: "event.data.museumId", limit: 1 } },
  subjectOf: ({ museumId }) => museumId,
  async run({ id, data, step }) {
    const since = data.since === null ? null : new Date(data.since);
    const sum = { passed: 0, compared: 0 };
    let after: Id<"image"> | null = null;
    for (let page = 0; page < PAGES_MAX; page++) {
      const from: Id<"image"> | null = after;
      const limit = Math.min(PAGE_MAX, PAGE * 2 ** Math.floor(page / 200));
      const got: Awaited<ReturnType<typeof compareMissing>> = await step(`page-${page + 1}`, async (ctx) => {
        const answer = await compareMissing(ctx, { since, after: from, limit });
        if (id) await reportProgress(ctx, { jobId: id, done: sum.compared + answer.compared });
        return answer;
      });
      sum.passed += got.passed;
      sum.compared += got.compared;
      if (got.cursor === null) break;
      after = got.cursor;
    }
    return sum;
  },
});

/** Finds pictures that are not compared yet, and what is still known of deleted works. */
export const sweepComparisons = defineJob({
  id: "sweep-comparisons",
  queue: "embeddings",
  cron: "17 * * * *",
  quiet: true,
  run: (job) => eachMuseum(job, (ctx) => resumeComparison(ctx, {})),
});
