import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { FloorIdInput, RestoredFloor } from "../contract";
import { refuseTakenLevel, toFloorRecord } from "../floors";
import { findFloor, updateFloor } from "../queries/floors";

/** Puts a removed floor back and says what hung there. A conflict when another floor has its level now. */
export const putFloorBack = defineOperation({
  name: "putFloorBack",
  access: staff("curator", "collection:write"),
  input: FloorIdInput,
  output: RestoredFloor,
  run: (ctx, { floorId }) =>
    inTransaction(ctx, async (inner) => {
      const parts = found(
        await findFloor(inner.db, { museumId: museumOf(inner).id, floorId, lock: true }),
        "floor",
      );
      const { removal } = parts.floor;
      // Put back already: a second click changes nothing.
      if (!removal) return { floorId, works: [] };
      await refuseTakenLevel(inner, { level: parts.floor.level, floorId });
      await updateFloor(inner.db, floorId, { removal: null, updatedAt: inner.now() });
      const subject = { kind: "floor", id: floorId };
      await audit(inner, {
        action: "restoreFloor",
        subject,
        before: null,
        after: { ...toFloorRecord(parts) },
      });
      return { floorId, works: removal.works };
    }),
});
