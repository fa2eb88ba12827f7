import { isMainThread } from "node:worker_threads";

/**
 * Preloaded into every Node process that the launcher starts, and so into those that they start: a process whose
 * parent is gone, even by kill -9, ends too instead of staying behind. (An IPC channel would tell it sooner, but it
 * changes how long the workers of `next build` live.)
 */
const LOOK_MS = 500;
const GRACE_MS = 10_000;

if (isMainThread) {
  // The launcher gives its id, for it may be gone before this is loaded; their own children look for themselves.
  const parent = Number(process.env.ARTSCOPE_PARENT ?? process.ppid);
  delete process.env.ARTSCOPE_PARENT;
  const timer = setInterval(() => {
    if (process.ppid === parent && isRunning(parent)) return;
    clearInterval(timer);
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    process.kill(process.pid, "SIGTERM");
  }, LOOK_MS).unref();
}

/** Windows keeps telling a dead parent's id. @param {number} pid */
function isRunning(pid) {
  if (process.platform !== "win32") return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
