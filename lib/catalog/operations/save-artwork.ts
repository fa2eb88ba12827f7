import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { idOf } from "@/lib/kernel/ids";
import { pick } from "@/lib/kernel/locale";
import { defineOperation } from "@/lib/kernel/operation";
import { SaveArtworkInput } from "../contract";
import { findArtistsBySlug } from "../queries/artists";
import { writeArtworks } from "../write-artworks";

/** Creates the work of this accession number or overwrites its record; its pictures stay. */
export const saveArtwork = defineOperation({
  name: "saveArtwork",
  access: staff("curator", "collection:write"),
  input: SaveArtworkInput,
  output: z.object({ artworkId: idOf("artwork") }),
  run: (ctx, { artists: slugs, ...fields }) =>
    inTransaction(ctx, async (inner) => {
      const museum = museumOf(inner);
      const known = new Map(
        (await findArtistsBySlug(inner.db, museum.id, slugs)).map((row) => [row.slug, row.id]),
      );
      const artistIds = slugs.map(
        (slug, index) => known.get(slug) ?? refuse(`artists.${index}`, `no artist ${slug}`),
      );
      if (!pick(fields.texts, museum.defaultLocale, museum.defaultLocale)?.title)
        refuse("texts", `needs the museum's first language, ${museum.defaultLocale}`);
      const { accessionNumber } = fields;
      const change = () => ({ ...fields, artistIds, deletedAt: null });
      const [written] = await writeArtworks(inner, "saveArtwork", [{ accessionNumber, change }]);
      return { artworkId: found(written?.artworkId, "artwork") };
    }),
});

function refuse(path: string, message: string): never {
  throw new AppError("invalid_input", `${path}: ${message}`, { issues: [{ path, message }] });
}
