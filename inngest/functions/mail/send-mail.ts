import { idOf } from "@/lib/kernel/ids";
import { sendMail, sweepMail } from "@/lib/mail";
import { mailQueued } from "@/lib/mail/events";
import { defineJob } from "../../define-job";

/** Sends one e-mail. */
export const sendQueuedMail = defineJob({
  id: "send-mail",
  queue: "mail",
  on: mailQueued,
  quiet: true,
  engine: { concurrency: { limit: 2 } },
  run: ({ data, step }) => step("send", (ctx) => sendMail(ctx, { mailId: idOf("mail").parse(data.mailId) })),
});

/** Finds e-mails that nobody sent, and forgets old ones. */
export const sweepMails = defineJob({
  id: "sweep-mail",
  queue: "mail",
  cron: "17,47 * * * *",
  quiet: true,
  run: ({ step }) => step("sweep", (ctx) => sweepMail(ctx, {})),
});
