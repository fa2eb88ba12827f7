import { listCollectionIds } from "@/lib/catalog";
import { type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { findImageOwners } from "@/lib/media";
import { deleteChecks, deleteChecksOf } from "./queries/checks";
import { deletePairs, deletePairsOf } from "./queries/pairs";

/** Forgets what is known of those of the works that were deleted; answers those that are there. */
export async function forgetDeleted(ctx: Context, artworkIds: Id<"artwork">[]): Promise<Id<"artwork">[]> {
  const museumId = museumOf(ctx).id;
  const living = await listCollectionIds(ctx, { artworkIds });
  const there = new Set(living);
  const gone = artworkIds.filter((id) => !there.has(id));
  if (gone.length > 0)
    await inTransaction(ctx, async (inner) => {
      await deletePairsOf(inner.db, museumId, gone);
      await deleteChecksOf(inner.db, museumId, gone);
    });
  return living;
}

/** Forgets what is known of those of the pictures that were deleted; answers how many these are. */
export async function forgetGonePictures(ctx: Context, imageIds: Id<"image">[]): Promise<number> {
  const museumId = museumOf(ctx).id;
  const there = await findImageOwners(ctx, { imageIds });
  const gone = imageIds.filter((id) => !there.has(id));
  if (gone.length > 0)
    await inTransaction(ctx, async (inner) => {
      await deletePairs(inner.db, museumId, gone);
      await deleteChecks(inner.db, museumId, gone);
    });
  return gone.length;
}
