import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { Artwork } from "../contract";
import { presentArtwork } from "../present";
import { findAnyArtwork } from "../queries/artworks";
import { PreviewArtworkInput } from "../record";

/** A work as visitors see it, or would: drafts too, in any of the museum's languages. */
export const previewArtwork = defineOperation({
  name: "previewArtwork",
  access: staff("curator", "collection:read"),
  input: PreviewArtworkInput,
  output: Artwork,
  async run(ctx, { artworkId, language }) {
    const row = found(await findAnyArtwork(ctx.db, museumOf(ctx).id, artworkId), "artwork");
    return presentArtwork({ ...ctx, locale: language ?? ctx.locale }, row);
  },
});
