import { z } from "zod";
import { type Actor, systemOnly } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { getBuilding } from "@/lib/museums";
import { changed } from "../change";
import { artistsByName } from "../named-artists";
import { foldedName } from "../names";
import { Author, type RecordPatch, RecordWrite, WrittenRecord } from "../plain-records";
import type { ArtworkState } from "../queries/writes";
import type { ArtworkChanges } from "../record";
import { BLANK } from "../state";
import { writeArtworks } from "../write-artworks";

/**
 * Writes many works at once, in somebody's name: new ones, and changes of such as nobody touched since they were looked
 * at. Artists are known by their names and made where there is none; a deleted work of a new one's number comes back
 * as that. Of a conflict nothing is written.
 */
export const saveArtworks = defineOperation({
  name: "saveArtworks",
  access: systemOnly,
  input: z.object({
    action: z.string().meta({ description: "What histories say was done" }),
    by: Author,
    works: z.array(RecordWrite).max(1_000),
  }),
  output: z.object({ works: z.array(WrittenRecord), newArtistIds: z.array(idOf("artist")) }),
  run: (ctx, { action, by, works }) =>
    inTransaction(ctx, async (inner) => {
      const names = works.flatMap(({ patch }) => patch?.artists ?? []);
      const artists = await artistsByName(inner, names);
      const rooms = new Map((await getBuilding(inner, {})).rooms.map(({ slug, id }) => [slug, id]));
      const author = { ...inner, actor: authorOf(by) };
      const written = await writeArtworks(
        author,
        action,
        works.map(({ artworkId, version, patch }) => ({
          ...(artworkId ? { artworkId } : { accessionNumber: patch?.accessionNumber ?? "" }),
          version: artworkId ? (version ?? 0) : null,
          change: (held: ArtworkState): Partial<ArtworkState> => {
            if (patch === null) return { deletedAt: inner.now() };
            const changes = toChanges(patch, artists.ids, rooms);
            const state = patch.state ?? (artworkId ? held.state : "draft");
            return { ...changed(artworkId ? held : BLANK, changes), state, deletedAt: null };
          },
        })),
      );
      return { works: written.map(withoutFields), newArtistIds: artists.created };
    }),
});

function withoutFields({ status, artworkId, version }: Awaited<ReturnType<typeof writeArtworks>>[number]) {
  return { status, artworkId, version };
}

function authorOf({ kind, id }: z.output<typeof Author>): Actor {
  if (kind === "staff") return { kind, userId: id, role: null };
  return kind === "apiKey" ? { kind, keyId: id, scopes: [] } : { kind: "system", name: id };
}

/** The same with ids in place of names. */
function toChanges(
  { artists, room, state: _, texts = {}, ...patch }: RecordPatch,
  artistIds: ReadonlyMap<string, Id<"artist">>,
  rooms: ReadonlyMap<string, Id<"room">>,
): ArtworkChanges {
  const words = Object.entries(texts).map(([locale, { movement, ...said }]) => [
    ...[locale, movement === undefined ? said : { ...said, movement: movement ?? "" }],
  ]);
  return {
    ...patch,
    texts: Object.fromEntries(words),
    ...(artists ? { artistIds: artists.flatMap((name) => artistIds.get(foldedName(name)) ?? []) } : {}),
    ...(room === undefined ? {} : { roomId: room === null ? null : (rooms.get(room) ?? null) }),
  };
}
