import { join } from "node:path";
import { lockHolder } from "../launch/lock.mjs";
import { startServerProcess } from "./server-process.mjs";

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
 * memory; `patienceMs` is how long to wait for a holder of the folder to go. Rejects with `NotStarted` when it
 * can't start, e.g. when another process has the folder open.
 * @param {{ folder: string | null, port?: number, password?: string, patienceMs?: number }} options
 */
export async function startEmbedded({ folder, port = 0, password, patienceMs = 0 }) {
  const where = folder ? ["--folder", folder] : ["--memory"];
  const more = ["--port", String(port), "--patience", String(patienceMs)];
  // By the environment: other accounts of this machine can read a process's arguments.
  const env = password === undefined ? {} : { ARTSCOPE_DATABASE_PASSWORD: password };
  const server = await startServerProcess(
    ["--import", "tsx", "scripts/database/embedded.ts", ...where, ...more],
    env,
  );
  return { ...server, port: Number(server.said.port) };
}
