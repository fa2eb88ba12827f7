// The start command's own steps. Uses nothing but Node until the dependencies are there.
import { ensureInstalled } from "./install.mjs";
import { holdData, openMuseum } from "./museum.mjs";
import { knownProblem, Problem } from "./problem.mjs";
import { isStopping, killAll, onOrphaned, stopAll } from "./processes.mjs";
import { loadEnvFiles, readOptions, shortPath, USAGE } from "./settings.mjs";
import { createTerminal, duration } from "./terminal.mjs";

const terminal = createTerminal();
const started = performance.now();

/** Stops what was started, in order, and ends. A second wish to stop is obeyed at once. @param {number} code */
async function leave(code) {
  if (isStopping()) {
    killAll();
    process.exit(code || 130);
  }
  await stopAll();
  process.exit(code);
}

/** @param {unknown} error */
function complain(error) {
  const problem = error instanceof Problem ? error : knownProblem(String(error), "starting");
  const more = problem ? problem.advice : String(error instanceof Error ? error.stack : error);
  terminal.line(`\n  ${terminal.red(problem?.message ?? "Something unexpected went wrong:")}`);
  for (const line of more ? more.split("\n") : []) terminal.line(`  ${line}`);
  terminal.line();
}

/** @param {unknown} error */
async function fail(error) {
  if (isStopping()) return;
  complain(error);
  await leave(1);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (!isStopping()) terminal.line(terminal.dim("\n  Stopping…"));
    void leave(0);
  });
}

onOrphaned(() => void leave(0));

/** @param {any} health the answer of /api/health/ready */
function describeEncoder(health) {
  const { model, fellBackBecause } = health.encoder;
  return fellBackBecause ? `${model}\n  ${" ".repeat(16)} ${terminal.dim(fellBackBecause)}` : model;
}

async function main() {
  loadEnvFiles(process.env);
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) {
    terminal.line(USAGE);
    return;
  }
  terminal.line(`\n  ${terminal.bold("ArtScope")}\n`);
  // First of all: a second copy must not touch what the running one uses.
  const lock = holdData(options.data);
  process.once("exit", lock.release);
  await ensureInstalled(terminal);
  const museum = await openMuseum({ options, env: process.env, lock, dist: ".next", terminal, onLost: fail });
  const lan = options.lan
    ? await import("./lan.mjs").then(({ openLan }) =>
        openLan({ museum, data: options.data, terminal, onLost: fail }),
      )
    : null;

  const rows = [
    ["Visitors", museum.url],
    ["Wall to scan", `${museum.url}/wall`],
    ["API reference", `${museum.url}/api/reference`],
  ];
  if (museum.setUp) rows.unshift(["Set up", museum.setUp]);
  else rows.splice(2, 0, ["Office", `${museum.url}/admin`]);
  if (museum.settings.ARTSCOPE_DEMO_MAIL === "true") rows.push(["Outbox", `${museum.url}/outbox`]);
  terminal.line(`\n  ${terminal.bold("Open")} after ${duration(performance.now() - started)}\n`);
  for (const [name = "", address = ""] of rows)
    terminal.line(`  ${name.padEnd(16)} ${terminal.cyan(address)}`);
  terminal.line();
  const { ARTSCOPE_DEMO_PASSWORD: password } = museum.settings;
  if (password) {
    const people = ["admin", "curator", "staff"].map((name) => `${name}@demo.example`).join(", ");
    terminal.line(`  ${"Sign in as".padEnd(16)} ${people}`);
    terminal.line(`  ${"with".padEnd(16)} ${password}\n`);
  }
  if (options.port === undefined && museum.port !== 3000)
    terminal.line(`  ${"Port".padEnd(16)} ${museum.port}, because 3000 is taken`);
  terminal.line(`  ${"Database".padEnd(16)} ${museum.database.description}`);
  terminal.line(`  ${"Encoder".padEnd(16)} ${describeEncoder(museum.health)}`);
  terminal.line(`  ${"Background work".padEnd(16)} ${museum.jobs.description}`);
  terminal.line(`  ${"Log".padEnd(16)} ${shortPath(museum.log)}`);
  lan?.show();
  terminal.line(terminal.dim("\n  Ctrl-C stops everything.\n"));
}

void main().catch(fail);
