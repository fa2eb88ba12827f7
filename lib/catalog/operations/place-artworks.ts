import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { type Context, inTransaction } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { getBuilding } from "@/lib/museums";
import { PlaceArtworksInput, type Placement } from "../contract";
import type { ArtworkState } from "../queries/writes";
import { type ArtworkWrite, WRITES_MAX, writeArtworks } from "../write-artworks";

/**
 * Hangs works: in a room, at a point of its floor plan, or takes them down; each is a version like any other. All of
 * them or none; a conflict when one of them is not where it was when this was decided. Answers how many were moved.
 */
export const placeArtworks = defineOperation({
  name: "placeArtworks",
  access: staff("curator", "collection:write"),
  input: PlaceArtworksInput,
  output: z.object({ moved: z.number().int() }),
  run: (ctx, { placements }) =>
    inTransaction(ctx, async (inner) => {
      const ids = placements.map(({ artworkId }) => artworkId);
      if (new Set(ids).size < ids.length) throw refused("placements", "names a work twice");
      await refuseForeignRooms(inner, placements);
      let moved = 0;
      for (let from = 0; from < placements.length; from += WRITES_MAX) {
        const writes = placements.slice(from, from + WRITES_MAX).map(writeOf);
        const written = await writeArtworks(inner, "placeArtworks", writes);
        if (written.some(({ status }) => status === "missing"))
          throw new AppError("not_found", "There is no such artwork here.");
        moved += written.filter(({ status }) => status === "changed").length;
      }
      return { moved };
    }),
});

async function refuseForeignRooms(inner: Context, placements: readonly Placement[]): Promise<void> {
  const { rooms } = await getBuilding(inner, {});
  const known = new Set(rooms.map((room) => room.id));
  const index = placements.findIndex(({ roomId }) => roomId !== null && !known.has(roomId));
  if (index >= 0) throw refused(`placements.${index}.roomId`, "there is no such room here");
}

function writeOf(placement: Placement): ArtworkWrite {
  const { artworkId, was, roomId, x, y } = placement;
  return {
    artworkId,
    change(held) {
      if (held.deletedAt) return {};
      // Somebody who moved it meanwhile, to this very place too, is not overruled in silence.
      if (!isAt(held, was)) throw movedMeanwhile(held);
      return isAt(held, placement) ? {} : { roomId, planX: roomId && x, planY: roomId && y };
    },
  };
}

/** Coordinates are kept in single precision. */
const isSame = (one: number | null, other: number | null) =>
  one === null || other === null ? one === other : Math.abs(one - other) < 1e-6;

function isAt(held: ArtworkState, { roomId, x, y }: Placement["was"]): boolean {
  if (held.roomId !== roomId) return false;
  return roomId === null || (isSame(held.planX, x) && isSame(held.planY, y));
}

function movedMeanwhile({ accessionNumber }: ArtworkState): AppError {
  return new AppError("conflict", `Somebody has moved ${accessionNumber} meanwhile. Nothing was written.`);
}

function refused(path: string, message: string): AppError {
  return new AppError("invalid_input", `${path}: ${message}`, { issues: [{ path, message }] });
}
