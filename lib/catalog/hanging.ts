import { type Context, museumOf } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { pick } from "@/lib/kernel/locale";
import { listPictures } from "@/lib/media";
import type { HungWork } from "./contract";
import { listArtistsOf } from "./queries/artists";
import type { ArtworkRow } from "./queries/artworks";

/** Pictures are asked for in portions of this size. */
const PORTION = 200;

/** Works as they are hung, in the order of the rows. */
export async function toHungWorks(ctx: Context, rows: ArtworkRow[]): Promise<HungWork[]> {
  const { defaultLocale } = museumOf(ctx);
  const ids = rows.map((row) => row.id);
  const credits = await listArtistsOf(ctx.db, ids);
  const thumbnails = new Map<Id<"artwork">, string | undefined>();
  for (let from = 0; from < ids.length; from += PORTION) {
    const pictures = await listPictures(ctx, { artworkIds: ids.slice(from, from + PORTION) });
    for (const [id, [first]] of pictures) thumbnails.set(id, first?.renditions[0]?.url);
  }
  return rows.map((row) => ({
    id: row.id,
    accessionNumber: row.accessionNumber,
    title: pick(row.texts, ctx.locale, defaultLocale)?.title ?? row.accessionNumber,
    artistNames: credits.filter((credit) => credit.artworkId === row.id).map(({ artist }) => artist.name),
    thumbnail: thumbnails.get(row.id) ?? null,
    published: row.state === "published",
    onDisplay: row.onDisplay,
    roomId: row.roomId,
    x: row.roomId && row.planX,
    y: row.roomId && row.planY,
  }));
}
