import { z } from "zod";
import { getActiveModels } from "@/lib/embeddings";
import { getLatestJobs, queueJob } from "@/lib/jobs";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { batchRequested } from "../events";
import { countMissing } from "../missing";

const KIND = "embed-batch";
/** After a batch nothing is asked for again so soon: what it could not do, another would not do either. */
const REST_MS = 60 * 60_000;

/** Finds ready pictures without a vector of a model in use and queues their embedding, unless that is under way. */
export const resumeEmbedding = defineOperation({
  name: "resumeEmbedding",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ missing: z.number().int() }),
  async run(ctx) {
    const museumId = museumOf(ctx).id;
    const modelIds = new Set((await getActiveModels(ctx, {})).map(({ modelId }) => modelId));
    let missing = 0;
    for (const modelId of modelIds) missing = Math.max(missing, await countMissing(ctx, modelId));
    const latest = (await getLatestJobs(ctx, { kind: KIND, subjects: [museumId] })).get(museumId);
    const rests = latest && (!latest.endedAt || ctx.now().getTime() - latest.endedAt.getTime() < REST_MS);
    if (missing > 0 && !rests) {
      const { name, data } = batchRequested.create(museumId, { museumId });
      const event = { name, data: data as Record<string, unknown> };
      const job = { kind: KIND, queue: "embeddings", subject: museumId, total: missing, event };
      await inTransaction(ctx, (inner) => queueJob(inner, job));
    }
    return { missing };
  },
});
