import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { freeSlug } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { readEdited, refuseNameless, writeStops } from "../change";
import { CreateTourInput, EditedTour } from "../contract";
import { insertTour, listTourSlugs } from "../queries";

/** Makes a tour, as a draft and the last of the list. Its address is made from its title, once. */
export const createTour = defineOperation({
  name: "createTour",
  access: staff("curator", "collection:write"),
  input: CreateTourInput,
  output: EditedTour,
  run: (ctx, { stops = [], texts, stepFree = false, durationMin = null, slug: wanted }) =>
    inTransaction(ctx, async (inner) => {
      const title = refuseNameless(inner, texts);
      const museumId = museumOf(inner).id;
      const taken = await listTourSlugs(inner.db, museumId);
      if (wanted && taken.has(wanted))
        throw new AppError("conflict", `slug: another tour has the address ${wanted}`);
      const slug = wanted ?? freeSlug(title, taken, "tour");
      const at = inner.now();
      const values = { museumId, slug, texts, stepFree, durationMin, createdAt: at, updatedAt: at };
      const tourId = await insertTour(inner.db, values);
      await writeStops(inner, tourId, stops);
      const after = { slug, texts, stepFree, durationMin, stops };
      await audit(inner, { action: "createTour", subject: { kind: "tour", id: tourId }, after });
      return readEdited(inner, tourId);
    }),
});
