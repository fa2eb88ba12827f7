import { staff } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { bulkChanged, missing, refusePublishing, toResult, writeMany } from "../bulk";
import { BulkResult, ChangeArtworksInput } from "../list";
import { lockArtworks } from "../queries/writes";

/**
 * Makes one change to many works in one transaction. A work that is gone, or lacks what publishing asks for, is left as
 * it is and said to be refused; the others are written. Throws `invalid_input` for a room that is not here.
 */
export const changeArtworks = defineOperation({
  name: "changeArtworks",
  access: staff("curator", "collection:write"),
  input: ChangeArtworksInput,
  output: BulkResult,
  run: (ctx, { artworkIds, changes }) =>
    inTransaction(ctx, async (inner) => {
      const ids = [...new Set(artworkIds)];
      const locked = await lockArtworks(inner.db, museumOf(inner).id, { ids, numbers: [] });
      const rows = locked.filter(({ deletedAt }) => deletedAt === null);
      const here = new Set(rows.map(({ id }) => id));
      const lacking = await refusePublishing(inner, rows, changes);
      const held = new Set(lacking.map(({ artworkId }) => artworkId));
      const writes = ids
        .filter((id) => here.has(id) && !held.has(id))
        .map((artworkId) => ({
          artworkId,
          change: (state: Parameters<typeof bulkChanged>[0]) => bulkChanged(state, changes),
        }));
      const written = await writeMany(inner, "changeArtworks", writes);
      return toResult(written, [...ids.filter((id) => !here.has(id)).map(missing), ...lacking]);
    }),
});
