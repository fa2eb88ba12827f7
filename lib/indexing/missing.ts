import { listEmbedded } from "@/lib/embeddings";
import type { Context } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { listReadyImageIds } from "@/lib/media";

/** Ids looked at in one query: enough that a museum without gaps is gone through in a few. */
const LOOK = 1_000;

type Page = { imageIds: Id<"image">[]; cursor: Id<"image"> | null; passed: number };

/** The next ready images, by id, that lack a vector of one of these models; `cursor` is null after the last. */
export async function nextMissing(
  ctx: Context,
  modelIds: readonly string[],
  { after, limit }: { after: Id<"image"> | null; limit: number },
): Promise<Page> {
  const page: Page = { imageIds: [], cursor: after, passed: 0 };
  for (;;) {
    const ids = await listReadyImageIds(ctx, { after: page.cursor, limit: LOOK });
    const embedded = [];
    for (const modelId of modelIds)
      embedded.push(await listEmbedded(ctx, { modelId, subject: "image", ids }));
    for (const id of ids) {
      if (page.imageIds.length === limit) return page;
      if (embedded.some((has) => !has.has(id))) page.imageIds.push(id);
      page.cursor = id;
      page.passed += 1;
    }
    if (ids.length < LOOK) return { ...page, cursor: null };
  }
}

/** How many ready images lack a vector of the model. */
export async function countMissing(ctx: Context, modelId: string): Promise<number> {
  const { imageIds } = await nextMissing(ctx, [modelId], { after: null, limit: Number.POSITIVE_INFINITY });
  return imageIds.length;
}
