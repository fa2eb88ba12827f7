import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { type Context, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { getBuilding } from "@/lib/museums";
import { foldedName } from "../names";
import { PlainRecord } from "../plain-records";
import type { ArtworkRow } from "../queries/artworks";
import { listAllNames } from "../queries/named-artists";
import { artistNamesOf, findByNumbers } from "../queries/plain-records";

/** Whole records of the works with these accession numbers, drafts too. */
export const findRecords = defineOperation({
  name: "findRecords",
  access: systemOnly,
  input: z.object({ accessionNumbers: z.array(z.string()).max(1_000) }),
  output: z.array(PlainRecord),
  async run(ctx, { accessionNumbers }) {
    return toRecords(ctx, await findByNumbers(ctx.db, museumOf(ctx).id, accessionNumbers));
  },
});

/** Rows as whole records, with the names of artists and the slugs of rooms. */
export async function toRecords(ctx: Context, rows: ArtworkRow[]): Promise<PlainRecord[]> {
  const names = await artistNamesOf(
    ctx.db,
    rows.map(({ id }) => id),
  );
  const { rooms } = await getBuilding(ctx, {});
  const slugs = new Map(rooms.map(({ id, slug }) => [id, slug]));
  return rows.map(({ id, roomId, ...row }) => ({
    ...row,
    artworkId: id,
    artists: names.get(id) ?? [],
    room: roomId === null ? null : (slugs.get(roomId) ?? null),
  }));
}

/** Those of the names that no artist of the museum has, each once. */
export const findUnknownArtists = defineOperation({
  name: "findUnknownArtists",
  access: systemOnly,
  input: z.object({ names: z.array(z.string()) }),
  output: z.array(z.string()),
  async run(ctx, { names }) {
    const known = new Set((await listAllNames(ctx.db, museumOf(ctx).id)).map(({ name }) => foldedName(name)));
    const unknown = new Map(names.map((name) => [foldedName(name), name]));
    return [...unknown].filter(([folded]) => !known.has(folded)).map(([, name]) => name);
  },
});
