import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { acquireWhenFree, LockedError, lockHolder } from "./lock.mjs";
import { ROOT } from "./processes.mjs";

/** Somebody else's installation or build is waited for this long. */
const PATIENCE_MS = 20 * 60_000;
const FOLDER = join(ROOT, ".artscope/locks");

/** @param {string} name */
const fileOf = (name) => join(FOLDER, `${name.replaceAll(/[^\w.-]/g, "_")}.json`);

/** Waits for its turn to look at node_modules and, if need be, to fill it. */
export function holdInstallation() {
  mkdirSync(FOLDER, { recursive: true });
  return acquireWhenFree(fileOf("node_modules"), {}, { patienceMs: PATIENCE_MS });
}

/**
 * Keeps others from building into `dist` while this process builds it or serves from it; waits for a build that is
 * under way. Answers null while another copy (with another data folder) serves: then it can be served from as well,
 * and not built.
 * @param {string} dist
 */
export async function holdBuild(dist) {
  mkdirSync(FOLDER, { recursive: true });
  const isWorthIt = (/** @type {import("./lock.mjs").Holder} */ holder) =>
    holder.details.doing === "building";
  try {
    return await acquireWhenFree(fileOf(dist), { doing: "building" }, { patienceMs: PATIENCE_MS, isWorthIt });
  } catch (error) {
    if (error instanceof LockedError) return null;
    throw error;
  }
}

/** Whether a running copy serves from `dist`, and from node_modules with it. @param {string} dist */
export const isServedFrom = (dist) => lockHolder(fileOf(dist))?.details.doing === "serving";
