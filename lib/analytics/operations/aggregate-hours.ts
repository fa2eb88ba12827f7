import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { getMuseum } from "@/lib/museums";
import { takeTouchedHours } from "@/lib/visits";
import { differences, showTotals } from "../counters";
import { countSpans } from "../figures";
import { daysOf, hourSpan } from "../policy";
import { insertDue } from "../queries/days";
import { addToTotals, deleteHours, insertHours } from "../queries/hours";

/** Hours of one transaction: a day's, so that a museum's backlog is worked off in short ones. */
const HOURS_MAX = 24;

/**
 * Counts the museum's hours that changed since they were last counted, whole and anew, and sets the counters of
 * works from them, all in one transaction. Counter of a work = sum of its hourly rows = views (or recognised scans)
 * whose raw rows are there, plus those whose hours were closed before retention deleted their rows.
 *
 * So a retry, a kill or a duplicate changes nothing, a late interaction counts in its hour, a visitor who opts out is
 * subtracted (their hours are touched), and what retention deletes is not (closed hours are not counted again).
 */
export const aggregateHours = defineOperation({
  name: "aggregateHours",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ hours: z.number().int(), counters: z.number().int(), more: z.boolean() }),
  run: (ctx) =>
    inTransaction(ctx, async (inner) => {
      const { id: museumId, slug } = museumOf(inner);
      const { hours, more } = await takeTouchedHours(inner, { limit: HOURS_MAX });
      if (hours.length === 0) return { hours: 0, counters: 0, more };
      const figures = await countSpans(inner, hours.map(hourSpan));
      const before = await deleteHours(inner.db, museumId, hours);
      const counted = hours.flatMap((hour, n) => (figures[n] ? [{ hour, figures: figures[n] }] : []));
      await insertHours(inner.db, museumId, counted);
      const after = figures.flatMap(({ artworks }) => artworks);
      const totals = await addToTotals(inner.db, museumId, differences(before, after));
      const counters = await showTotals(inner, totals);
      const { timeZone } = await getMuseum(inner, { slug });
      const days = new Set(hours.flatMap((hour) => daysOf(hour, timeZone)));
      await insertDue(inner.db, museumId, [...days]);
      return { hours: hours.length, counters, more };
    }),
});
