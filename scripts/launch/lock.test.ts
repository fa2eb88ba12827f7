import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { acquireLock, beganAt, LockedError, lockHolder } from "./lock.mjs";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "artscope-lock-"));
  file = join(folder, "lock.json");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function rewrite(change: Record<string, unknown>): void {
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), ...change }));
}

describe("a lock", () => {
  it("is held by one, tells others where the holder is, and goes with it", () => {
    const lock = acquireLock(file, { url: "http://localhost:3000" });
    expect(() => acquireLock(file)).toThrow(LockedError);
    lock.update({ url: "http://localhost:3001" });
    expect(lockHolder(file)).toMatchObject({ pid: process.pid, details: { url: "http://localhost:3001" } });
    lock.release();
    expect(lockHolder(file)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("can be read by its owner only: it carries the database's address", () => {
    acquireLock(file).release();
    const lock = acquireLock(file);
    expect(statSync(file).mode & 0o077).toBe(0);
    lock.release();
  });

  it("is taken over from a process that was killed", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    await once(child, "spawn");
    const lock = acquireLock(file);
    rewrite({ pid: child.pid, began: beganAt(child.pid ?? 0) });
    expect(() => acquireLock(file)).toThrow(LockedError);
    child.kill("SIGKILL");
    await once(child, "exit");
    acquireLock(file).release();
    lock.release();
  });

  it("is taken over when its pid now belongs to another process", () => {
    const lock = acquireLock(file);
    rewrite({ began: "long ago" });
    expect(lockHolder(file)).toBeNull();
    acquireLock(file).release();
    lock.release();
  });

  it("is taken over when it is damaged", () => {
    writeFileSync(file, "{");
    acquireLock(file).release();
  });

  it("held on another machine counts as long as its holder gives signs of life", () => {
    const lock = acquireLock(file);
    rewrite({ place: "elsewhere" });
    expect(() => acquireLock(file)).toThrow(LockedError);
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(file, longAgo, longAgo);
    acquireLock(file).release();
    lock.release();
  });
});
