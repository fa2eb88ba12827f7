import { staff } from "@/lib/kernel/access";
import { type Context, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { getBuilding } from "@/lib/museums";
import { editorsOf } from "../editors";
import { listArtistNames } from "../queries/artists";
import { findAnyArtwork } from "../queries/artworks";
import { listRevisions, type RevisionRow } from "../queries/revisions";
import { ArtworkRevisionPage, ListRevisionsInput } from "../record";
import { BLANK, changedFields, flatState } from "../state";

/** Who changed what of a work and when, newest first, with what it was before. */
export const listArtworkRevisions = defineOperation({
  name: "listArtworkRevisions",
  access: staff("curator", "collection:read"),
  input: ListRevisionsInput,
  output: ArtworkRevisionPage,
  async run(ctx, { artworkId, limit, before }) {
    const museum = museumOf(ctx);
    found(await findAnyArtwork(ctx.db, museum.id, artworkId), "artwork");
    // One more: what a revision changed is seen by the one before it.
    const rows = await listRevisions(ctx.db, museum.id, artworkId, { before, limit: limit + 1 });
    const named = await namesIn(ctx, rows);
    const editors = await editorsOf(ctx, rows);
    const items = rows.slice(0, limit).map((row, index) => ({
      id: row.id,
      version: row.version,
      action: row.action,
      by: editors[index] ?? { kind: row.actorKind, id: row.actorId, name: null },
      at: row.createdAt.toISOString(),
      changes: changesOf(rows[index + 1], row, named),
    }));
    return { items, nextBefore: rows.length > limit ? (items.at(-1)?.version ?? null) : null };
  },
});

type Named = (field: string, value: unknown) => unknown;

function changesOf(before: RevisionRow | undefined, after: RevisionRow, named: Named) {
  const [was, is] = [flatState(before?.record ?? BLANK), flatState(after.record)];
  // JSON by guarantee: it was read from a column of JSON.
  const json = (field: string, value: unknown) => (named(field, value) ?? null) as null;
  return changedFields(before?.record ?? BLANK, after.record).map((field) => ({
    field,
    before: json(field, was[field]),
    after: json(field, is[field]),
  }));
}

/** Artists and rooms by name; those that are gone by now by nothing. */
async function namesIn(ctx: Context, rows: RevisionRow[]): Promise<Named> {
  const artistIds = [...new Set(rows.flatMap(({ record }) => record.artistIds))];
  const artists = await listArtistNames(ctx.db, museumOf(ctx).id, artistIds);
  const names = new Map(artists.map(({ id, name }) => [id, name]));
  const { rooms } = await getBuilding(ctx, {});
  return (field, value) => {
    if (field === "artistIds") return (value as Id<"artist">[]).map((id) => names.get(id) ?? "–");
    if (field === "roomId") return value && (rooms.find((room) => room.id === value)?.name ?? "–");
    return value;
  };
}
