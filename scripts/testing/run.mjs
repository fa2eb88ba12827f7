// The test command's own steps:
//   node scripts/test.mjs [--only verify|db|native|build|kill|e2e]
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureInstalled } from "../launch/install.mjs";
import { Problem } from "../launch/problem.mjs";
import { isStopping, killAll, onOrphaned, stopAll } from "../launch/processes.mjs";
import { createTerminal, duration } from "../launch/terminal.mjs";
import { outcome, summaryLine, total } from "./reports.mjs";
import { buildApplication, databaseTests, endToEnd, killTests, nativeTests, verify } from "./stages.mjs";

const STAGES = ["verify", "db", "native", "build", "kill", "e2e"];
const terminal = createTerminal();
const started = performance.now();
const scratch = mkdtempSync(join(tmpdir(), "artscope-tests-"));
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));

async function leave() {
  if (isStopping()) killAll();
  else await stopAll();
  process.exit(130);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, leave);
onOrphaned(() => void leave());

function chosenStages() {
  const { only } = parseArgs({ options: { only: { type: "string" } } }).values;
  if (only === undefined) return STAGES;
  if (!STAGES.includes(only)) throw new Problem(`--only takes one of ${STAGES.join(", ")}.`);
  return only === "e2e" || only === "kill" ? ["build", only] : [only];
}

/** @param {unknown} error */
function explain(error) {
  if (error instanceof Problem) return `${error.message}\n${error.advice}`;
  return String(error instanceof Error ? error.stack : error);
}

/**
 * Runs a stage; what it throws is one failure, and the next stage has its turn.
 * @template {import("./reports.mjs").Outcome} T
 * @param {string} name
 * @param {(stage: import("./stages.mjs").Stage) => Promise<T>} work
 * @returns {Promise<T | import("./reports.mjs").Outcome>}
 */
async function stage(name, work) {
  const folder = join(scratch, name.replaceAll(/\W+/g, "-"));
  mkdirSync(folder, { recursive: true });
  const run = async (/** @type {(text: string) => void} */ progress) => {
    try {
      return await work({ scratch: folder, progress });
    } catch (error) {
      return outcome({ failed: 1, notes: [explain(error)] });
    }
  };
  const result = await terminal.step(name, run, summaryLine, (done) => done.failed === 0);
  for (const note of result.notes) terminal.line(note.replaceAll(/^/gm, "      "));
  return result;
}

async function main() {
  const stages = chosenStages();
  terminal.line();
  await ensureInstalled(terminal);
  const results = [];
  if (stages.includes("verify")) results.push(await stage("Verify", verify));
  if (stages.includes("db")) results.push(await stage("Embedded db", databaseTests));
  if (stages.includes("native")) results.push(await stage("PostgreSQL", nativeTests));
  if (stages.includes("build")) {
    const built = await stage("Build", buildApplication);
    results.push(built);
    /** @param {(one: import("./stages.mjs").Stage, dist: string) => Promise<import("./reports.mjs").Outcome>} visit */
    const onBuild = (visit) => (/** @type {import("./stages.mjs").Stage} */ one) => {
      if (!("dist" in built)) throw new Problem("There is no build to visit.");
      return visit(one, String(built.dist));
    };
    if (stages.includes("kill")) results.push(await stage("Kill", onBuild(killTests)));
    if (stages.includes("e2e")) results.push(await stage("End to end", onBuild(endToEnd)));
  }
  return total(results);
}

/** @param {import("./reports.mjs").Outcome} result */
async function finish(result) {
  await stopAll();
  terminal.line(terminal.dim(`\n  ${duration(performance.now() - started)}`));
  terminal.line(summaryLine(result));
  // Nothing run is no success.
  process.exit(result.failed > 0 || result.passed === 0 ? 1 : 0);
}

void main()
  .catch((error) => {
    terminal.line(`\n  ${terminal.red(explain(error))}`);
    return outcome({ failed: 1 });
  })
  .then(finish);
