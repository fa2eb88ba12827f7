import { join } from "node:path";
import { createInterface } from "node:readline";
import { lockHolder } from "../launch/lock.mjs";
import { startNode, stopChild } from "../launch/processes.mjs";

/** The folder of the embedded database in a data folder. @param {string} data */
export const databaseFolder = (data) => join(data, "database");

/**
 * The address of the embedded database that a running copy holds open, or null.
 * @param {string} data
 * @returns {string | null}
 */
export function runningDatabase(data) {
  const url = lockHolder(join(databaseFolder(data), "lock.json"))?.details.url;
  return typeof url === "string" ? url : null;
}

/**
 * Starts the embedded database as a process and waits until it accepts connections. `folder` null keeps all in
 * memory; `patienceMs` is how long to wait for a holder of the folder to go. Rejects with the reason when it
 * can't start, e.g. when another process has the folder open.
 * @param {{ folder: string | null, port?: number, password?: string, patienceMs?: number }} options
 */
export async function startEmbedded({ folder, port = 0, password, patienceMs = 0 }) {
  const where = folder ? ["--folder", folder] : ["--memory"];
  const more = ["--port", String(port), "--patience", String(patienceMs)];
  // By the environment: other accounts of this machine can read a process's arguments.
  const env = password === undefined ? {} : { ARTSCOPE_DATABASE_PASSWORD: password };
  const child = startNode(["--import", "tsx", "scripts/database/embedded.ts", ...where, ...more], { env });
  let complaint = "";
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    complaint = (complaint + text).slice(-2000);
  });
  const first = await firstLine(child);
  if (first?.ready !== true) {
    await stopChild(child);
    throw new Error(`The embedded database can't start: ${first?.reason ?? complaint.trim()}`);
  }
  return {
    url: String(first.url),
    port: Number(first.port),
    fresh: first.fresh === true,
    child,
    /** What it last wrote to its error output. */
    complaint: () => complaint.trim(),
    stop: () => stopChild(child, 20_000),
  };
}

/** @param {import("node:child_process").ChildProcess} child @returns {Promise<Record<string, unknown> | null>} */
function firstLine(child) {
  return new Promise((resolve) => {
    child.once("close", () => resolve(null));
    child.once("error", (error) => resolve({ ready: false, reason: error.message }));
    if (!child.stdout) return;
    const lines = createInterface({ input: child.stdout });
    lines.on("line", (line) => {
      if (line.startsWith("{")) resolve(JSON.parse(line));
    });
  });
}
