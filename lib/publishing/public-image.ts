import { filterArtworks } from "@/lib/catalog";
import type { Context } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import { findImageOwners, listPictures } from "@/lib/media";

/** A ready picture of a published work, with that work. Throws `not_found` for any other. */
export async function publicImage(ctx: Context, imageId: Id<"image">) {
  const owners = await findImageOwners(ctx, { imageIds: [imageId] });
  const artworkId = found(owners.get(imageId), "picture");
  const visible = await filterArtworks(ctx, { artworkIds: [artworkId], filters: {} });
  const pictures = await listPictures(ctx, { artworkIds: visible });
  const picture = pictures.get(artworkId)?.find((one) => one.id === imageId);
  return { artworkId, ...found(picture, "picture") };
}
