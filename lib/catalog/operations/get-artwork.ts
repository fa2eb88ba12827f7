import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { pick } from "@/lib/kernel/locale";
import { defineOperation } from "@/lib/kernel/operation";
import { listPictures } from "@/lib/media";
import { getBuilding } from "@/lib/museums";
import { Artwork, GetArtworkInput } from "../contract";
import { toArtist } from "../present";
import { listArtistsOf } from "../queries/artists";
import { findArtworks } from "../queries/artworks";
import { summariesOf } from "../summaries";

/** A published work of this museum, whole, in the reader's language. */
export const getArtwork = defineOperation({
  name: "getArtwork",
  access: anyone,
  input: GetArtworkInput,
  output: Artwork,
  async run(ctx, { artworkId }) {
    const museum = museumOf(ctx);
    const row = found((await findArtworks(ctx.db, museum.id, [artworkId]))[0], "artwork");
    const summary = found((await summariesOf(ctx, [row]))[0], "artwork");
    const texts = found(pick(row.texts, ctx.locale, museum.defaultLocale), "artwork");
    const pictures = await listPictures(ctx, { artworkIds: [artworkId] });
    const credits = await listArtistsOf(ctx.db, [artworkId]);
    const { rooms } = await getBuilding(ctx, {});
    const level = rooms.find((room) => room.id === row.roomId)?.level;
    const { widthCm, heightCm, depthCm, planX, planY } = row;
    return {
      ...summary,
      ...texts,
      dimensions: widthCm !== null && heightCm !== null ? { widthCm, heightCm, depthCm } : null,
      yearFrom: row.yearFrom,
      yearTo: row.yearTo,
      rights: row.rights,
      tags: row.tags,
      artists: credits.map((credit) => toArtist(credit.artist, ctx.locale, museum.defaultLocale)),
      pictures: pictures.get(artworkId) ?? [],
      location:
        level !== undefined && planX !== null && planY !== null ? { level, x: planX, y: planY } : null,
    };
  },
});
