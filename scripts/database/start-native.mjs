import { startServerProcess } from "./server-process.mjs";

/**
 * Starts a private, empty PostgreSQL with pgvector, found on this machine or fetched for it; its data goes when it
 * stops. `durable` keeps the settings that survive a crash, for measurements. Rejects with `NotStarted`.
 * @param {{ durable?: boolean }} [options]
 */
export function startNative({ durable = false } = {}) {
  return startServerProcess(["scripts/database/native.mjs", ...(durable ? ["--durable"] : [])]);
}
