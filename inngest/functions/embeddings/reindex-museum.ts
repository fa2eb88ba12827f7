import { completeReindex, planReindex, switchModel } from "@/lib/indexing";
import { reindexRequested } from "@/lib/indexing/events";
import { reportProgress } from "@/lib/jobs";
import { defineJob } from "../../define-job";
import { embedPages } from "./embed-pages";

/** How often it goes after pictures that became ready while it was at work, before it leaves them to a person. */
const PASSES_MAX = 5;

/**
 * Embeds all pictures with another model beside the one in use and, if asked, switches once none is missing. Begun
 * again after an end of whatever kind it goes on where vectors are missing.
 */
export const reindexMuseum = defineJob({
  id: "reindex-museum",
  queue: "embeddings",
  on: reindexRequested,
  engine: { retries: 4, concurrency: { key: "event.data.museumId", limit: 1 } },
  subjectOf: ({ museumId }) => museumId,
  async run(job) {
    const { data, id, step } = job;
    const { modelId, role, switchWhenDone } = data;
    const { images } = await step("plan", async (ctx) => {
      const plan = await planReindex(ctx, { modelId });
      if (id) await reportProgress(ctx, { jobId: id, total: plan.images });
      return plan;
    });
    for (let pass = 1; ; pass++) {
      const { embedded, failed } = await embedPages(job, { name: `pass-${pass}-page`, modelId, images });
      if (!switchWhenDone) return { images, failed, switched: false };
      const { switched } = await step(`switch-${pass}`, (ctx) => completeReindex(ctx, { modelId, role }));
      if (switched) return { images, failed, switched };
      // What is missing now either can't be embedded or came since; the refusal says how much it is.
      if (embedded === 0 || pass === PASSES_MAX)
        await step("switch", (ctx) => switchModel(ctx, { modelId, role }));
    }
  },
});
