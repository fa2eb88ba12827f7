import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { Letter } from "../contract";
import { mailQueued } from "../events";
import { insertMail } from "../queries";

/** Puts an e-mail into the caller's transaction: it is sent if, and only if, that commits. */
export const queueMail = defineOperation({
  name: "queueMail",
  access: systemOnly,
  input: Letter,
  output: z.object({ mailId: idOf("mail") }),
  run: (ctx, { to, subject, text }) =>
    inTransaction(ctx, async (inner) => {
      const mailId = await insertMail(inner.db, { recipient: to, subject, text, createdAt: inner.now() });
      await inner.announce(mailQueued.create(mailId, { mailId }));
      return { mailId };
    }),
});
