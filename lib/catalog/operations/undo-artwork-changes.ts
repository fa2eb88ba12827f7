import { staff } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { missing, portions, toResult, writeMany } from "../bulk";
import { BulkResult, type Refused, UndoChangesInput } from "../list";
import { findRevisionsAt, type RevisionRow } from "../queries/revisions";
import type { ArtworkState } from "../queries/writes";
import { revertedTo } from "../state";

type Way = { made: RevisionRow; before: ArtworkState };

/**
 * Takes back what one change made of each work: the fields that it changed are what they were. A work that was changed
 * again since is left alone and said to be refused.
 */
export const undoArtworkChanges = defineOperation({
  name: "undoArtworkChanges",
  access: staff("curator", "collection:write"),
  input: UndoChangesInput,
  output: BulkResult,
  run: (ctx, { changes }) =>
    inTransaction(ctx, async (inner) => {
      const museum = museumOf(inner);
      const ways = new Map<string, Way>();
      for (const portion of portions(changes)) {
        const wanted = portion.flatMap((one) => [one, { ...one, version: one.version - 1 }]);
        const rows = await findRevisionsAt(inner.db, museum.id, wanted);
        const at = new Map(rows.map((row) => [`${row.artworkId} ${row.version}`, row]));
        for (const { artworkId, version } of portion) {
          const made = at.get(`${artworkId} ${version}`);
          const before = at.get(`${artworkId} ${version - 1}`);
          if (made && before) ways.set(artworkId, { made, before: before.record });
        }
      }
      const known = [...new Map(changes.map((change) => [change.artworkId, change])).values()];
      const writes = known.flatMap(({ artworkId, version }) => {
        const way = ways.get(artworkId);
        if (!way) return [];
        // Deleting and restoring have operations of their own.
        const fields = way.made.fields.filter((field) => field !== "deletedAt");
        const change = (held: ArtworkState) => revertedTo(held, way.before, fields);
        return { artworkId, version, change };
      });
      const written = await writeMany(inner, "undoArtworkChanges", writes);
      const refused = written.flatMap(({ status, artworkId }): Refused | [] => {
        if (!artworkId || (status !== "conflict" && status !== "missing")) return [];
        if (status === "missing") return missing(artworkId);
        return { artworkId, accessionNumber: null, reason: "changedSince", lacks: [], blocks: true };
      });
      const unknown = known.filter(({ artworkId }) => !ways.has(artworkId));
      return toResult(written, [...unknown.map(({ artworkId }) => missing(artworkId)), ...refused]);
    }),
});
