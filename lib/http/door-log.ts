import type { LoggerInstance } from "next-auth";
import { log } from "@/lib/kernel/log";
import { hashOfToken } from "@/lib/kernel/secrets";
import { whereFrom } from "./where-from";

/** What is known of a call at the door. */
export type Call = { headers: Headers; requestId: string };

type Attempt = { method: "password" | "identity-provider"; outcome: string; email?: string };

/**
 * Notes how an attempt to sign in came out, and from where. Of the account it has a fingerprint alone, which tells
 * attempts on one account from attempts on many: people type passwords into the field for the address.
 */
export function noteSignIn({ headers, requestId }: Call, { method, outcome, email }: Attempt): void {
  const account = email && hashOfToken(email.trim().toLowerCase()).slice(0, 12);
  const { address } = whereFrom(headers);
  const level = outcome === "signed-in" || outcome === "code-needed" ? "info" : "warn";
  log[level]({ requestId, method, outcome, address, ...(account ? { account } : {}) }, "sign-in");
}

/** What next-auth has to say: the kind of problem, without the values that it compared. */
export const doorLogger: Partial<LoggerInstance> = {
  error(code, about) {
    const { message } = about instanceof Error ? about : (about.error ?? { message: "" });
    log.warn({ code, reason: message.split(", ")[0]?.slice(0, 200) }, "the door could not finish a sign-in");
  },
  warn: (code) => log.warn({ code }, "next-auth warns"),
  debug: () => undefined,
};
