// `npm run verify`: everything a machine can say about the code without a database or a browser.
//   --json FILE   also writes { checks: [{ name, ok, ms, passed?, failed?, skipped? }] }
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values: options } = parseArgs({ options: { json: { type: "string" } } });
const scratch = mkdtempSync(join(tmpdir(), "verify-"));
const report = join(scratch, "unit.json");
const running = new Set();

const vitest = ["vitest/vitest.mjs", "run", "--project=unit", "--reporter=dot", "--reporter=json"];

// Two lanes, because two cores are what this promises to be quick on: the tests, and the rest one by one.
const LANES = [
  [
    { name: "types", commands: [["next/dist/bin/next", "typegen"], ["typescript/bin/tsc"]] },
    { name: "lint and format", commands: [["@biomejs/biome/bin/biome", "check", "--error-on-warnings"]] },
    { name: "nothing unused", commands: [["knip/bin/knip.js", "--no-progress"]] },
    { name: "import walls", commands: [["tsx/dist/cli.mjs", "scripts/structure/walls.ts"]] },
  ],
  [
    {
      name: "unit tests",
      commands: [[...vitest, `--outputFile.json=${report}`]],
      count: () => countTests(report),
    },
  ],
];

/** The numbers of a vitest JSON report. A file that could not even be loaded is one failure. */
function countTests(file) {
  const summary = JSON.parse(readFileSync(file, "utf8"));
  const isUnloaded = (suite) =>
    suite.status === "failed" && !suite.assertionResults.some((test) => test.status === "failed");
  return {
    passed: summary.numPassedTests,
    failed: summary.numFailedTests + summary.testResults.filter(isUnloaded).length,
    skipped: summary.numPendingTests + summary.numTodoTests,
  };
}

/** Runs one tool out of node_modules. Its output is kept: it matters only when something is wrong. */
function run([tool, ...args]) {
  return new Promise((resolve) => {
    const script = join("node_modules", tool);
    const child = spawn(process.execPath, [script, ...args], {
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let output = "";
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ ok: false, output: `${error}\n` }));
    child.on("close", (code) => {
      running.delete(child);
      resolve({ ok: code === 0, output });
    });
  });
}

async function check({ name, commands, count }) {
  const started = performance.now();
  let result = { ok: true, output: "" };
  for (const command of commands) if (result.ok) result = await run(command);
  const ms = Math.round(performance.now() - started);
  let numbers = {};
  try {
    numbers = count?.() ?? {};
  } catch {
    result.ok = false; // No report: the runner itself broke, and its output says how.
  }
  const told = "passed" in numbers ? `  ${numbers.passed} passed, ${numbers.failed} failed` : "";
  const seconds = `${(ms / 1000).toFixed(1)} s`.padStart(7);
  process.stdout.write(`${result.ok ? "ok    " : "FAILED"}  ${name.padEnd(16)} ${seconds}${told}\n`);
  if (!result.ok) process.stdout.write(`${result.output.trimEnd()}\n\n`);
  return { name, ok: result.ok, ms, ...numbers };
}

async function lane(checks) {
  const results = [];
  for (const one of checks) results.push(await check(one));
  return results;
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    rmSync(scratch, { recursive: true, force: true });
    process.exit(130);
  });
}

const started = performance.now();
const checks = (await Promise.all(LANES.map(lane))).flat();
rmSync(scratch, { recursive: true, force: true });
if (options.json) writeFileSync(options.json, `${JSON.stringify({ checks }, null, 2)}\n`);
const failed = checks.filter((result) => !result.ok).length;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(`${checks.length - failed} of ${checks.length} checks passed in ${seconds} s\n`);
process.exitCode = failed === 0 ? 0 : 1;
