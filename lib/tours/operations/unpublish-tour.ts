import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { readEdited, tourToChange } from "../change";
import { EditedTour, TourVersionInput } from "../contract";
import { updateTour } from "../queries";

/** Takes a tour from visitors' sight; it is a draft again. */
export const unpublishTour = defineOperation({
  name: "unpublishTour",
  access: staff("curator", "collection:write"),
  input: TourVersionInput,
  output: EditedTour,
  run: (ctx, which) =>
    inTransaction(ctx, async (inner) => {
      const { tour } = await tourToChange(inner, which);
      if (tour.state === "published") {
        await updateTour(inner.db, which.tourId, { state: "draft", updatedAt: inner.now() });
        const subject = { kind: "tour", id: which.tourId };
        await audit(inner, {
          ...{ action: "unpublishTour", subject },
          ...{ before: { state: tour.state }, after: { state: "draft" } },
        });
      }
      return readEdited(inner, which.tourId);
    }),
});
