import { randomBytes } from "node:crypto";
import { openLog } from "./log.mjs";
import { choosePort } from "./machine.mjs";
import { knownProblem, Problem, tail } from "./problem.mjs";
import { exitOf, isStopping, startNode, stopChild } from "./processes.mjs";
import { restartLimit } from "./restarts.mjs";
import { shortPath } from "./settings.mjs";

/** Where Inngest's own server listens by default, too. */
const FIRST_PORT = 8288;
const READY_MS = 30_000;

/**
 * The job engine that the settings ask for: Inngest when its keys are there, else a runner of our own that is spoken
 * to in the same way, with keys made for this start.
 * @param {Record<string, string | undefined>} env @param {number} app the application's port
 */
export async function chooseJobs(env, app) {
  if (env.INNGEST_EVENT_KEY && env.INNGEST_SIGNING_KEY) {
    const place = env.INNGEST_BASE_URL ? `Inngest at ${new URL(env.INNGEST_BASE_URL).host}` : "Inngest Cloud";
    return { port: null, settings: {}, description: place };
  }
  if (env.INNGEST_EVENT_KEY || env.INNGEST_SIGNING_KEY)
    throw new Problem(
      "Only one of INNGEST_EVENT_KEY and INNGEST_SIGNING_KEY is set.",
      "Inngest needs both; without either, a local runner does the background work.",
    );
  const port = await choosePort({ asked: undefined, preferred: FIRST_PORT, host: "127.0.0.1" });
  const settings = {
    INNGEST_BASE_URL: `http://127.0.0.1:${port}`,
    INNGEST_SERVE_ORIGIN: `http://127.0.0.1:${app}`,
    INNGEST_EVENT_KEY: randomBytes(24).toString("hex"),
    INNGEST_SIGNING_KEY: `signkey-local-${randomBytes(32).toString("hex")}`,
  };
  return { port, settings, description: "local runner (INNGEST_EVENT_KEY is not set)" };
}

/**
 * Starts the local runner, and again when it breaks: what it had begun goes on. `onLost` is told when that doesn't help.
 * @param {{ port: number, app: string, data: string, env: Record<string, string | undefined>, onLost: (problem: Problem) => void }} options
 */
export async function startRunner({ port, app, data, env, onLost }) {
  const log = openLog(data, "jobs.log");
  const isTooOften = restartLimit();
  const args = [
    "--import",
    "tsx",
    "scripts/runner.ts",
    "--port",
    String(port),
    "--app",
    `${app}/api/inngest`,
  ];
  const start = async () => {
    const child = startNode(args, { env: { ...env, NODE_ENV: "development" } });
    let last = "";
    const ready = new Promise((resolve) => {
      for (const output of [child.stdout, child.stderr]) {
        output?.on("data", (/** @type {Buffer} */ chunk) => {
          log.stream.write(chunk);
          last = (last + chunk).slice(-4000);
          if (/^ready /m.test(last)) resolve(true);
        });
      }
    });
    const late = new Promise((resolve) => setTimeout(resolve, READY_MS, false).unref());
    const isReady = await Promise.race([ready, late, exitOf(child).then(() => false)]);
    if (!isReady) {
      await stopChild(child);
      throw (
        knownProblem(last, "running background work") ??
        new Problem(
          "The runner of background work can't start:",
          `${tail(last)}\nMore in ${shortPath(log.file)}`,
        )
      );
    }
    child.once("exit", async () => {
      if (isStopping()) return;
      if (isTooOften())
        return onLost(new Problem("The runner of background work keeps breaking:", tail(last)));
      await start().catch(onLost);
    });
  };
  await start();
}
