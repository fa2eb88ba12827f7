import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";

/** Apple's limit for certificates is 825 days; a year is enough for a demo. */
const DAYS = 365;
/** Renewed when it would expire within a month. */
const MARGIN_MS = 30 * 86_400_000;

export type Certificate = { key: string; cert: string; fingerprint: string };

/**
 * The certificate for these IP addresses and localhost kept in `folder`; made anew when there is none that fits,
 * or when it is about to expire. The key is readable by its owner only.
 */
export async function ensureCertificate(
  folder: string,
  addresses: string[],
  now = new Date(),
): Promise<Certificate> {
  return readFitting(folder, addresses, now) ?? (await make(folder, addresses, now));
}

function readFitting(folder: string, addresses: string[], now: Date): Certificate | null {
  try {
    const key = readFileSync(join(folder, "key.pem"), "utf8");
    const cert = readFileSync(join(folder, "certificate.pem"), "utf8");
    const parsed = new X509Certificate(cert);
    const lasts = Date.parse(parsed.validTo) - now.getTime() > MARGIN_MS;
    const covers = addresses.every((address) => parsed.checkIP(address) !== undefined);
    if (!lasts || !covers || !parsed.checkPrivateKey(createPrivateKey(key))) return null;
    return { key, cert, fingerprint: parsed.fingerprint256 };
  } catch {
    // None yet, or one that can't be read: a new one is made.
    return null;
  }
}

async function make(folder: string, addresses: string[], now: Date): Promise<Certificate> {
  const notAfterDate = new Date(now.getTime() + DAYS * 86_400_000);
  const ips = ["127.0.0.1", "::1", ...addresses].map((ip) => ({ type: 7 as const, ip }));
  const made = await generate([{ name: "commonName", value: "ArtScope on this network" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    // A phone whose clock is behind must not find it too young.
    notBeforeDate: new Date(now.getTime() - 86_400_000),
    notAfterDate,
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }, ...ips] },
    ],
  });
  write(join(folder, "key.pem"), made.private, 0o600);
  write(join(folder, "certificate.pem"), made.cert, 0o644);
  return { key: made.private, cert: made.cert, fingerprint: new X509Certificate(made.cert).fingerprint256 };
}

function write(file: string, text: string, mode: number): void {
  writeFileSync(`${file}.new`, text, { mode });
  renameSync(`${file}.new`, file);
}
