/** What the driver says when there is no server, and the server's own words while it stops or starts (SQLSTATE). */
const GONE = new Set([
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTFOUND", "ETIMEDOUT", "CONNECT_TIMEOUT"],
  ...["CONNECTION_CLOSED", "CONNECTION_ENDED", "CONNECTION_DESTROYED"],
  ...["57P01", "57P02", "57P03", "53300", "08000", "08003", "08006"],
]);

/** Whether a call failed because the database is not there, which may pass, and not for what was asked of it. */
export function isDatabaseGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string" && GONE.has(error.code)) return true;
  // Drizzle tells the query; the driver's error is its cause.
  return error.message.startsWith("Failed query") && isDatabaseGone(error.cause);
}
