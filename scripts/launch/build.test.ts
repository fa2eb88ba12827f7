import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sourceFingerprint } from "./build.mjs";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "artscope-build-"));
  mkdirSync(join(root, "app/scan"), { recursive: true });
  writeFileSync(join(root, "app/scan/page.tsx"), "one");
  writeFileSync(join(root, "next.config.ts"), "config");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it.each([
  ["app/scan/page.tsx", true],
  ["app/scan/other.tsx", true],
  ["next.config.ts", true],
  ["package-lock.json", true],
  ["app/scan/page.test.tsx", false],
  ["README.md", false],
  ["vitest.config.ts", false],
])("a change of %s asks for a new build: %s", (file, changes) => {
  const before = sourceFingerprint(root, {});
  expect(sourceFingerprint(root, {})).toBe(before);
  writeFileSync(join(root, file), "two");
  expect(sourceFingerprint(root, {}) !== before).toBe(changes);
});

it("a public setting is part of the build", () => {
  expect(sourceFingerprint(root, { NEXT_PUBLIC_X: "1" })).not.toBe(sourceFingerprint(root, {}));
  expect(sourceFingerprint(root, { DATABASE_URL: "postgres://elsewhere" })).toBe(sourceFingerprint(root, {}));
});
