import { join } from "node:path";
import { NotStarted } from "../database/server-process.mjs";
import { startNative } from "../database/start-native.mjs";
import { build, isBuilt, sourceFingerprint } from "../launch/build.mjs";
import { holdData, openMuseum } from "../launch/museum.mjs";
import { gather, startNode, stopAll, stopChild } from "../launch/processes.mjs";
import { holdBuild } from "../launch/project-locks.mjs";
import { createTerminal } from "../launch/terminal.mjs";
import { obtainBrowser } from "./browser.mjs";
import { outcome, readChaos, readPlaywright, readReport, readVerify, readVitest, total } from "./reports.mjs";

/** No stage of the tests needs nearly as long on two cores; a hung one must not hold up the summary for ever. */
const STAGE_MS = 40 * 60_000;
const BUILD_BESIDE = ".next-test";
/** A build asks no database, but the settings must name one. */
const NO_DATABASE = "postgres://nobody@127.0.0.1:9/none";

/**
 * @typedef {import("./reports.mjs").Outcome} Outcome
 * @typedef {{ scratch: string, progress: (text: string) => void }} Stage `scratch` is the stage's own empty folder
 */

/** What the tests see instead of the user's own settings. @param {string} scratch */
function isolated(scratch) {
  return {
    ...process.env,
    DATABASE_URL: undefined,
    TEST_DATABASE_URL: undefined,
    ARTSCOPE_DATA: join(scratch, "data"),
    ARTSCOPE_STORAGE: undefined,
    NODE_ENV: undefined,
    TMPDIR: scratch,
    CI: "true",
    NO_COLOR: "1",
    FORCE_COLOR: undefined,
  };
}

/** @param {string[]} args @param {Record<string, string | undefined>} env @param {(text: string) => void} progress */
async function run(args, env, progress) {
  const child = startNode(args, { env });
  const timer = setTimeout(() => stopChild(child), STAGE_MS);
  const result = await gather(child, (line) => {
    if (line.trim()) progress(line.trim());
  });
  clearTimeout(timer);
  return result;
}

/** Types, lint, walls, unused code and the unit tests. @param {Stage} stage */
export async function verify({ scratch, progress }) {
  const report = join(scratch, "verify.json");
  const result = await run(["scripts/verify.mjs", "--json", report], isolated(scratch), progress);
  const read = readReport(report, result, readVerify);
  // Its own account of what failed is better than any we could give.
  return read.failed > 0 ? { ...read, notes: [result.output.trimEnd()] } : read;
}

/** The database tests, on the embedded database or on the server at `url`. @param {Stage} stage @param {string} [url] */
export async function databaseTests({ scratch, progress }, url) {
  const report = join(scratch, "vitest.json");
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--project=db",
    "--reporter=default",
    "--reporter=json",
  ];
  const env = { ...isolated(scratch), TEST_DATABASE_URL: url };
  return readReport(report, await run([...args, `--outputFile.json=${report}`], env, progress), readVitest);
}

/** The same tests on PostgreSQL; skipped with the reason where none can be had. @param {Stage} stage */
export async function nativeTests(stage) {
  stage.progress("finding or fetching PostgreSQL");
  let server;
  try {
    server = await startNative();
  } catch (error) {
    if (error instanceof NotStarted) return outcome({ skipped: 1, notes: [`skipped: ${error.message}`] });
    throw error;
  }
  try {
    const result = await databaseTests(stage, server.url);
    return { ...result, notes: [`PostgreSQL ${server.said.version}`, ...result.notes] };
  } finally {
    await server.stop();
  }
}

/**
 * The application, built where `npm start` finds it; beside it while a running copy serves an earlier build.
 * @param {Stage} stage
 */
export async function buildApplication({ scratch, progress }) {
  const env = { ...isolated(scratch), DATABASE_URL: NO_DATABASE };
  const fingerprint = sourceFingerprint();
  const hold = await holdBuild(".next");
  const dist = hold || isBuilt(".next", fingerprint) ? ".next" : BUILD_BESIDE;
  try {
    if (!isBuilt(dist, fingerprint)) await build({ dist, fingerprint, env, progress });
  } finally {
    hold?.release();
  }
  return { ...outcome({ passed: 1 }), dist };
}

/**
 * Kills the application, the runner and the database in turn while pictures are uploaded, then uploads while the runner
 * is down: nothing may be lost. On PostgreSQL too where one can be had.
 * @param {Stage} stage @param {string} dist
 */
export async function killTests({ scratch, progress }, dist) {
  const notes = [];
  const databases = ["embedded"];
  try {
    await (await startNative()).stop();
    databases.push("native");
  } catch (error) {
    if (!(error instanceof NotStarted)) throw error;
    notes.push(`skipped on PostgreSQL: ${error.message}`);
  }
  let result = outcome({ skipped: 4 - 2 * databases.length, notes });
  for (const database of databases) {
    for (const how of [["--kills", "4"], ["--outage"]]) {
      const report = join(scratch, `${database}${how[0]}.json`);
      const rest = ["--images", "20", "--database", database, "--dist", dist, "--json", report];
      // PostgreSQL runs as another account where this one is root, and could not enter our own scratch folder.
      const env = { ...isolated(scratch), ARTSCOPE_DATA: undefined, TMPDIR: process.env.TMPDIR };
      const ended = await run(["--import", "tsx", "scripts/chaos.ts", ...how, ...rest], env, progress);
      const read = readReport(report, ended, readChaos);
      result = { ...total([result, read]), notes: [...result.notes, ...read.notes] };
    }
  }
  return result;
}

/**
 * A fresh demo museum by the start command's own steps, visited by a real browser. The last stage: it stops all.
 * @param {Stage} stage @param {string} dist
 */
export async function endToEnd({ scratch, progress }, dist) {
  const browser = await obtainBrowser(progress);
  const data = join(scratch, "museum");
  const lock = holdData(data);
  /** @type {string[]} */
  const trouble = [];
  // A second model for the journey that switches: the demo is made with the first, the server has both.
  await gather(
    startNode(["--import", "tsx", "scripts/tiny-clip.ts", join(data, "models/Xenova/clip-vit-base-patch32")]),
  );
  const museum = await openMuseum({
    options: { data, port: undefined, demo: true },
    env: isolated(scratch),
    lock,
    dist,
    terminal: createTerminal({ write: (/** @type {string} */ text) => progress(text.trim()) }, {}),
    seeding: { ARTSCOPE_ENCODER: "built-in" },
    onLost: (problem) => trouble.push(`${problem.message}\n${problem.advice}`),
  });
  const report = join(scratch, "playwright.json");
  const env = {
    ...isolated(scratch),
    ARTSCOPE_URL: museum.url,
    // Journeys of the office put background work there as the engine would.
    DATABASE_URL: museum.database.url,
    ARTSCOPE_DEMO_PASSWORD: museum.settings.ARTSCOPE_DEMO_PASSWORD,
    ARTSCOPE_CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  };
  try {
    const args = [
      "node_modules/@playwright/test/cli.js",
      "test",
      "--reporter=line,json",
      `--output=${join(scratch, "results")}`,
    ];
    const result = readReport(report, await run(args, env, progress), readPlaywright);
    return { ...result, failed: result.failed + trouble.length, notes: [...trouble, ...result.notes] };
  } finally {
    // Nothing else runs beside this stage, and none comes after it.
    await stopAll();
    lock.release();
  }
}
