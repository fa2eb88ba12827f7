import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { env } from "./env";
import { AppError } from "./errors";

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** 256 random bits as URL-safe text: nobody guesses it, so that its plain hash may be kept. */
export function randomToken(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256 in hexadecimal of something long and random; never of a password. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** The installation's secret, from which all keys are derived. Throws `unavailable` where none is set. */
export function authSecret(): string {
  const { AUTH_SECRET } = env();
  if (!AUTH_SECRET)
    throw new AppError("unavailable", "Nobody can sign in here: AUTH_SECRET is not set. See .env.example.");
  return AUTH_SECRET;
}

/** Encrypts what must be read again, by AES-256-GCM; `purpose` keeps what was sealed for one use out of another. */
export function seal(text: string, purpose: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), iv);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** What `seal` was given. Throws where it was sealed with another secret, for another purpose, or changed. */
export function unseal(sealed: string, purpose: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const text = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
  return text.toString("utf8");
}

function keyFor(purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", authSecret(), "", `artscope:${purpose}`, 32));
}
