import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { describe, expect, it } from "vitest";
import { beganAt } from "./lock.mjs";
import { exitOf, gather, ROOT, startNode, stopChild } from "./processes.mjs";

/** A process that starts another of its kind and stays; both tell their ids. */
const FAMILY = `
  const { spawn } = require("node:child_process");
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  console.log(process.pid + " " + child.pid);
  setInterval(() => {}, 1000);
`;

/** A launcher that starts a leashed process and stays. */
const LAUNCHER = `
  import { startNode } from "./scripts/launch/processes.mjs";
  const child = startNode(["-e", "setInterval(() => {}, 1000)"]);
  console.log(process.pid + " " + child.pid);
  setInterval(() => {}, 1000);
`;

async function idsFrom(child: { stdout: NodeJS.ReadableStream | null }): Promise<[number, number]> {
  if (!child.stdout) throw new Error("no output");
  for await (const line of createInterface({ input: child.stdout })) {
    const [own = 0, other = 0] = line.split(" ").map(Number);
    return [own, other];
  }
  throw new Error("no ids");
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A dead process that nobody has buried yet still has its id.
    return beganAt(pid) !== "gone";
  } catch {
    return false;
  }
}

describe("processes", () => {
  it("are stopped together with what they started", async () => {
    const child = startNode(["-e", FAMILY]);
    const ids = await idsFrom(child);
    expect(ids.every(isRunning)).toBe(true);
    await stopChild(child);
    await expect.poll(() => ids.filter(isRunning)).toEqual([]);
  });

  it("that ignore the request to stop are ended by force", async () => {
    const child = startNode([
      "-e",
      "process.on('SIGTERM', () => {}); console.log('1 1'); setInterval(() => {}, 1000)",
    ]);
    await idsFrom(child);
    await stopChild(child, 100);
    expect(child.signalCode).toBe("SIGKILL");
  });

  it("end by themselves when their launcher is killed", { timeout: 20_000 }, async () => {
    const launcher = spawn(process.execPath, ["--input-type=module", "-e", LAUNCHER], { cwd: ROOT });
    const [own, started] = await idsFrom(launcher);
    process.kill(own, "SIGKILL");
    await expect.poll(() => isRunning(started), { timeout: 15_000 }).toBe(false);
  });

  it("tell their output line by line and how they ended", async () => {
    const lines: string[] = [];
    const child = startNode(["-e", "console.log('one'); console.error('two'); process.exit(3)"]);
    const { code, output } = await gather(child, (line) => lines.push(line));
    expect(code).toBe(3);
    expect(lines.sort()).toEqual(["one", "two"]);
    expect(output).toContain("one");
    expect(await exitOf(child)).toBe(3);
  });
});
