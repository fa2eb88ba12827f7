import { AppError } from "@/lib/kernel/errors";
import { VerificationError } from "@/lib/recognition/server/verification-error";

/** A full queue is not a bug: the visitor's phone tries again by itself. */
export function asBusy(error: unknown): never {
  if (error instanceof VerificationError && error.code !== "failed") {
    throw new AppError("unavailable", "Too many photos at once. Try again in a moment.", {
      retryAfterSeconds: 1,
      cause: error,
    });
  }
  throw error;
}
