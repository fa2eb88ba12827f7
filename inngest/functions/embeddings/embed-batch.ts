import { resumeEmbedding } from "@/lib/indexing";
import { batchRequested } from "@/lib/indexing/events";
import { reportProgress } from "@/lib/jobs";
import { countReadyImages } from "@/lib/media";
import { defineJob } from "../../define-job";
import { eachMuseum } from "../../each-museum";
import { embedPages } from "./embed-pages";

/** Embeds all pictures that lack a vector of a model in use. */
export const embedBatch = defineJob({
  id: "embed-batch",
  queue: "embeddings",
  on: batchRequested,
  engine: { retries: 4, concurrency: { key: "event.data.museumId", limit: 1 } },
  subjectOf: ({ museumId }) => museumId,
  async run(job) {
    const { images } = await job.step("count", async (ctx) => {
      const counted = await countReadyImages(ctx, {});
      if (job.id) await reportProgress(ctx, { jobId: job.id, total: counted.images });
      return counted;
    });
    return embedPages(job, { name: "page", modelId: undefined, images });
  },
});

/** Finds ready pictures that a model in use doesn't know yet. */
export const sweepEmbeddings = defineJob({
  id: "sweep-embeddings",
  queue: "embeddings",
  cron: "4-59/10 * * * *",
  quiet: true,
  run: (job) => eachMuseum(job, (ctx) => resumeEmbedding(ctx, {})),
});
