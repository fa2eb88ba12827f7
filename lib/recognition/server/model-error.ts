/** Why a model can't be had. */
export type ModelErrorCode =
  | "bad_id"
  | "missing_files"
  | "damaged"
  | "unreachable"
  | "refused"
  | "busy"
  | "disk";

/** A model that can't be had, with what to do about it in the message. */
export class ModelError extends Error {
  override name = "ModelError";
  readonly code: ModelErrorCode;

  constructor(code: ModelErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
