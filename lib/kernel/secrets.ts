import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "./env";
import { AppError } from "./errors";

const IV_BYTES = 12;
const TAG_BYTES = 16;

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
  const { AUTH_SECRET } = env();
  if (!AUTH_SECRET) throw new AppError("unavailable", "AUTH_SECRET is not set. See .env.example.");
  return Buffer.from(hkdfSync("sha256", AUTH_SECRET, "", `artscope:${purpose}`, 32));
}
