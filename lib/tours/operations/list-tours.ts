import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { TourList } from "../contract";
import { shown, toTour } from "../present";
import { listStops, listTourRows } from "../queries";

/** The museum's published tours in their order. One whose stops are all gone is not shown. */
export const listTours = defineOperation({
  name: "listTours",
  access: anyone,
  input: z.object({}),
  output: TourList,
  async run(ctx) {
    const rows = await listTourRows(ctx.db, museumOf(ctx).id, { publishedOnly: true });
    const stops = await listStops(
      ctx.db,
      rows.map((tour) => tour.id),
    );
    const seen = await shown(ctx, stops);
    const tours = rows.map((tour) =>
      toTour(ctx, { tour, stops: stops.filter(({ tourId }) => tourId === tour.id) }, seen),
    );
    return { items: tours.filter(({ stopCount }) => stopCount > 0) };
  },
});
