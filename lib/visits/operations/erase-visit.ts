import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { EraseVisitOutput } from "../contract";
import { visitErased } from "../events";
import { insertTouched, listHoursOf } from "../queries/hours";
import { deleteVisit, lockVisit } from "../queries/visits";

/**
 * Opt-out: deletes the caller's visit and everything recorded in it, at once, and announces which hours must be
 * counted again without it. Nothing to erase is fine.
 */
export const eraseVisit = defineOperation({
  name: "eraseVisit",
  access: anyone,
  input: z.object({}),
  output: EraseVisitOutput,
  async run(ctx) {
    const visitId = ctx.actor.kind === "visitor" ? ctx.actor.visitId : null;
    if (visitId === null) return { erased: false };
    return inTransaction(ctx, async (inner) => {
      const museumId = museumOf(inner).id;
      if (!(await lockVisit(inner.db, museumId, visitId))) return { erased: false };
      const hours = await listHoursOf(inner.db, visitId);
      await deleteVisit(inner.db, museumId, visitId);
      await insertTouched(inner.db, museumId, hours, inner.now());
      const announced = hours.map((hour) => hour.toISOString());
      await inner.announce(visitErased.create(museumId, { museumId, hours: announced }));
      return { erased: true };
    });
  },
});
