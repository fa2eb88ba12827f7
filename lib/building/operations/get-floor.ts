import { staff } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { getFloorPlan } from "@/lib/museums";
import { FloorIdInput } from "@/lib/museums/contract";
import { Floor } from "../contract";
import { withWorks } from "../floor";

/** A floor as its editor opens it: rooms, doors, and every work that hangs there, drafts too. */
export const getFloor = defineOperation({
  name: "getFloor",
  access: staff("curator", "collection:read"),
  input: FloorIdInput,
  output: Floor,
  run: async (ctx, { floorId }) => withWorks(ctx, await getFloorPlan(ctx, { floorId })),
});
