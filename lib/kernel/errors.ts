/** Everything that can go wrong on purpose. Anything else is a bug and is shown as an opaque 500. */
export const ERROR_TABLE = {
  invalid_input: { status: 400, title: "The request can't be read", retryable: false },
  unauthenticated: { status: 401, title: "Sign in first", retryable: false },
  proof_needed: { status: 403, title: "Confirm that it is you", retryable: false },
  not_found: { status: 404, title: "Not here", retryable: false },
  conflict: { status: 409, title: "Somebody was faster", retryable: false },
  too_large: { status: 413, title: "Too large", retryable: false },
  unsupported_type: { status: 415, title: "This kind of file can't be used", retryable: false },
  unprocessable: { status: 422, title: "The content can't be used", retryable: false },
  rate_limited: { status: 429, title: "Too many requests", retryable: true },
  unavailable: { status: 503, title: "Busy or not ready", retryable: true },
} as const;

export type ErrorCode = keyof typeof ERROR_TABLE;

/** One thing wrong with the input: where, and what to do about it, in the reader's words. */
export type InputIssue = { path: string; message: string };

/** The one error that operations throw. `detail` is shown to the reader as it is. */
export class AppError extends Error {
  override readonly name = "AppError";

  constructor(
    readonly code: ErrorCode,
    readonly detail: string,
    readonly extra: {
      issues?: InputIssue[];
      retryAfterSeconds?: number;
      /** Of a conflict: what is there now, as the operation that reads it would answer. */
      current?: Record<string, unknown>;
      cause?: unknown;
    } = {},
  ) {
    super(detail, { cause: extra.cause });
  }

  get status(): number {
    return ERROR_TABLE[this.code].status;
  }

  /** Whether the same call may succeed later without being changed. */
  get retryable(): boolean {
    return ERROR_TABLE[this.code].retryable;
  }
}

/** Fetch-or-throw: the row, or the same 404 that a forbidden row gives. */
export function found<T>(row: T | null | undefined, what: string): T {
  if (row === null || row === undefined) throw new AppError("not_found", `There is no such ${what} here.`);
  return row;
}
