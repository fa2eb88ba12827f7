import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { Tour, TourIdInput } from "../contract";
import { shown, toTour } from "../present";
import { findTour } from "../queries";

/** A tour as visitors would see it, published or not. */
export const previewTour = defineOperation({
  name: "previewTour",
  access: staff("curator", "collection:read"),
  input: TourIdInput,
  output: Tour,
  async run(ctx, { tourId }) {
    const parts = found(await findTour(ctx.db, museumOf(ctx).id, { id: tourId }), "tour");
    const { stops } = found(parts.tour.deletedAt ? null : parts, "tour");
    return toTour(ctx, parts, await shown(ctx, stops));
  },
});
