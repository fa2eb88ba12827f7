import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { mailQueued } from "../events";
import { deleteMailsBefore, listWaiting } from "../queries";

const MINUTE_MS = 60_000;
/** Longer than any link in an e-mail works. */
const KEPT_MS = 30 * 24 * 60 * MINUTE_MS;
/** Longer than all retries of one take. */
const PATIENCE_MS = 30 * MINUTE_MS;
const MAILS_MAX = 200;

/** Announces e-mails anew that nobody sent, and forgets those whose time is over. */
export const sweepMail = defineOperation({
  name: "sweepMail",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ announced: z.number().int(), forgotten: z.number().int() }),
  run: (ctx) =>
    inTransaction(ctx, async (inner) => {
      const ago = (ms: number) => new Date(inner.now().getTime() - ms);
      const forgotten = await deleteMailsBefore(inner.db, ago(KEPT_MS));
      const rows = await listWaiting(inner.db, ago(PATIENCE_MS), MAILS_MAX);
      for (const { id } of rows) await inner.announce(mailQueued.create(id, { mailId: id }));
      return { announced: rows.length, forgotten };
    }),
});
