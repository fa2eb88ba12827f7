import { z } from "zod";
import { HungWork, Placement } from "@/lib/catalog/contract";
import { PlanPicture } from "@/lib/media/contract";
import { FloorIdInput, FloorRecord, PutFloorInput } from "@/lib/museums/contract";

// The same rules in the editor as on the server: these run anywhere.
export { outlineOf } from "./geometry/clip";
export { innerPoint } from "./geometry/inner-point";
export * from "./geometry/polygon";
export { type Problem, problemsOf } from "./geometry/problems";
export { sharedWalls } from "./geometry/walls";

/** A floor as its editor opens it. */
export const Floor = z
  .object({ ...FloorRecord.shape, works: z.array(HungWork), picture: PlanPicture.nullable() })
  .meta({ id: "Floor", description: "A floor with its rooms, doors and the works that hang there" });
export type Floor = z.infer<typeof Floor>;

export const SaveFloorInput = z.strictObject({
  ...PutFloorInput.shape,
  placements: z
    .array(Placement)
    .max(5_000)
    .meta({ description: "Works that were hung, moved or taken down" }),
});
export type SaveFloorInput = z.input<typeof SaveFloorInput>;

export const SavedFloor = z
  .object({ floor: Floor, takenDown: z.number().int().meta({ description: "Works whose room is gone" }) })
  .meta({ id: "SavedFloor" });
export type SavedFloor = z.infer<typeof SavedFloor>;

export const DeleteFloorInput = FloorIdInput.extend({ version: z.coerce.number().int() });
export const DeletedFloor = z.object({ takenDown: z.number().int() }).meta({ id: "DeletedFloor" });
export const RestoredFloor = z
  .object({
    floorId: FloorIdInput.shape.floorId,
    hungAgain: z.number().int(),
    elsewhere: z
      .number()
      .int()
      .meta({ description: "Works that hang somewhere else by now, and stay there" }),
  })
  .meta({ id: "RestoredFloor" });
