import { AppError } from "@/lib/kernel/errors";

/** Answers that may be others in a moment. */
const PASSING = new Set([408, 425, 429]);
const CERTIFICATE = /^(?:CERT_|ERR_TLS|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|EPROTO|ERR_SSL)/;

type Asked = { retryAfter: string | undefined; what: string };

/** What an answer other than 200 means for what was asked for, and whether to ask again. */
export function refusalOf(host: string, status: number, { retryAfter, what }: Asked): AppError {
  if (status >= 500 || PASSING.has(status)) {
    const seconds = secondsOf(retryAfter);
    const wait = seconds > 0 ? { retryAfterSeconds: Math.min(seconds, 3_600) } : {};
    return new AppError("unavailable", `${host} answered ${status}: it is busy or out of order.`, wait);
  }
  if (status === 404 || status === 410)
    return new AppError("unprocessable", `${host} answered ${status}: there is no such ${what} there.`);
  if (status === 401 || status === 403)
    return new AppError("unprocessable", `${host} answered ${status}: it does not give this ${what} to us.`);
  return new AppError("unprocessable", `${host} answered ${status} instead of a ${what}.`);
}

/** Why nothing came of a connection. What was refused on purpose stays as it is. */
export function unreachable(host: string, error: unknown, what: string): AppError {
  if (error instanceof AppError) return error;
  const { name, code = "", message } = error as NodeJS.ErrnoException;
  if (name === "AbortError" || name === "TimeoutError")
    return new AppError("unavailable", `${host} took too long to send the ${what}.`, { cause: error });
  if (CERTIFICATE.test(code))
    return new AppError("unprocessable", `${host} can't be trusted: its certificate is not valid.`, {
      cause: error,
    });
  return new AppError("unavailable", `${host} can't be reached: ${message || code}`, { cause: error });
}

/** Seconds of a Retry-After header, which counts them or names a time (RFC 9110, 10.2.3). */
function secondsOf(retryAfter: string | undefined): number {
  if (retryAfter === undefined) return 0;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? 0 : Math.ceil((at - Date.now()) / 1000);
}
