export { changeAccount } from "./operations/change-account";
export { changePassword } from "./operations/change-password";
export { confirmIdentity } from "./operations/confirm-identity";
export {
  createAccount,
  findAccount,
  hasAccounts,
  preparePassword,
  summariseAccounts,
} from "./operations/create-account";
export { endSession, endSessionsOf, signOut } from "./operations/end-session";
export { forgetSignIns } from "./operations/forget-sign-ins";
export { getAccount, listSessions } from "./operations/get-account";
export { requestPasswordReset, resetPassword } from "./operations/reset-password";
export { resolveSession } from "./operations/resolve-session";
export {
  beginSecondFactor,
  clearSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from "./operations/second-factor";
export { signIn } from "./operations/sign-in";
export { signInByProvider } from "./operations/sign-in-by-provider";
