import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { getMuseum } from "@/lib/museums";
import { expiryOf } from "../policy";
import { closeHistory, lockHistory } from "../queries/hours";

/**
 * Closes the hours that are older than the museum keeps raw rows: from now on nobody counts them again, and those rows
 * may go. Answers until when history is closed, which never moves back: neither with the clock nor with the setting.
 */
export const closeExpiredHours = defineOperation({
  name: "closeExpiredHours",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ closedBefore: z.date() }),
  run: (ctx) =>
    inTransaction(ctx, async (inner) => {
      const { id, slug } = museumOf(inner);
      const { retentionDays } = await getMuseum(inner, { slug });
      await lockHistory(inner.db, id);
      return { closedBefore: await closeHistory(inner.db, id, expiryOf(inner.now(), retentionDays)) };
    }),
});
