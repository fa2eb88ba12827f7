import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { installReason } from "./install.mjs";

let root: string;
const lock = (version: string) => JSON.stringify({ packages: { "": {}, "node_modules/a": { version } } });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "artscope-install-"));
  writeFileSync(join(root, "package-lock.json"), lock("1.0.0"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it("is needed the first time, after an interruption and after a change, and not otherwise", () => {
  expect(installReason(root)).toBe("first time");
  mkdirSync(join(root, "node_modules"));
  expect(installReason(root)).toBe("the last installation was cut short");
  writeFileSync(join(root, "node_modules/.package-lock.json"), lock("1.0.0"));
  expect(installReason(root)).toBeNull();
  writeFileSync(join(root, "package-lock.json"), lock("1.0.1"));
  expect(installReason(root)).toBe("the lock file changed");
});

it("notices node_modules that were made for another machine or lock file", () => {
  mkdirSync(join(root, "node_modules"));
  writeFileSync(join(root, "node_modules/.package-lock.json"), lock("1.0.0"));
  writeFileSync(
    join(root, "node_modules/.artscope.json"),
    JSON.stringify({ lock: "other", platform: "plan9" }),
  );
  expect(installReason(root)).toBe("the lock file or Node changed");
});
