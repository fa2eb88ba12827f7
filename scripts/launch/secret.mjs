import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The installation's secret where the settings give none: made once and kept beside the data that it protects, for
 * this account's eyes only. The data folder's lock keeps two starts from making two.
 * @param {string} data
 */
export function keptSecret(data) {
  const file = join(data, "auth-secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}
