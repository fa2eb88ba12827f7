import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { ListArtistsOutput } from "../contract";
import { toArtist } from "../present";
import { listArtistRows } from "../queries/artists";

/** Everybody who has a published work here, by name. */
export const listArtists = defineOperation({
  name: "listArtists",
  access: anyone,
  input: z.object({}),
  output: ListArtistsOutput,
  async run(ctx) {
    const museum = museumOf(ctx);
    const rows = await listArtistRows(ctx.db, museum.id);
    return {
      items: rows.map(({ artist, artworkCount }) => ({
        ...toArtist(artist, ctx.locale, museum.defaultLocale),
        artworkCount,
      })),
    };
  },
});
