import { createHash, createHmac, timingSafeEqual } from "node:crypto";

const withoutPrefix = (key: string) => key.replace(/^signkey-\w+-/, "");

/** JSON in the one spelling that is signed (RFC 8785): keys sorted by UTF-16 unit, no white space. */
export function canonical(value: unknown): string {
  if (Array.isArray(value))
    return `[${value.map((item) => canonical(item === undefined ? null : item)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}

/** The value of `x-inngest-signature` for a body already in canonical form; the SDK accepts it for five minutes. */
export function signature(body: string, signingKey: string, now: number): string {
  const t = Math.floor(now / 1000);
  const s = createHmac("sha256", withoutPrefix(signingKey)).update(`${body}${t}`).digest("hex");
  return `t=${t}&s=${s}`;
}

/** What the SDK sends as bearer token when it registers: the key's bytes hashed, its prefix kept. */
export function hashedSigningKey(signingKey: string): string {
  const prefix = /^signkey-\w+-/.exec(signingKey)?.[0] ?? "";
  const bytes = Buffer.from(withoutPrefix(signingKey), "hex");
  return prefix + createHash("sha256").update(bytes).digest("hex");
}

/** Compares secrets in a time that tells nothing about them. */
export function sameSecret(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
