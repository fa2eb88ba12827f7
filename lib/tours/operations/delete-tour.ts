import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { tourToChange } from "../change";
import { DeleteTourInput } from "../contract";
import { toDraft } from "../edited";
import { updateTour } from "../queries";

/** Deletes a tour. It is kept and can be restored as it was. */
export const deleteTour = defineOperation({
  name: "deleteTour",
  access: staff("curator", "collection:write"),
  input: DeleteTourInput,
  output: z.object({}),
  run: (ctx, which) =>
    inTransaction(ctx, async (inner) => {
      const before = await tourToChange(inner, which);
      await updateTour(inner.db, which.tourId, { deletedAt: inner.now(), updatedAt: inner.now() });
      const subject = { kind: "tour", id: which.tourId };
      await audit(inner, { action: "deleteTour", subject, before: toDraft(before), after: null });
      return {};
    }),
});
