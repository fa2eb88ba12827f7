import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The installation's secret where the settings give none: made once and kept beside the data that it protects, for
 * this account's eyes only. The data folder's lock keeps two starts from making two.
 * @param {string} data
 */
export function keptSecret(data) {
  return kept(join(data, "auth-secret"), () => randomBytes(32).toString("base64url"));
}

/**
 * The password of the demo's people: made for this data folder, never the same in two of them.
 * @param {string} data
 */
export function demoPassword(data) {
  return kept(
    join(data, "demo-password"),
    () => randomBytes(10).toString("hex").match(/.{5}/g)?.join("-") ?? "",
  );
}

/** @param {string} file @param {() => string} make */
function kept(file, make) {
  if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}
