import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { env } from "@/lib/kernel/env";
import { AppError, found } from "@/lib/kernel/errors";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { findMail, markFailed, markSent } from "../queries";
import { mailTransport } from "../transport";

/**
 * Hands an e-mail to the mail server; the demo keeps it for its outbox page instead. The message id is ours, so that
 * a server that gets it twice, because we died in between, can tell.
 */
export const sendMail = defineOperation({
  name: "sendMail",
  access: systemOnly,
  input: z.object({ mailId: idOf("mail") }),
  output: z.object({ outcome: z.enum(["sent", "kept", "already"]) }),
  async run(ctx, { mailId }) {
    const mail = found(await findMail(ctx.db, mailId), "e-mail");
    if (mail.sentAt || mail.text === null) return { outcome: "already" } as const;
    const transport = mailTransport();
    if (!transport) {
      if (!env().ARTSCOPE_DEMO_MAIL)
        throw new AppError("unavailable", "No mail server is set: MAIL_URL is missing.");
      await markSent(ctx.db, mailId, ctx.now(), true);
      return { outcome: "kept" } as const;
    }
    try {
      await transport.sendMail({
        ...{ from: env().MAIL_FROM, to: mail.recipient, subject: mail.subject, text: mail.text },
        messageId: `<${mailId}@artscope>`,
      });
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      await markFailed(ctx.db, mailId, reason.slice(0, 300));
      throw new AppError("unavailable", `The mail server did not take it: ${reason}`, { cause });
    }
    await markSent(ctx.db, mailId, ctx.now(), false);
    return { outcome: "sent" } as const;
  },
});
