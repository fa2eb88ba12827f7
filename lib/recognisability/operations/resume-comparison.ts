import { z } from "zod";
import { getActiveModel } from "@/lib/embeddings";
import { systemOnly } from "@/lib/kernel/access";
import { type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { forgetDeleted, forgetGonePictures } from "../forget";
import { listCheckedWorks, listKnownPictures } from "../queries/checks";
import { latestComparison, queueComparison } from "../queue";
import { nextUnchecked } from "../unchecked";

/** After a comparison none is begun so soon: what it could not do, another would not do either. */
const REST_MS = 60 * 60_000;

/**
 * Finds pictures that were not compared under the model in use and queues their comparison, unless that is under way
 * or has just been done. With `now` it does not wait: another model answers. What is known of deleted works and pictures is
 * forgotten.
 */
export const resumeComparison = defineOperation({
  name: "resumeComparison",
  access: systemOnly,
  input: z.object({ now: z.boolean().default(false) }),
  output: z.object({ missing: z.number().int(), forgotten: z.number().int() }),
  async run(ctx, { now }) {
    const forgotten = await forgetAllDeleted(ctx);
    const model = await getActiveModel(ctx, { role: "recognition" });
    if (!model) return { missing: 0, forgotten };
    const all = { after: null, limit: Number.POSITIVE_INFINITY };
    const missing = (await nextUnchecked(ctx, { modelId: model.id, since: null }, all)).imageIds.length;
    const latest = await latestComparison(ctx);
    const restMs = now ? 0 : REST_MS;
    const rests = latest && (!latest.endedAt || ctx.now().getTime() - latest.endedAt.getTime() < restMs);
    if (missing > 0 && !rests)
      await inTransaction(ctx, (inner) => queueComparison(inner, { total: missing, all: false }));
    return { missing, forgotten };
  },
});

const PAGE = 1_000;

async function forgetAllDeleted(ctx: Context): Promise<number> {
  const known = await listCheckedWorks(ctx.db, museumOf(ctx).id);
  let forgotten = 0;
  for (let from = 0; from < known.length; from += PAGE) {
    const artworkIds = known.slice(from, from + PAGE);
    forgotten += artworkIds.length - (await forgetDeleted(ctx, artworkIds)).length;
  }
  const pictures = await listKnownPictures(ctx.db, museumOf(ctx).id);
  for (let from = 0; from < pictures.length; from += PAGE)
    forgotten += await forgetGonePictures(ctx, pictures.slice(from, from + PAGE));
  return forgotten;
}
