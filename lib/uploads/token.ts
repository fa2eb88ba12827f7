import { createHash, randomBytes } from "node:crypto";

/** An address that takes a file is open for so long. */
export const OPEN_SECONDS = 15 * 60;

/** A secret that nobody can guess, for an address that takes a file. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What of a token is kept. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
