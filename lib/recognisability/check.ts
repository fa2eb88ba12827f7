import { isForeignKeyViolation } from "@/db/errors";
import { type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import { coveredCells, featuresByCell } from "@/lib/recognition/geometry/coverage";
import { type Compared, comparePicture } from "./compare";
import { RECORDED_FROM } from "./policy";
import { upsertCheck } from "./queries/checks";
import { type PairRow, replacePairs } from "./queries/pairs";

const ATTEMPTS = 3;

/** Compares a picture and writes down what came of it. False for one that is gone. */
export async function checkPicture(
  ctx: Context,
  imageId: Id<"image">,
  { modelId, keep }: { modelId: string; keep: boolean },
): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const comparison = await comparePicture(ctx, { imageId, modelId, keep });
    if (!comparison) return false;
    const { artworkId, features, compared } = comparison;
    const museumId = museumOf(ctx).id;
    const now = ctx.now();
    const pairs = compared
      .filter(({ inliers }) => inliers >= RECORDED_FROM)
      .map((other) => pairOf({ museumId, foundAt: now, imageId, artworkId }, other));
    try {
      await inTransaction(ctx, async (inner) => {
        await replacePairs(inner.db, museumId, imageId, pairs);
        await upsertCheck(inner.db, {
          ...{ imageId, museumId, artworkId, modelId, checkedAt: now },
          features: features?.count ?? 0,
          coveredCells: features ? coveredCells(featuresByCell(features)) : 0,
        });
      });
      return true;
    } catch (error) {
      // One of the pictures was deleted since it was looked up: the next attempt doesn't find it.
      if (!isForeignKeyViolation(error)) throw error;
    }
  }
  throw new AppError("unavailable", "Pictures were deleted faster than they could be compared.");
}

type Own = Pick<PairRow, "museumId" | "foundAt"> & { imageId: Id<"image">; artworkId: Id<"artwork"> };

/** One row for a pair, from whichever side it is found. */
function pairOf({ museumId, foundAt, imageId, artworkId }: Own, other: Compared): PairRow {
  const { similarity, inliers, spread, conclusiveInliers } = other;
  const found = { museumId, foundAt, similarity, inliers, spread, conclusiveInliers };
  const [one, two] = [
    { imageId, artworkId },
    { imageId: other.imageId, artworkId: other.artworkId },
  ].sort((a, b) => (a.artworkId < b.artworkId ? -1 : 1)) as [typeof other, typeof other];
  return {
    ...found,
    ...{ artworkA: one.artworkId, imageA: one.imageId, artworkB: two.artworkId, imageB: two.imageId },
  };
}
