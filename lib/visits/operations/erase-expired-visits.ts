import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { listMuseums } from "@/lib/museums";
import { expiryOf } from "../policy";
import { deleteVisitsBefore } from "../queries";

/** Deletes, in every museum, the visits that are older than it promised to keep them. Safe to repeat at any time. */
export const eraseExpiredVisits = defineOperation({
  name: "eraseExpiredVisits",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ erased: z.number().int() }),
  async run(ctx) {
    let erased = 0;
    for (const { id, retentionDays } of (await listMuseums(ctx, {})).items) {
      erased += await deleteVisitsBefore(ctx.db, id, expiryOf(ctx.now(), retentionDays));
    }
    return { erased };
  },
});
