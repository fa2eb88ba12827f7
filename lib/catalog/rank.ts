import type { Context } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { findImageOwners } from "@/lib/media";

type Neighbour = { imageId: Id<"image">; similarity: number };

/** Images in order of likeness → works in that order, each with its most similar image. */
export async function rankByImage(ctx: Context, neighbours: Neighbour[]) {
  const owners = await findImageOwners(ctx, { imageIds: neighbours.map((neighbour) => neighbour.imageId) });
  const seen = new Set<Id<"artwork">>();
  return neighbours.flatMap((neighbour) => {
    const artworkId = owners.get(neighbour.imageId);
    if (!artworkId || seen.has(artworkId)) return [];
    seen.add(artworkId);
    return { ...neighbour, artworkId };
  });
}
