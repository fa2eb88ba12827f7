import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { Artist, GetArtistInput } from "../contract";
import { toArtist } from "../present";
import { findArtist } from "../queries/artists";
import { listArtworkPage, matching } from "../queries/artworks";
import { summarise } from "../summaries";

/** An artist with the works of theirs that can be seen here, oldest first. */
export const getArtist = defineOperation({
  name: "getArtist",
  access: anyone,
  input: GetArtistInput,
  output: Artist,
  async run(ctx, { artist: slug }) {
    const museum = museumOf(ctx);
    const row = found(await findArtist(ctx.db, museum.id, slug), "artist");
    const where = matching(museum.id, { artist: slug });
    const works = await listArtworkPage(ctx.db, where, { sort: "oldest", limit: 100, after: null });
    const artworks = await summarise(
      ctx,
      works.map((work) => work.id),
    );
    // Somebody known by drafts alone is not known to visitors yet.
    if (artworks.length === 0) throw new AppError("not_found", "There is no such artist here.");
    return { ...toArtist(row, ctx.locale, museum.defaultLocale), artworkCount: artworks.length, artworks };
  },
});
