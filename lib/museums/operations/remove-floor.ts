import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { RemoveFloorInput } from "../contract";
import { floorToChange, toFloorRecord } from "../floors";
import { updateFloor } from "../queries/floors";

/** Takes a floor away with its rooms. It is kept, with what hung there, so that it can be put back. */
export const removeFloor = defineOperation({
  name: "removeFloor",
  access: staff("curator", "collection:write"),
  input: RemoveFloorInput,
  output: z.object({}),
  run: (ctx, { works, ...which }) =>
    inTransaction(ctx, async (inner) => {
      const before = await floorToChange(inner, which);
      const at = inner.now();
      await updateFloor(inner.db, which.floorId, { removal: { at: at.toISOString(), works }, updatedAt: at });
      const subject = { kind: "floor", id: which.floorId };
      await audit(inner, {
        action: "deleteFloor",
        subject,
        before: { ...toFloorRecord(before) },
        after: null,
      });
      return {};
    }),
});
