import { staff } from "@/lib/kernel/access";
import { type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { getBuilding } from "@/lib/museums";
import { writeOne } from "../change";
import { findRevision } from "../queries/revisions";
import { type ArtworkState, knownArtists } from "../queries/writes";
import { ArtworkRecord, RestoreRevisionInput } from "../record";

/**
 * Makes a work what it was in a revision, as a new revision. Whether visitors see it stays as it is; artists and a room
 * that are gone since are left out.
 */
export const restoreArtworkRevision = defineOperation({
  name: "restoreArtworkRevision",
  access: staff("curator", "collection:write"),
  input: RestoreRevisionInput,
  output: ArtworkRecord,
  run: (ctx, { artworkId, revisionId, version }) =>
    inTransaction(ctx, async (inner) => {
      const museum = museumOf(inner);
      const revision = found(await findRevision(inner.db, museum.id, artworkId, revisionId), "revision");
      const record = await stillThere(inner, revision.record);
      return writeOne(inner, "restoreArtworkRevision", {
        artworkId,
        version,
        change: ({ state, deletedAt }) => ({ ...record, state, deletedAt }),
      });
    }),
});

async function stillThere(inner: Context, record: ArtworkState): Promise<ArtworkState> {
  const artists = await knownArtists(inner.db, museumOf(inner).id, record.artistIds);
  const { rooms } = await getBuilding(inner, {});
  const artistIds = record.artistIds.filter((id) => artists.has(id));
  if (rooms.some((room) => room.id === record.roomId)) return { ...record, artistIds };
  return { ...record, artistIds, roomId: null, planX: null, planY: null };
}
