import { join } from "node:path";
import { build, isBuilt, sourceFingerprint } from "./build.mjs";
import { openDatabase, runScript } from "./database.mjs";
import { chooseJobs, startRunner } from "./jobs.mjs";
import { acquireLock, LockedError } from "./lock.mjs";
import { checkDisk, choosePort, makeFolder } from "./machine.mjs";
import { Problem } from "./problem.mjs";
import { holdBuild } from "./project-locks.mjs";
import { demoPassword, keptSecret } from "./secret.mjs";
import { startServer } from "./server.mjs";

const FIRST_PORT = 3000;
/** Measured: a fresh database, the demo's images and a build, with some air. */
const RUN_BYTES = 500e6;

/**
 * Takes the data folder for this process. Throws a `Problem` with its address when another copy runs on it.
 * @param {string} data
 */
export function holdData(data) {
  makeFolder(data);
  try {
    return acquireLock(join(data, "lock.json"));
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    const { url } = error.holder.details;
    throw new Problem(
      `ArtScope is already running on ${data} (process ${error.holder.pid}).`,
      typeof url === "string" ? `It is at ${url}` : "It is still starting.",
    );
  }
}

/** @typedef {ReturnType<typeof holdData>} DataLock */

/**
 * Everything between installed dependencies and a museum that answers, each step shown with its time.
 * The caller stops all children when it is done; locks go with this process.
 * @param {object} how
 * @param {{ data: string, port: number | undefined, demo: boolean }} how.options
 * @param {Record<string, string | undefined>} how.env
 * @param {DataLock} how.lock of `options.data`
 * @param {string} how.dist
 * @param {import("./terminal.mjs").Terminal} how.terminal
 * @param {Record<string, string>} [how.seeding] what the demo's seed is told beside the settings
 * @param {(problem: Problem) => void} how.onLost told when a part breaks for good later
 */
export async function openMuseum({ options, env, lock, dist, terminal, seeding, onLost }) {
  const { data } = options;
  checkDisk(data, RUN_BYTES, "running ArtScope");
  const port = await choosePort({ asked: options.port, preferred: FIRST_PORT });
  const database = await terminal.step(
    "Database",
    () => openDatabase({ data, env, onLost }),
    (found) => found.description,
  );
  const jobs = await chooseJobs(env, port);
  /** @type {Record<string, string | undefined>} */
  const settings = {
    ...env,
    ...jobs.settings,
    DATABASE_URL: database.url,
    ARTSCOPE_EMBEDDED_DATABASE: String(database.embedded),
    ARTSCOPE_DATA: data,
    AUTH_SECRET: env.AUTH_SECRET || keptSecret(data),
    NEXTAUTH_URL: env.ARTSCOPE_PUBLIC_URL || `http://localhost:${port}`,
    // The demo's e-mails are a page for whoever sits at its computer. Never where others are served.
    ARTSCOPE_DEMO_MAIL: String(
      options.demo && database.embedded && !env.ARTSCOPE_PUBLIC_URL && !env.MAIL_URL,
    ),
    ARTSCOPE_DEMO_PASSWORD: options.demo ? demoPassword(data) : undefined,
  };
  await terminal.step("Migrations", () =>
    runScript("scripts/migrate.ts", [], { env: settings, doing: "bringing the database up to date" }),
  );
  const served = await terminal.step(
    "Build",
    (progress) => prepareBuild({ dist, env: settings, progress }),
    (done) => done.note,
  );
  if (served.hold) process.once("exit", served.hold.release);
  // The server gets ready while the demo is being checked or drawn; nobody is sent to it before both are done.
  const starting = startServer({ port, dist, data, env: settings, onLost });
  starting.catch(() => undefined);
  if (options.demo) {
    await terminal.step("Demo museums", (progress) =>
      runScript("scripts/seed.ts", [], {
        env: { ...settings, ...seeding },
        doing: "setting up the demo museums",
        progress,
      }),
    );
  }
  // The demo has its people.
  const door = options.demo ? null : await offerSetUp(settings);
  const server = await terminal.step("Server", () => starting);
  const { port: jobsPort } = jobs;
  await terminal.step(
    "Background work",
    async () => {
      if (jobsPort !== null)
        await startRunner({ port: jobsPort, app: server.address, data, env: settings, onLost });
    },
    () => jobs.description,
  );
  lock.update({ url: server.url });
  return {
    ...server,
    port,
    database,
    jobs,
    settings,
    /** Opens an installation in which nobody has an account; null in any other. */
    setUp: door && new URL(`/set-up#${door}`, settings.NEXTAUTH_URL).href,
  };
}

/** @param {Record<string, string | undefined>} env @returns {Promise<string | null>} a token */
async function offerSetUp(env) {
  const doing = "looking who can sign in";
  const output = await runScript("scripts/offer-set-up.ts", ["--token"], { env, doing });
  return output.trim().split("\n").at(-1) || null;
}

/**
 * @param {{ dist: string, env: Record<string, string | undefined>, progress: (text: string) => void }} options
 */
async function prepareBuild({ dist, env, progress }) {
  const hold = await holdBuild(dist);
  const fingerprint = sourceFingerprint();
  if (isBuilt(dist, fingerprint)) {
    hold?.update({ doing: "serving" });
    return { hold, note: "up to date" };
  }
  if (!hold) {
    throw new Problem(
      "The sources changed, and another copy of ArtScope is serving the earlier build.",
      "Stop that copy first.",
    );
  }
  await build({ dist, fingerprint, env, progress });
  hold.update({ doing: "serving" });
  return { hold, note: "" };
}
