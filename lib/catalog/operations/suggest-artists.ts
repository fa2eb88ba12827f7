import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { findArtistsByName } from "../queries/artists";
import { ArtistSuggestions, SuggestArtistsInput } from "../record";

const SUGGESTIONS = 12;

/** Artists whose name has this in it, for whoever credits a work; those of drafts too. */
export const suggestArtists = defineOperation({
  name: "suggestArtists",
  access: staff("curator", "collection:read"),
  input: SuggestArtistsInput,
  output: ArtistSuggestions,
  async run(ctx, { text }) {
    const rows = await findArtistsByName(ctx.db, museumOf(ctx).id, text, SUGGESTIONS);
    return {
      items: rows.map(({ id, slug, name, bornYear, diedYear }) => ({ id, slug, name, bornYear, diedYear })),
    };
  },
});
