import { NonRetriableError, RetryAfterError } from "inngest";
import { isDatabaseGone } from "@/lib/kernel/database-gone";
import { AppError } from "@/lib/kernel/errors";
import { TookTooLong } from "@/lib/kernel/within";

/** The rest is for the log: it may hold queries, paths and addresses. */
const BUG = "Something broke here; the log tells what.";

/** Ends a run whose event says something that its schema refuses: no retry would change that. */
export function refusedPayload(why: string): NonRetriableError {
  return new NonRetriableError(`The event's payload is refused: ${why}`);
}

/** Rethrows an operation's error in the engine's terms: whether to try again, and after how long. */
export function asEngineError(error: unknown): never {
  if (error instanceof AppError) {
    if (!error.retryable) throw new NonRetriableError(error.detail, { cause: error });
    const { retryAfterSeconds } = error.extra;
    if (retryAfterSeconds !== undefined)
      throw new RetryAfterError(error.detail, retryAfterSeconds * 1000, { cause: error });
    throw new Error(error.detail, { cause: error });
  }
  if (error instanceof NonRetriableError) throw error;
  if (isDatabaseGone(error)) throw new Error("The database did not answer.", { cause: error });
  if (error instanceof TookTooLong) throw error;
  throw new Error(BUG, { cause: error });
}

/** Why a job failed for good, in plain words, and whether trying again unchanged may help. */
export function describeFailure(error: { name?: string; message: string }): {
  reason: string;
  retryable: boolean;
} {
  return { reason: error.message.slice(0, 1_000), retryable: error.name !== "NonRetriableError" };
}
