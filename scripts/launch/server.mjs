import { openLog } from "./log.mjs";
import { knownProblem, Problem, tail } from "./problem.mjs";
import { exitOf, isStopping, startNode, stopChild } from "./processes.mjs";

const READY_MS = 120_000;
const POLL_MS = 150;

/**
 * The built application as a process that listens on the loopback address.
 * @param {{ port: number, dist: string, env: Record<string, string | undefined> }} options
 */
export function spawnServer({ port, dist, env }) {
  const settings = { ...env, ARTSCOPE_DIST: dist, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const args = ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)];
  return startNode(args, { env: settings });
}

/**
 * Starts the built application on the loopback address and waits until it can serve visitors.
 * @param {{ port: number, dist: string, data: string, env: Record<string, string | undefined>, onLost: (problem: Problem) => void }} options
 * @returns {Promise<{ url: string, address: string, pid: number, log: string, health: any, stop: () => Promise<void> }>}
 */
export async function startServer({ port, dist, data, env, onLost }) {
  const child = spawnServer({ port, dist, env });
  const log = openLog(data, "server.log");
  let last = "";
  for (const output of [child.stdout, child.stderr]) {
    output?.on("data", (/** @type {Buffer} */ chunk) => {
      log.stream.write(chunk);
      last = (last + chunk).slice(-4000);
    });
  }
  const end = () => {
    if (/EADDRINUSE/.test(last))
      return new Problem(`Port ${port} was taken by another program.`, "Choose another with --port N.");
    return (
      knownProblem(last, "serving") ??
      new Problem("The server stopped:", `${tail(last)}\nMore in ${log.file}`)
    );
  };
  const ended = exitOf(child);
  const ready = await Promise.race([waitUntilReady(port), ended.then(() => null)]);
  if (!ready) throw end();
  if (ready.status !== 200)
    throw new Problem(`The server does not become ready: ${ready.body?.detail ?? ""}`, `More in ${log.file}`);
  void ended.then(() => {
    if (!isStopping()) onLost(end());
  });
  const address = `http://127.0.0.1:${port}`;
  return {
    url: `http://localhost:${port}`,
    address,
    pid: child.pid ?? 0,
    log: log.file,
    health: ready.body,
    stop: () => stopChild(child),
  };
}

/** @param {number} port @returns {Promise<{ status: number, body: any }>} */
async function waitUntilReady(port) {
  /** @type {{ status: number, body: any }} */
  let last = { status: 0, body: { detail: "it does not answer" } };
  for (const deadline = Date.now() + READY_MS; Date.now() < deadline; ) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`, {
        signal: AbortSignal.timeout(20_000),
      });
      last = { status: answer.status, body: await answer.json() };
      if (answer.ok) return last;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return last;
}
