import { listHungWorks, placeArtworks } from "@/lib/catalog";
import { staff } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { getFloorPlan, removeFloor } from "@/lib/museums";
import { DeletedFloor, DeleteFloorInput } from "../contract";

/** Takes a floor away with its rooms; what hung there hangs nowhere. It can be restored, works and all. */
export const deleteFloor = defineOperation({
  name: "deleteFloor",
  access: staff("curator", "collection:write"),
  input: DeleteFloorInput,
  output: DeletedFloor,
  run: (ctx, { floorId, version }) =>
    inTransaction(ctx, async (inner) => {
      const { rooms } = await getFloorPlan(inner, { floorId });
      const works = await listHungWorks(inner, { roomIds: rooms.map((room) => room.id) });
      const hung = works.flatMap(({ id, roomId, x, y }) => (roomId ? [{ artworkId: id, roomId, x, y }] : []));
      await removeFloor(inner, { floorId, version, works: hung });
      const { moved } = await placeArtworks(inner, {
        placements: hung.map(({ artworkId, ...was }) => ({ artworkId, was, roomId: null, x: null, y: null })),
      });
      return { takenDown: moved };
    }),
});
