import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { idOf } from "@/lib/kernel/ids";
import { pick } from "@/lib/kernel/locale";
import { defineOperation } from "@/lib/kernel/operation";
import { getBuilding } from "@/lib/museums";
import { SaveArtworkInput } from "../contract";
import { artistStyleStale, artworkSaved } from "../events";
import { sortTitleOf } from "../policy";
import { findArtistsBySlug, listArtistsOf, replaceArtistsOf } from "../queries/artists";
import { upsertArtwork } from "../queries/artworks";

/** Creates the work of this accession number or overwrites its record; its pictures stay. */
export const saveArtwork = defineOperation({
  name: "saveArtwork",
  access: staff("curator"),
  input: SaveArtworkInput,
  output: z.object({ artworkId: idOf("artwork") }),
  run: (ctx, { artists: slugs, ...input }) =>
    inTransaction(ctx, async (inner) => {
      const museum = museumOf(inner);
      const known = new Map(
        (await findArtistsBySlug(inner.db, museum.id, slugs)).map((row) => [row.slug, row.id]),
      );
      const artistIds = slugs.map(
        (slug, index) => known.get(slug) ?? refuse(`artists.${index}`, `no artist ${slug}`),
      );
      const { rooms } = await getBuilding(inner, {});
      if (input.roomId && !rooms.some((room) => room.id === input.roomId))
        refuse("roomId", "no such room here");
      const title = pick(input.texts, museum.defaultLocale, museum.defaultLocale)?.title;
      if (title === undefined) refuse("texts", `needs the museum's first language, ${museum.defaultLocale}`);
      const artworkId = await upsertArtwork(inner.db, {
        ...input,
        museumId: museum.id,
        sortTitle: sortTitleOf(title ?? ""),
        updatedAt: inner.now(),
      });
      const before = (await listArtistsOf(inner.db, [artworkId])).map(({ artist }) => artist.id);
      await replaceArtistsOf(inner.db, artworkId, artistIds);
      for (const artistId of onlyInOne(before, artistIds))
        await inner.announce(artistStyleStale.create(artistId, { museumId: museum.id, artistId }));
      await inner.announce(artworkSaved.create(artworkId, { museumId: museum.id, artworkId }));
      return { artworkId };
    }),
});

/** Who gained or lost the work: the style of the others stays. */
function onlyInOne<T>(before: readonly T[], after: readonly T[]): T[] {
  return [...before.filter((one) => !after.includes(one)), ...after.filter((one) => !before.includes(one))];
}

function refuse(path: string, message: string): never {
  throw new AppError("invalid_input", `${path}: ${message}`, { issues: [{ path, message }] });
}
