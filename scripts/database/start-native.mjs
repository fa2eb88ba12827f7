import { startServerProcess } from "./server-process.mjs";

/**
 * Starts a private PostgreSQL with pgvector, found on this machine or fetched for it. Its data goes when it stops, unless
 * it lies in `folder`; started there again at the same port and with the same password, it goes on. `durable` keeps the
 * settings that survive a crash. Rejects with `NotStarted`.
 * @param {{ durable?: boolean, folder?: string, port?: number, password?: string }} [options]
 */
export function startNative({ durable = false, folder, port, password } = {}) {
  const args = ["scripts/database/native.mjs", ...(durable ? ["--durable"] : [])];
  if (folder) args.push("--folder", folder);
  if (port) args.push("--port", String(port));
  return startServerProcess(args, password === undefined ? {} : { ARTSCOPE_DATABASE_PASSWORD: password });
}
