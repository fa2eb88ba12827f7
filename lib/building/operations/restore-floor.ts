import { findUnplacedWorks, placeArtworks } from "@/lib/catalog";
import { staff } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { putFloorBack } from "@/lib/museums";
import { FloorIdInput } from "@/lib/museums/contract";
import { RestoredFloor } from "../contract";

const NOWHERE = { roomId: null, x: null, y: null };

/** Puts a deleted floor back, and hangs there what still hangs nowhere. What was hung elsewhere stays there. */
export const restoreFloor = defineOperation({
  name: "restoreFloor",
  access: staff("curator", "collection:write"),
  input: FloorIdInput,
  output: RestoredFloor,
  run: (ctx, { floorId }) =>
    inTransaction(ctx, async (inner) => {
      const { works } = await putFloorBack(inner, { floorId });
      const artworkIds = works.map(({ artworkId }) => artworkId);
      const free = new Set(await findUnplacedWorks(inner, { artworkIds }));
      const again = works.filter(({ artworkId }) => free.has(artworkId));
      await placeArtworks(inner, { placements: again.map((work) => ({ ...work, was: NOWHERE })) });
      return { floorId, hungAgain: again.length, elsewhere: works.length - again.length };
    }),
});
