import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { OrderToursInput } from "../contract";
import { listTourRows, setPositions } from "../queries";

/** Sets the order in which tours are shown. A conflict when a tour came or went meanwhile. */
export const orderTours = defineOperation({
  name: "orderTours",
  access: staff("curator", "collection:write"),
  input: OrderToursInput,
  output: z.object({}),
  run: (ctx, { tourIds }) =>
    inTransaction(ctx, async (inner) => {
      const museumId = museumOf(inner).id;
      const rows = await listTourRows(inner.db, museumId, { publishedOnly: false });
      const before = rows.map(({ id }) => id);
      const isSame = before.length === tourIds.length && before.every((id) => tourIds.includes(id));
      if (!isSame) throw new AppError("conflict", "A tour was added or deleted meanwhile. Look again.");
      await setPositions(inner.db, museumId, tourIds);
      await audit(inner, {
        action: "orderTours",
        subject: { kind: "museum", id: museumId },
        ...{ before: { tourIds: before }, after: { tourIds } },
      });
      return {};
    }),
});
