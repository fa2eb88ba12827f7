import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { FloorIdInput, FloorRecord } from "../contract";
import { toFloorRecord } from "../floors";
import { findFloor } from "../queries/floors";

/** A floor with its rooms and doors in all languages; a removed one is not there. */
export const getFloorPlan = defineOperation({
  name: "getFloorPlan",
  access: staff("curator", "collection:read"),
  input: FloorIdInput,
  output: FloorRecord,
  async run(ctx, { floorId }) {
    const parts = found(await findFloor(ctx.db, { museumId: museumOf(ctx).id, floorId }), "floor");
    return toFloorRecord(found(parts.floor.removal ? null : parts, "floor"));
  },
});
