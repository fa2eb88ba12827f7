/** What can be wrong with a picture that somebody sent. */
export type PhotoErrorCode =
  | "empty"
  | "too_large"
  | "unsupported_type"
  | "too_many_pixels"
  | "too_small"
  | "truncated"
  | "undecodable";

/** A picture that can't be used, with a message for the person who sent it. Never a fault of ours. */
export class PhotoError extends Error {
  override name = "PhotoError";
  readonly code: PhotoErrorCode;

  constructor(code: PhotoErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
