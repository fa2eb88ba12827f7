import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { readEdited, refuseNameless, tourToChange, writeStops } from "../change";
import { ChangeTourInput, EditedTour } from "../contract";
import { toDraft } from "../edited";
import { updateTour } from "../queries";

/** Saves a tour with its stops in their order. A conflict when somebody else saved it meanwhile. */
export const changeTour = defineOperation({
  name: "changeTour",
  access: staff("curator", "collection:write"),
  input: ChangeTourInput,
  output: EditedTour,
  run: (ctx, { tourId, version, stops, ...fields }) =>
    inTransaction(ctx, async (inner) => {
      const before = await tourToChange(inner, { tourId, version });
      refuseNameless(inner, fields.texts);
      await updateTour(inner.db, tourId, { ...fields, updatedAt: inner.now() });
      await writeStops(inner, tourId, stops);
      await audit(inner, {
        action: "changeTour",
        subject: { kind: "tour", id: tourId },
        before: toDraft(before),
        after: { ...fields, stops },
      });
      return readEdited(inner, tourId);
    }),
});
