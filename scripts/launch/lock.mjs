import { execFileSync } from "node:child_process";
import {
  linkSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";

/** A holder that can't be looked up (another machine or container) counts as alive this long after its last sign. */
const SILENCE_MS = 15_000;
const SIGN_OF_LIFE_MS = 4_000;
const LOOK_MS = 100;

/**
 * Who holds a lock: its process, when that process began (so that a reused pid is noticed), where, and what the
 * holder wants others to know (addresses).
 * @typedef {{ pid: number, began: string, place: string, details: Record<string, unknown> }} Holder
 */

/** Thrown when a living process holds the lock. */
export class LockedError extends Error {
  /** @param {Holder} holder */
  constructor(holder) {
    super(`held by process ${holder.pid}`);
    this.name = "LockedError";
    this.holder = holder;
  }
}

/**
 * Takes the lock `file` for this process; the lock of a process that is gone is taken over.
 * Throws `LockedError` when its holder lives. The file is readable by its owner only.
 * @param {string} file
 * @param {Record<string, unknown>} [details]
 */
export function acquireLock(file, details = {}) {
  const self = { pid: process.pid, began: beganAt(process.pid) ?? "", place: place() };
  const draft = `${file}.${process.pid}`;
  /** @param {Record<string, unknown>} next */
  const write = (next) => writeFileSync(draft, JSON.stringify({ ...self, details: next }), { mode: 0o600 });
  write(details);
  try {
    while (!linked(draft, file)) clearStale(file);
  } finally {
    rmSync(draft, { force: true });
  }
  const beat = setInterval(() => touch(file), SIGN_OF_LIFE_MS).unref();
  return {
    /** Replaces what others can read about the holder. @param {Record<string, unknown>} next */
    update(next) {
      write(next);
      renameSync(draft, file);
    },
    release() {
      clearInterval(beat);
      if (read(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}

/**
 * Takes the lock as soon as it is free. Throws `LockedError` after `patienceMs`, or at once for a holder that is not
 * worth waiting for.
 * @param {string} file
 * @param {Record<string, unknown>} details
 * @param {{ patienceMs: number, isWorthIt?: (holder: Holder) => boolean }} options
 */
export async function acquireWhenFree(file, details, { patienceMs, isWorthIt = () => true }) {
  for (const deadline = Date.now() + patienceMs; ; ) {
    try {
      return acquireLock(file, details);
    } catch (error) {
      if (!(error instanceof LockedError) || Date.now() > deadline || !isWorthIt(error.holder)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/**
 * The living holder of the lock, or null.
 * @param {string} file
 * @returns {Holder | null}
 */
export function lockHolder(file) {
  const holder = read(file);
  return holder && isAlive(holder, file) ? holder : null;
}

/** @param {string} draft @param {string} file */
function linked(draft, file) {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    if (codeOf(error) !== "EPERM" && codeOf(error) !== "ENOTSUP") throw error;
  }
  // File systems without hard links.
  try {
    writeFileSync(file, readFileSync(draft), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** @param {string} file */
function clearStale(file) {
  const holder = lockHolder(file);
  if (holder) throw new LockedError(holder);
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  // Someone may have taken the lock between the look and the rename: then it goes back.
  const moved = read(aside);
  if (moved && isAlive(moved, aside)) linked(aside, file);
  rmSync(aside, { force: true });
}

/** @param {string} file @returns {Holder | null} */
function read(file) {
  try {
    const value = JSON.parse(readFileSync(file, "utf8"));
    return typeof value?.pid === "number" ? value : null;
  } catch {
    return null;
  }
}

/** @param {Holder} holder @param {string} file */
function isAlive(holder, file) {
  if (holder.place !== place()) return Date.now() - statSync(file).mtimeMs < SILENCE_MS;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
  const began = beganAt(holder.pid);
  return began === null || holder.began === "" || began === holder.began;
}

/** When a process began, in a form that only serves to compare; null when it can't be known. @param {number} pid */
export function beganAt(pid) {
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      // Field 22; the second one, the name in brackets, may hold spaces. "Z" is dead and not yet buried.
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return fields[0] === "Z" ? "gone" : (fields[19] ?? null);
    }
    if (process.platform === "win32") return null;
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}

/** Where a pid means something: this boot of this machine, or of this container. */
function place() {
  const parts = [hostname()];
  for (const look of [
    () => readlinkSync("/proc/self/ns/pid"),
    () => readFileSync("/proc/sys/kernel/random/boot_id", "utf8"),
  ]) {
    try {
      parts.push(look().trim());
    } catch {
      // Not Linux: the host name has to do.
    }
  }
  return parts.join(" ");
}

/** @param {string} file */
function touch(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Removed under us, e.g. with the whole data folder; nothing to keep alive then.
  }
}

/** @param {unknown} error */
const codeOf = (error) => (error instanceof Error && "code" in error ? error.code : undefined);
