import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { pick } from "@/lib/kernel/locale";
import { defineOperation } from "@/lib/kernel/operation";
import { EditedTourList } from "../contract";
import { surroundings, toEdited } from "../edited";
import { listDeletedTours, listStops, listTourRows } from "../queries";

/** All tours of the museum for those who make them: drafts too, what they lack, and deleted ones. */
export const listEditedTours = defineOperation({
  name: "listEditedTours",
  access: staff("curator", "collection:read"),
  input: z.strictObject({}),
  output: EditedTourList,
  async run(ctx) {
    const { id: museumId, defaultLocale } = museumOf(ctx);
    const rows = await listTourRows(ctx.db, museumId, { publishedOnly: false });
    const stops = await listStops(
      ctx.db,
      rows.map((tour) => tour.id),
    );
    const around = await surroundings(ctx, stops);
    const titleOf = (tour: Pick<(typeof rows)[number], "texts" | "slug">) =>
      pick(tour.texts, ctx.locale, defaultLocale)?.title ?? tour.slug;
    const tours = rows.map((tour) => {
      const mine = stops.filter(({ tourId }) => tourId === tour.id);
      const { lacks, suggestedMin, durationMin, ...edited } = toEdited(ctx, { tour, stops: mine }, around);
      return {
        ...edited,
        title: titleOf(tour),
        stopCount: mine.length,
        minutes: durationMin ?? suggestedMin,
        errors: lacks.filter(({ severity }) => severity === "error").length,
      };
    });
    const deleted = (await listDeletedTours(ctx.db, museumId)).flatMap((tour) =>
      tour.deletedAt ? [{ id: tour.id, title: titleOf(tour), deletedAt: tour.deletedAt.toISOString() }] : [],
    );
    return { tours, deleted };
  },
});
