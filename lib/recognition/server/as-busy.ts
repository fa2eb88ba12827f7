import { AppError } from "@/lib/kernel/errors";
import { VerificationError } from "./verification-error";

/** A full queue is not a bug: the caller is told in these words and tries again by itself. */
export function asBusy(words: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof VerificationError && error.code !== "failed")
      throw new AppError("unavailable", words, { retryAfterSeconds: 1, cause: error });
    throw error;
  };
}
