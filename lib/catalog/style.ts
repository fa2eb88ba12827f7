import type { Context } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { listPictures } from "@/lib/media";

const PAGE = 200;

/** The ready pictures of these works, by work. */
export async function pictureIdsOf(
  ctx: Context,
  artworkIds: readonly Id<"artwork">[],
): Promise<Map<Id<"artwork">, Id<"image">[]>> {
  const ids = new Map<Id<"artwork">, Id<"image">[]>();
  for (let from = 0; from < artworkIds.length; from += PAGE) {
    const pictures = await listPictures(ctx, { artworkIds: artworkIds.slice(from, from + PAGE) });
    for (const [artworkId, list] of pictures)
      ids.set(
        artworkId,
        list.map(({ id }) => id),
      );
  }
  return ids;
}
