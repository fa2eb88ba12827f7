import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { readEdited } from "../change";
import { EditedTour, TourIdInput } from "../contract";
import { toDraft } from "../edited";
import { findTour, updateTour } from "../queries";

/** Brings a deleted tour back as it was, published if it was; one that is there stays as it is. */
export const restoreTour = defineOperation({
  name: "restoreTour",
  access: staff("curator", "collection:write"),
  input: TourIdInput,
  output: EditedTour,
  run: (ctx, { tourId }) =>
    inTransaction(ctx, async (inner) => {
      const parts = found(await findTour(inner.db, museumOf(inner).id, { id: tourId, lock: true }), "tour");
      if (parts.tour.deletedAt) {
        await updateTour(inner.db, tourId, { deletedAt: null, updatedAt: inner.now() });
        const subject = { kind: "tour", id: tourId };
        await audit(inner, { action: "restoreTour", subject, before: null, after: toDraft(parts) });
      }
      return readEdited(inner, tourId);
    }),
});
