import { createTransport, type Transporter } from "nodemailer";
import { env } from "@/lib/kernel/env";

let transport: Transporter | undefined;

/** The museum's mail server, one pool of connections a process; null where none is configured. */
export function mailTransport(): Transporter | null {
  const { MAIL_URL } = env();
  if (!MAIL_URL) return null;
  const seconds = 1_000;
  transport ??= createTransport(MAIL_URL, {
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 30 * seconds,
  } as object);
  return transport;
}
