import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { getBuilding } from "@/lib/museums";
import { PlaceArtworksInput, type Placement } from "../contract";
import { artworkSaved } from "../events";
import type { ArtworkRow } from "../queries/artworks";
import { lockWorks, movePlace } from "../queries/hanging";

/**
 * Hangs works: in a room, at a point of its floor plan, or takes them down. All of them or none; a conflict when one
 * of them is not where it was when this was decided. Answers how many were moved.
 */
export const placeArtworks = defineOperation({
  name: "placeArtworks",
  access: staff("curator", "collection:write"),
  input: PlaceArtworksInput,
  output: z.object({ moved: z.number().int() }),
  run: (ctx, { placements }) =>
    inTransaction(ctx, async (inner) => {
      const museum = museumOf(inner);
      const ids = placements.map(({ artworkId }) => artworkId);
      if (new Set(ids).size < ids.length) throw refused("placements", "names a work twice");
      const rows = new Map((await lockWorks(inner.db, museum.id, ids)).map((row) => [row.id, row]));
      const { rooms } = await getBuilding(inner, {});
      const known = new Set(rooms.map((room) => room.id));
      let moved = 0;
      for (const [index, placement] of placements.entries()) {
        const row = found(rows.get(placement.artworkId), "artwork");
        refuseMoved(row, placement);
        if (placement.roomId && !known.has(placement.roomId))
          throw refused(`placements.${index}.roomId`, "there is no such room here");
        if (isAt(row, placement)) continue;
        await move(inner, row, placement);
        moved += 1;
      }
      return { moved };
    }),
});

async function move(ctx: Context, row: ArtworkRow, { roomId, x, y }: Placement): Promise<void> {
  const place = { roomId, planX: roomId && x, planY: roomId && y };
  await movePlace(ctx.db, row.id, { ...place, updatedAt: ctx.now() });
  await audit(ctx, {
    action: "placeArtworks",
    subject: { kind: "artwork", id: row.id },
    before: { roomId: row.roomId, planX: row.planX, planY: row.planY },
    after: place,
  });
  const ids = { museumId: row.museumId, artworkId: row.id };
  await ctx.announce(artworkSaved.create(row.id, ids));
}

type Place = Placement["was"];

/** Coordinates are kept in single precision. */
const isSame = (one: number | null, other: number | null) =>
  one === null || other === null ? one === other : Math.abs(one - other) < 1e-6;

function isAt(row: ArtworkRow, { roomId, x, y }: Place): boolean {
  if (row.roomId !== roomId) return false;
  return roomId === null || (isSame(row.planX, x) && isSame(row.planY, y));
}

/** Somebody who moved it meanwhile, to this very place too, is not overruled in silence. */
function refuseMoved(row: ArtworkRow, { was }: Placement): void {
  if (isAt(row, was)) return;
  throw new AppError("conflict", `Somebody has moved ${row.accessionNumber} meanwhile. Nothing was written.`);
}

function refused(path: string, message: string): AppError {
  return new AppError("invalid_input", `${path}: ${message}`, { issues: [{ path, message }] });
}
