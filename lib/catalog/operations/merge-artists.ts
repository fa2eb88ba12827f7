import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { ArtistRecord, MergeArtistsInput } from "../artist";
import { writeMany } from "../bulk";
import { artistFieldsOf, presentArtistRecord, refuseOld } from "../present-artist";
import {
  deleteArtistRow,
  findArtistRecords,
  listWorkIdsOf,
  moveDeletedCredits,
  updateArtist,
} from "../queries/artist-records";
import type { ArtistRow } from "../queries/artists";
import { tellOfWorks } from "./change-artist";

/**
 * Two records of one artist become one. All works of the other go to the first, each as a new version; the other's names
 * and what the first does not say stay with it. The other record is gone.
 */
export const mergeArtists = defineOperation({
  name: "mergeArtists",
  access: staff("curator", "collection:write"),
  input: MergeArtistsInput,
  output: ArtistRecord,
  run: (ctx, { artistId, version, otherId }) =>
    inTransaction(ctx, async (inner) => {
      if (artistId === otherId) throw new AppError("invalid_input", "otherId: must be another artist");
      const museumId = museumOf(inner).id;
      const held = await findArtistRecords(inner.db, museumId, [artistId, otherId], true);
      const kept = found(
        held.find(({ id }) => id === artistId),
        "artist",
      );
      const other = found(
        held.find(({ id }) => id === otherId),
        "artist",
      );
      refuseOld(kept, version);
      const works = await listWorkIdsOf(inner.db, otherId, false);
      await writeMany(
        inner,
        "mergeArtists",
        works.map((artworkId) => ({
          artworkId,
          change: ({ artistIds }) => ({ artistIds: artistIds.map((id) => (id === otherId ? artistId : id)) }),
        })),
      );
      await moveDeletedCredits(inner.db, otherId, artistId);
      await deleteArtistRow(inner.db, museumId, otherId);
      const values = { ...merged(kept, other), version: version + 1, updatedAt: inner.now() };
      const row = await updateArtist(inner.db, artistId, values);
      const [before, after] = [artistFieldsOf(kept), artistFieldsOf(row)];
      await audit(
        inner,
        { action: "mergeArtists", subject: { kind: "artist", id: artistId }, before, after },
        { action: "mergeArtists", subject: { kind: "artist", id: otherId }, before: artistFieldsOf(other) },
      );
      await tellOfWorks(inner, artistId);
      return presentArtistRecord(inner, row);
    }),
});

function merged(kept: ArtistRow, other: ArtistRow) {
  const names = [...kept.otherNames, other.name, ...other.otherNames].filter((name) => name !== kept.name);
  return {
    otherNames: [...new Set(names)],
    bornYear: kept.bornYear ?? other.bornYear,
    diedYear: kept.diedYear ?? other.diedYear,
    texts: { ...other.texts, ...kept.texts },
    wikidataId: kept.wikidataId ?? other.wikidataId,
    ulanId: kept.ulanId ?? other.ulanId,
  };
}
