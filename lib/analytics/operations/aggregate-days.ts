import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { getMuseum } from "@/lib/museums";
import { lockHistory } from "@/lib/visits";
import { countSpans } from "../figures";
import { daySpan } from "../policy";
import { deleteDue, listDue, replaceDay } from "../queries/days";

/** Days of one transaction; each may be a busy one. */
const DAYS_MAX = 3;

/**
 * Counts the museum's days whose hours were counted since, from the raw rows: a visit that crosses an hour is one
 * visit of the day. Today is counted as far as it is, and again later. A day whose first hours are closed stays as it
 * is. `after` is the last day that an earlier call answered as `last`.
 */
export const aggregateDays = defineOperation({
  name: "aggregateDays",
  access: systemOnly,
  input: z.object({ after: z.iso.date().nullable().default(null) }),
  output: z.object({ days: z.number().int(), last: z.iso.date().nullable() }),
  run: (ctx, { after }) =>
    inTransaction(ctx, async (inner) => {
      const { id: museumId, slug } = museumOf(inner);
      const { closedBefore } = await lockHistory(inner, {});
      const { timeZone } = await getMuseum(inner, { slug });
      const due = (await listDue(inner.db, museumId)).filter((day) => after === null || day > after);
      const now = due.slice(0, DAYS_MAX);
      for (const day of now) {
        const span = daySpan(day, timeZone);
        if (!closedBefore || span.from >= closedBefore) {
          const [figures] = await countSpans(inner, [span]);
          if (figures) await replaceDay(inner.db, museumId, day, figures);
        }
        if (span.to <= inner.now()) await deleteDue(inner.db, museumId, day);
      }
      return { days: now.length, last: due.length > now.length ? (now.at(-1) ?? null) : null };
    }),
});
