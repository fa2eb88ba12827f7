import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { daysDue } from "../events";
import { listDueMuseums } from "../queries/days";

/** Announces every museum that has days to count, so that each is counted in its own run. */
export const announceDueDays = defineOperation({
  name: "announceDueDays",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ museums: z.number().int() }),
  run: (ctx) =>
    inTransaction(ctx, async (inner) => {
      const due = await listDueMuseums(inner.db);
      for (const museumId of due) await inner.announce(daysDue.create(museumId, { museumId }));
      return { museums: due.length };
    }),
});
