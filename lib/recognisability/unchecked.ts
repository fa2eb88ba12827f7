import type { Context } from "@/lib/kernel/context";
import { museumOf } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { listReadyImageIds } from "@/lib/media";
import { listChecked } from "./queries/checks";

/** Ids looked at in one query. */
const LOOK = 1_000;

type Wanted = { modelId: string; since: Date | null };
type Page = { imageIds: Id<"image">[]; cursor: Id<"image"> | null; passed: number };

/** The next ready pictures, by id, that were not compared under the model (since then); `cursor` is null after the last. */
export async function nextUnchecked(
  ctx: Context,
  wanted: Wanted,
  { after, limit }: { after: Id<"image"> | null; limit: number },
): Promise<Page> {
  const page: Page = { imageIds: [], cursor: after, passed: 0 };
  for (;;) {
    const ids = await listReadyImageIds(ctx, { after: page.cursor, limit: LOOK });
    const checked = await listChecked(ctx.db, museumOf(ctx).id, ids, wanted);
    for (const id of ids) {
      if (page.imageIds.length === limit) return page;
      if (!checked.has(id)) page.imageIds.push(id);
      page.cursor = id;
      page.passed += 1;
    }
    if (ids.length < LOOK) return { ...page, cursor: null };
  }
}
