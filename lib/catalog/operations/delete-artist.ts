import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { DeleteArtistInput } from "../artist";
import { artistFieldsOf, refuseOld } from "../present-artist";
import { countWorksOf, deleteArtistRow, findArtistRecords } from "../queries/artist-records";

/** Deletes an artist whom no work names. A conflict while one does, be it a draft or a deleted one. */
export const deleteArtist = defineOperation({
  name: "deleteArtist",
  access: staff("curator", "collection:write"),
  input: DeleteArtistInput,
  output: z.object({ deleted: z.literal(true) }),
  run: (ctx, { artistId, version }) =>
    inTransaction(ctx, async (inner) => {
      const museumId = museumOf(inner).id;
      // Held, so that no work is given to them meanwhile.
      const [held] = await findArtistRecords(inner.db, museumId, [artistId], true);
      const artist = found(held, "artist");
      refuseOld(artist, version);
      const { works, deletedWorks } = await countWorksOf(inner.db, artistId);
      if (works + deletedWorks > 0)
        throw new AppError(
          "conflict",
          `${works} works and ${deletedWorks} deleted ones are by ${artist.name}. Give them to somebody else first, or merge the two artists.`,
        );
      await deleteArtistRow(inner.db, museumId, artistId);
      const subject = { kind: "artist", id: artistId };
      await audit(inner, { action: "deleteArtist", subject, before: artistFieldsOf(artist) });
      return { deleted: true } as const;
    }),
});
