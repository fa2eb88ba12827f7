export type VerificationErrorCode = "busy" | "crashed" | "failed" | "closed";

/**
 * Why a job got no answer: `busy` the queue is full (try again soon), `crashed` its thread died or hung and was
 * replaced, `failed` the job itself threw, `closed` the pool was shut down.
 */
export class VerificationError extends Error {
  override readonly name = "VerificationError";

  constructor(
    readonly code: VerificationErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
