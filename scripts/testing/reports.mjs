import { existsSync, readFileSync } from "node:fs";

/**
 * What a stage amounts to. `notes` are lines for people: what failed and how, or why something was skipped.
 * @typedef {{ passed: number, failed: number, skipped: number, notes: string[] }} Outcome
 */

const MESSAGE_LINES = 12;

/** @param {Partial<Outcome>} [some] @returns {Outcome} */
export const outcome = (some = {}) => ({ passed: 0, failed: 0, skipped: 0, notes: [], ...some });

/** @param {Outcome[]} outcomes @returns {Outcome} */
export function total(outcomes) {
  const sum = outcome();
  for (const one of outcomes) {
    sum.passed += one.passed;
    sum.failed += one.failed;
    sum.skipped += one.skipped;
  }
  return sum;
}

/** "12 passed, 0 failed", and ", 3 skipped" when there are any. @param {Outcome} result */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * The outcome that a tool's JSON report tells; a tool that left none, or failed without saying what, is one failure.
 * @param {string} file
 * @param {{ code: number, output: string }} run
 * @param {(report: any) => Outcome} read
 */
export function readReport(file, { code, output }, read) {
  const ended = output.trimEnd().split("\n").slice(-30).join("\n");
  if (!existsSync(file)) return outcome({ failed: 1, notes: [ended] });
  const result = read(JSON.parse(readFileSync(file, "utf8")));
  if (code !== 0 && result.failed === 0) return { ...result, failed: 1, notes: [ended] };
  return result;
}

/** Vitest's `--reporter=json`. A file that can't be loaded counts as one failure. @param {any} report */
export function readVitest(report) {
  const result = outcome();
  for (const suite of report.testResults) {
    for (const test of suite.assertionResults) {
      if (test.status === "passed") result.passed += 1;
      else if (test.status === "failed") result.failed += 1;
      else result.skipped += 1;
      if (test.status === "failed")
        result.notes.push(note(`${suite.name} › ${test.fullName}`, test.failureMessages.join("\n")));
    }
    const isBroken =
      suite.status === "failed" &&
      !suite.assertionResults.some((/** @type {any} */ t) => t.status === "failed");
    if (!isBroken) continue;
    result.failed += 1;
    result.notes.push(note(suite.name, suite.message ?? ""));
  }
  return result;
}

/** Playwright's `--reporter=json`. One that passed at a second try has passed. @param {any} report */
export function readPlaywright(report) {
  const result = outcome();
  for (const error of report.errors ?? []) {
    result.failed += 1;
    result.notes.push(note("Playwright", error.message ?? ""));
  }
  for (const { path, spec } of specsIn(report.suites ?? [], "")) {
    for (const test of spec.tests) {
      if (test.status === "skipped") result.skipped += 1;
      else if (test.status === "expected" || test.status === "flaky") result.passed += 1;
      else {
        const project = test.projectName ? ` [${test.projectName}]` : "";
        result.failed += 1;
        result.notes.push(note(`${path}${spec.title}${project}`, test.results.at(-1)?.error?.message ?? ""));
      }
    }
  }
  return result;
}

/**
 * @param {any[]} suites @param {string} path
 * @returns {{ path: string, spec: any }[]}
 */
function specsIn(suites, path) {
  return suites.flatMap((suite) => {
    const inner = `${path}${suite.title} › `;
    const own = (suite.specs ?? []).map((/** @type {any} */ spec) => ({ path: inner, spec }));
    return [...own, ...specsIn(suite.suites ?? [], inner)];
  });
}

/** `npm run verify --json`: its unit tests one by one, every other check as one test. @param {any} report */
export function readVerify(report) {
  const result = outcome();
  for (const check of report.checks) {
    result.passed += check.passed ?? (check.ok ? 1 : 0);
    result.failed += Math.max(check.failed ?? 0, check.ok ? 0 : 1);
    result.skipped += check.skipped ?? 0;
    if (!check.ok) result.notes.push(`npm run verify: ${check.name} failed`);
  }
  return result;
}

/** `npm run chaos --json`: each database one test. @param {any} report */
export function readChaos(report) {
  const result = outcome();
  for (const { database, lost, doubled, stuck, notes } of report.runs) {
    if (lost + doubled + stuck === 0) result.passed += 1;
    else {
      result.failed += 1;
      const sums = `lost ${lost}, doubled ${doubled}, stuck ${stuck}`;
      result.notes.push(note(`kills on ${database}`, [sums, ...notes].join("\n")));
    }
  }
  return result;
}

/** @param {string} title @param {string} message */
function note(title, message) {
  // Built at run time: the escape character has no place in a source pattern.
  const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
  const lines = message.replace(colours, "").trim().split("\n").slice(0, MESSAGE_LINES);
  return [`✗ ${title}`, ...lines.map((line) => `    ${line}`)].join("\n");
}
