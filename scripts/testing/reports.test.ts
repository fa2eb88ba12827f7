import { expect, it } from "vitest";
import {
  outcome,
  readPlaywright,
  readReport,
  readVerify,
  readVitest,
  summaryLine,
  total,
} from "./reports.mjs";

it("sums stages into one line", () => {
  expect(summaryLine(total([outcome({ passed: 3 }), outcome({ passed: 4, failed: 1 })]))).toBe(
    "7 passed, 1 failed",
  );
  expect(summaryLine(outcome({ passed: 3, skipped: 2 }))).toBe("3 passed, 0 failed, 2 skipped");
});

it("reads vitest's report, and a file that could not be loaded as one failure", () => {
  const test = (status: string) => ({
    status,
    fullName: "does it",
    failureMessages: status === "failed" ? ["\u001b[31mno\u001b[39m"] : [],
  });
  const result = readVitest({
    testResults: [
      {
        name: "a.test.ts",
        status: "failed",
        assertionResults: [test("passed"), test("failed"), test("pending")],
      },
      { name: "b.test.ts", status: "failed", assertionResults: [], message: "Cannot find module" },
    ],
  });
  expect(result).toMatchObject({ passed: 1, failed: 2, skipped: 1 });
  expect(result.notes[0]).toBe("✗ a.test.ts › does it\n    no");
  expect(result.notes[1]).toContain("Cannot find module");
});

it("reads Playwright's report through nested suites", () => {
  const spec = (status: string) => ({
    title: "scans",
    tests: [{ status, projectName: "phone", results: [{ error: { message: "late" } }] }],
  });
  const result = readPlaywright({
    errors: [],
    suites: [
      {
        title: "scan.spec.ts",
        specs: [spec("expected")],
        suites: [{ title: "camera", specs: ["flaky", "unexpected", "skipped"].map(spec) }],
      },
    ],
  });
  expect(result).toMatchObject({ passed: 2, failed: 1, skipped: 1 });
  expect(result.notes[0]).toContain("scan.spec.ts › camera › scans [phone]");
});

it("counts each check of verify once and its unit tests one by one", () => {
  const checks = [
    { name: "types", ok: true },
    { name: "lint", ok: false },
    { name: "unit tests", ok: false, passed: 10, failed: 2, skipped: 1 },
  ];
  expect(readVerify({ checks })).toMatchObject({ passed: 11, failed: 3, skipped: 1 });
});

it("takes a tool that leaves no report, or fails without naming a test, for a failure", () => {
  const none = readReport("/nowhere/report.json", { code: 1, output: "out of memory" }, readVitest);
  expect(none).toMatchObject({ failed: 1, notes: ["out of memory"] });
});
