import { AppError, type ErrorCode } from "@/lib/kernel/errors";
import { PhotoError } from "@/lib/recognition/server/photo-error";

const CODES: Record<PhotoError["code"], ErrorCode> = {
  empty: "invalid_input",
  too_large: "too_large",
  too_many_pixels: "too_large",
  unsupported_type: "unsupported_type",
  too_small: "unprocessable",
  truncated: "unprocessable",
  undecodable: "unprocessable",
};

/** Rethrows a picture's fault as the caller's fault, in the same words. */
export function asInputError(error: unknown): never {
  if (error instanceof PhotoError) throw new AppError(CODES[error.code], error.message, { cause: error });
  throw error;
}
