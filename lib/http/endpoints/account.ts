import {
  beginSecondFactor,
  changeAccount,
  changePassword,
  confirmIdentity,
  confirmSecondFactor,
  endSession,
  getAccount,
  listSessions,
  removeSecondFactor,
  renewRecoveryCodes,
  requestPasswordReset,
  resetPassword,
} from "@/lib/accounts";
import type { Endpoint } from "./endpoint";

type Line = Pick<Endpoint, "method" | "path" | "operation" | "summary"> & { description?: string };

/** One's own account: for people who signed in, not for keys. */
export const ACCOUNT: readonly Endpoint[] = lines([
  { method: "GET", path: "/api/v1/account", operation: getAccount, summary: "Read one's own account" },
  {
    method: "PATCH",
    path: "/api/v1/account",
    operation: changeAccount,
    summary: "Change one's name, or the language of one's e-mails",
  },
  {
    method: "POST",
    path: "/api/v1/account/confirm",
    operation: confirmIdentity,
    summary: "Prove who one is",
    description:
      "Dangerous acts answer `proof_needed` unless this, or the sign-in, is ten minutes old at most.",
  },
  {
    method: "POST",
    path: "/api/v1/account/password",
    operation: changePassword,
    summary: "Change one's password",
    description: "Ends all of one's sessions.",
  },
  {
    method: "POST",
    path: "/api/v1/account/second-factor",
    operation: beginSecondFactor,
    summary: "Begin to set up a second factor",
  },
  {
    method: "POST",
    path: "/api/v1/account/second-factor/confirm",
    operation: confirmSecondFactor,
    summary: "Put the second factor in force",
    description: "Needs a first code from the authenticator; answers the codes for recovery, this once.",
  },
  {
    method: "POST",
    path: "/api/v1/account/second-factor/remove",
    operation: removeSecondFactor,
    summary: "Remove the second factor",
  },
  {
    method: "POST",
    path: "/api/v1/account/recovery-codes",
    operation: renewRecoveryCodes,
    summary: "Make new codes for recovery",
  },
  {
    method: "GET",
    path: "/api/v1/account/sessions",
    operation: listSessions,
    summary: "List the browsers in which one is signed in",
  },
  {
    method: "DELETE",
    path: "/api/v1/account/sessions/{sessionId}",
    operation: endSession,
    summary: "Sign one of them out",
  },
  {
    method: "POST",
    path: "/api/v1/account/password-reset",
    operation: requestPasswordReset,
    summary: "Ask for a link for a new password",
    description: "The answer is the same whether there is such an account or not.",
  },
  {
    method: "POST",
    path: "/api/v1/account/password-reset/complete",
    operation: resetPassword,
    summary: "Choose a new password by that link",
  },
]);

function lines(given: Line[]): Endpoint[] {
  return given.map((line) => ({ ...line, tag: "Account", ofMuseum: false }));
}
