import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";

/**
 * The address of a page, for an e-mail. From the settings alone: a request can say that it came to any host, and a link
 * made from that would hand its token to whoever sent it. Throws `unavailable` where no setting says it.
 */
export function linkTo(path: string): string {
  const { siteUrl } = env();
  if (!siteUrl)
    throw new AppError("unavailable", "Links can't be sent from here: ARTSCOPE_PUBLIC_URL is not set.");
  return new URL(path, siteUrl).href;
}

/** Whether e-mails go anywhere: to a server, or to the demo's outbox. */
export function canSendMail(): boolean {
  const { MAIL_URL, ARTSCOPE_DEMO_MAIL } = env();
  return Boolean(MAIL_URL) || ARTSCOPE_DEMO_MAIL;
}
