import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { Artwork, GetArtworkInput } from "../contract";
import { presentArtwork } from "../present";
import { findArtworks } from "../queries/artworks";

/** A published work of this museum, whole, in the reader's language. */
export const getArtwork = defineOperation({
  name: "getArtwork",
  access: anyone,
  input: GetArtworkInput,
  output: Artwork,
  async run(ctx, { artworkId }) {
    const [row] = await findArtworks(ctx.db, museumOf(ctx).id, [artworkId]);
    return presentArtwork(ctx, found(row, "artwork"));
  },
});
