import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const LEASH = new URL("leash.mjs", import.meta.url).href;
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const GRACE_MS = 10_000;
const HAS_GROUPS = process.platform !== "win32";

/** @type {Set<import("node:child_process").ChildProcess>} */
const children = new Set();

/**
 * Starts a Node process that ends with this one: by `stopChild`, or by its leash when this one is killed.
 * It leads its own process group, so that Ctrl-C in the terminal reaches the launcher alone, which stops its
 * children in the right order.
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, cwd?: string, output?: "pipe" | "inherit" | "ignore" }} [options]
 */
export function startNode(args, { env = {}, cwd = ROOT, output = "pipe" } = {}) {
  const child = spawn(process.execPath, ["--import", LEASH, ...args], {
    cwd,
    env: { ...process.env, ...env, ARTSCOPE_PARENT: String(process.pid) },
    stdio: ["ignore", output, output],
    detached: HAS_GROUPS,
  });
  return track(child);
}

/**
 * Starts a program that is not ours under the same care, its leash excepted.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, cwd?: string, output?: "pipe" | "inherit" | "ignore" }} [options]
 */
export function startProgram(command, args, { env = {}, cwd = ROOT, output = "pipe" } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", output, output],
    detached: HAS_GROUPS,
    shell: process.platform === "win32" && !command.endsWith(".exe"),
  });
  return track(child);
}

/**
 * How a process ended: its exit status, or 128 plus nothing more precise for a signal, 127 when it never began.
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number>}
 */
export function exitOf(child) {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  if (child.signalCode !== null) return Promise.resolve(128);
  return new Promise((resolve) => {
    child.once("exit", (code) => resolve(code ?? 128));
    child.once("error", () => resolve(127));
  });
}

/**
 * Runs to the end and gathers what was said. `onLine` sees each line as it comes.
 * @param {import("node:child_process").ChildProcess} child
 * @param {(line: string) => void} [onLine]
 */
export async function gather(child, onLine) {
  let output = "";
  let rest = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
      output += text;
      if (!onLine) return;
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) onLine(line);
    });
  }
  const closed = new Promise((resolve) => child.once("close", resolve));
  const code = await exitOf(child);
  if (code !== 127) await closed;
  if (rest) onLine?.(rest);
  return { code, output };
}

/**
 * Asks a process and what it started to end, and ends it by force after `graceMs`.
 * @param {import("node:child_process").ChildProcess} child
 */
export async function stopChild(child, graceMs = GRACE_MS) {
  const force = setTimeout(() => signal(child, "SIGKILL"), graceMs);
  signal(child, "SIGTERM");
  await exitOf(child);
  clearTimeout(force);
  // What it started and left behind is still in its group.
  signal(child, "SIGKILL");
}

let stopping = false;

/** Whether this process is on its way out: then the end of a child is no surprise. */
export const isStopping = () => stopping;

/** Stops every child, the latest first: what was started later depends on what was there. */
export async function stopAll() {
  stopping = true;
  for (const child of [...children].reverse()) await stopChild(child, GRACE_MS);
}

/**
 * Calls back when npm, under which this runs, is gone: killed, it does not always pass that on. Without npm in between
 * a lost parent means nothing: the terminal may be closed on purpose.
 * @param {() => void} then
 */
export function onOrphaned(then) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    then();
  }, 500).unref();
}

/** Ends everything that is still running by force, at once. */
export function killAll() {
  for (const child of children) signal(child, "SIGKILL");
}

/** @param {import("node:child_process").ChildProcess} child */
function track(child) {
  children.add(child);
  child.once("exit", () => children.delete(child));
  child.once("error", () => children.delete(child));
  return child;
}

/** @param {import("node:child_process").ChildProcess} child @param {NodeJS.Signals} name */
function signal(child, name) {
  if (child.pid === undefined) return;
  try {
    if (HAS_GROUPS) process.kill(-child.pid, name);
    else child.kill(name);
  } catch {
    // Gone already.
  }
}
