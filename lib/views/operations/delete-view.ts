import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { ViewIdInput } from "../contract";
import { audited, mayChange } from "../policy";
import { deleteViewRow, lockView } from "../queries";

/** Forgets a view of one's own, or as an admin one that is shared. */
export const deleteView = defineOperation({
  name: "deleteView",
  access: staff("curator"),
  input: ViewIdInput,
  output: z.object({ deleted: z.literal(true) }),
  run: (ctx, { viewId }) =>
    inTransaction(ctx, async (inner) => {
      const key = { museumId: museumOf(inner).id, id: viewId };
      const row = await lockView(inner.db, key);
      const own = found(row && mayChange(inner, row) ? row : null, "view");
      await deleteViewRow(inner.db, key);
      const subject = { kind: "view", id: viewId };
      await audit(inner, { action: "deleteView", subject, before: audited(own) });
      return { deleted: true } as const;
    }),
});
