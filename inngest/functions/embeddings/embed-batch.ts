import { embedImages, resumeEmbedding } from "@/lib/indexing";
import { batchRequested } from "@/lib/indexing/events";
import { reportProgress } from "@/lib/jobs";
import { idOf } from "@/lib/kernel/ids";
import { countReadyImages } from "@/lib/media";
import { defineJob, type Job } from "../../define-job";
import { eachMuseum } from "../../each-museum";
import { embedPages } from "./embed-pages";
import { nameItems } from "./name-items";

const PAGE = 50;

/** Embeds many pictures under the models in use: those named, or all that lack a vector. */
export const embedBatch = defineJob({
  id: "embed-batch",
  queue: "embeddings",
  on: batchRequested,
  engine: { retries: 4, concurrency: { key: "event.data.museumId", limit: 1 } },
  subjectOf: ({ museumId }) => museumId,
  async run(job) {
    const { data, step } = job;
    if (data.imageIds) return embedNamed(job, data.imageIds);
    const { images } = await step("count", async (ctx) => {
      const counted = await countReadyImages(ctx, {});
      if (job.id) await reportProgress(ctx, { jobId: job.id, total: counted.images });
      return counted;
    });
    return embedPages(job, { name: "page", modelId: undefined, images });
  },
});

async function embedNamed({ id, step }: Pick<Job<unknown>, "id" | "step">, named: string[]) {
  const imageIds = named.map((imageId) => idOf("image").parse(imageId));
  let failed = 0;
  for (let from = 0; from < imageIds.length; from += PAGE) {
    const page = imageIds.slice(from, from + PAGE);
    const before = failed;
    failed += await step(`page-${from / PAGE + 1}`, async (ctx) => {
      const answer = await embedImages(ctx, { imageIds: page });
      const failures = before + answer.failed.length;
      const counts = { total: imageIds.length, done: from + page.length - failures, failed: failures };
      const items = await nameItems(ctx, answer.failed);
      if (id) await reportProgress(ctx, { jobId: id, ...counts, items });
      return answer.failed.length;
    });
  }
  return { embedded: imageIds.length - failed, failed };
}

/** Finds ready pictures that a model in use doesn't know yet. */
export const sweepEmbeddings = defineJob({
  id: "sweep-embeddings",
  queue: "embeddings",
  cron: "4-59/10 * * * *",
  quiet: true,
  run: (job) => eachMuseum(job, (ctx) => resumeEmbedding(ctx, {})),
});
