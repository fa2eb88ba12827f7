import { existsSync, mkdirSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import { dirname } from "node:path";
import { Problem } from "./problem.mjs";

const GIGABYTE = 1e9;

/** Bytes that this user can still write where `path` is, or null when the system doesn't say. @param {string} path */
export function freeBytes(path) {
  let existing = path;
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing);
  try {
    const { bavail, bsize } = statfsSync(existing);
    return bavail * bsize;
  } catch {
    return null;
  }
}

/**
 * Throws when less than `bytes` are free at `path`.
 * @param {string} path @param {number} bytes @param {string} purpose
 */
export function checkDisk(path, bytes, purpose, free = freeBytes(path)) {
  if (free === null || free >= bytes) return;
  const [has, needs] = [free, bytes].map((amount) => `${(amount / GIGABYTE).toFixed(1)} GB`);
  throw new Problem(
    `Only ${has} are free at ${path}; ${purpose} needs about ${needs}.`,
    "Free some space and try again.",
  );
}

/** Makes the data folder, readable by its owner only. @param {string} folder */
export function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(
      `The data folder ${folder} can't be made: ${reason}`,
      "Choose another with --data DIR.",
    );
  }
}

/** Whether a server can listen there. @param {number} port @param {string} host @returns {Promise<boolean>} */
function canListen(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    // A machine without IPv6 has nobody listening on it either.
    probe.once("error", (error) => resolve("code" in error && error.code === "EADDRNOTAVAIL"));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** Whether a port is ours to take; on "localhost" in both of its meanings. @param {number} port @param {string} [host] */
export async function isPortFree(port, host) {
  if (host) return canListen(port, host);
  return (await canListen(port, "127.0.0.1")) && (await canListen(port, "::1"));
}

/**
 * The port to serve on: the asked one, or the first free one from `preferred` on when none was asked for.
 * @param {{ asked: number | undefined, preferred: number, host?: string }} wish
 */
export async function choosePort({ asked, preferred, host }) {
  if (asked !== undefined) {
    if (await isPortFree(asked, host)) return asked;
    throw new Problem(`Port ${asked} is taken by another program.`, "Choose another with --port N.");
  }
  for (let port = preferred; port < preferred + 100; port++) if (await isPortFree(port, host)) return port;
  throw new Problem(`Ports ${preferred} to ${preferred + 99} are all taken.`, "Choose one with --port N.");
}

/** A port of the loopback address that the system gives to nobody else soon. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
