import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { EditedTour, TourIdInput } from "../contract";
import { surroundings, toEdited } from "../edited";
import { findTour } from "../queries";

/** A tour as its editor opens it; a deleted one is not there. */
export const getEditedTour = defineOperation({
  name: "getEditedTour",
  access: staff("curator", "collection:read"),
  input: TourIdInput,
  output: EditedTour,
  async run(ctx, { tourId }) {
    const parts = found(await findTour(ctx.db, museumOf(ctx).id, { id: tourId }), "tour");
    const { stops } = found(parts.tour.deletedAt ? null : parts, "tour");
    return toEdited(ctx, parts, await surroundings(ctx, stops));
  },
});
