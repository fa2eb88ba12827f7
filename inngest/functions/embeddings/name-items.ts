import { summariseArtworks } from "@/lib/catalog";
import type { Context } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { findImageOwners } from "@/lib/media";

type Item = { id: string; label: string; message: string };

const NAMED_MAX = 200;

/** Gives pictures that failed the names of their works; those of hidden works keep their id. */
export async function nameItems(ctx: Context, items: Item[]): Promise<Item[]> {
  const named = items.slice(0, NAMED_MAX);
  const imageIds = named.map(({ id }) => idOf("image").parse(id));
  const owners = await findImageOwners(ctx, { imageIds });
  const works = await summariseArtworks(ctx, { artworkIds: [...new Set(owners.values())] });
  const titles = new Map(works.map(({ id, title }) => [id, title]));
  return named.map((item, index) => {
    const imageId = imageIds[index];
    const owner = imageId && owners.get(imageId);
    return { ...item, label: (owner && titles.get(owner)) ?? item.label };
  });
}
