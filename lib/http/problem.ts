import { isDatabaseGone } from "@/lib/kernel/database-gone";
import { AppError, ERROR_TABLE } from "@/lib/kernel/errors";
import { log } from "@/lib/kernel/log";
import type { Problem } from "./problem-details";

/** Where each error code is explained. */
const DOCUMENTATION = "/api/reference#error-";

/** What the caller is told of an error. Anything unforeseen is a bug: logged whole, shown as opaque. */
export function problemOf(error: unknown, requestId: string): Problem {
  if (error instanceof AppError) {
    const { status, title } = ERROR_TABLE[error.code];
    const { issues, current } = error.extra;
    return {
      type: `${DOCUMENTATION}${error.code}`,
      title,
      status,
      detail: error.detail,
      code: error.code,
      requestId,
      ...(issues ? { issues } : {}),
      ...(current ? { current } : {}),
    };
  }
  log.error({ err: error, requestId }, "unexpected error");
  return {
    type: `${DOCUMENTATION}internal`,
    title: "Something broke here",
    status: 500,
    detail: "This is our fault. Please try again; if it stays, tell the museum this request id.",
    code: "internal",
    requestId,
  };
}

/** The problem as a response. */
export function problemResponse(thrown: unknown, requestId: string): Response {
  const error = isDatabaseGone(thrown) ? databaseGone(thrown, requestId) : thrown;
  const problem = problemOf(error, requestId);
  const headers = new Headers({
    "content-type": "application/problem+json; charset=utf-8",
    "cache-control": "no-store",
    "x-request-id": requestId,
  });
  const retryAfter = error instanceof AppError ? error.extra.retryAfterSeconds : undefined;
  if (retryAfter !== undefined) headers.set("retry-after", String(Math.ceil(retryAfter)));
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

/** The caller can do nothing but come back; the operator finds it in the log. */
function databaseGone(error: unknown, requestId: string): AppError {
  log.error({ err: error, requestId }, "the database does not answer");
  return new AppError("unavailable", "The museum's database does not answer. Please try again in a moment.", {
    retryAfterSeconds: 2,
  });
}
