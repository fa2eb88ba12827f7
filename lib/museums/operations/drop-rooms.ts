import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { FloorIdInput } from "../contract";
import { deleteRooms, findFloor } from "../queries/floors";

/** Deletes rooms of a floor with their doors: the end of a save that draws them no more, which notes the change. */
export const dropRooms = defineOperation({
  name: "dropRooms",
  access: staff("curator", "collection:write"),
  input: FloorIdInput.extend({ roomIds: z.array(idOf("room")) }),
  output: z.object({}),
  run: (ctx, { floorId, roomIds }) =>
    inTransaction(ctx, async (inner) => {
      found(await findFloor(inner.db, { museumId: museumOf(inner).id, floorId, lock: true }), "floor");
      await deleteRooms(inner.db, floorId, roomIds);
      return {};
    }),
});
