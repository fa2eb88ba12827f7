import type { ChildProcess } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startEmbedded } from "../database/start-embedded.mjs";
import { startNative } from "../database/start-native.mjs";
import { exitOf, startNode, stopChild } from "../launch/processes.mjs";
import { spawnServer } from "../launch/server.mjs";

export type DatabaseKind = "embedded" | "native";
/** A process, and the one of its processes that a kill is meant for. */
type Running = { child: ChildProcess; pid: number };

const AGAIN_MS = 200;
/** A part that has not come up for so long never will. */
const START_MS_MAX = 90_000;

/** Something that is started again whenever it ends, as a service manager would, until `stop`. */
export class Part {
  #running: Running | null = null;
  #stopped = false;
  #up: Promise<void>;

  constructor(
    readonly name: string,
    readonly start: () => Promise<Running>,
  ) {
    this.#up = this.#begin();
  }

  /** Resolves when it runs; a database has then accepted connections. */
  get up(): Promise<void> {
    return this.#up;
  }

  /** The process that runs at the moment, or null between two starts. */
  get pid(): number | null {
    return this.#running?.pid ?? null;
  }

  /** kill -9. Answers false when it isn't running at the moment. */
  kill(): boolean {
    const victim = this.#running;
    if (!victim) return false;
    this.#running = null;
    process.kill(victim.pid, "SIGKILL");
    return true;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    const running = this.#running;
    this.#running = null;
    if (running) await stopChild(running.child);
  }

  async #begin(): Promise<void> {
    for (const deadline = Date.now() + START_MS_MAX; ; ) {
      try {
        const running = await this.start();
        this.#running = running;
        void exitOf(running.child).then(() => this.#ended(running));
        return;
      } catch (error) {
        if (this.#stopped) return;
        if (Date.now() > deadline) throw new Error(`the ${this.name} does not start`, { cause: error });
        await sleep(AGAIN_MS);
      }
    }
  }

  #ended(running: Running): void {
    if (this.#running === running) this.#running = null;
    if (!this.#stopped) this.#up = this.#begin();
  }
}

/** The database on a folder and a port that stay the same from one start to the next. */
export function databasePart(
  kind: DatabaseKind,
  place: { folder: string; port: number; password: string },
): Part {
  return new Part("database", async () => {
    if (kind === "native") {
      const { child, said } = await startNative({ durable: true, ...place });
      return { child, pid: Number(said.pid) };
    }
    const { child } = await startEmbedded({ ...place, patienceMs: 10_000 });
    return { child, pid: pidOf(child) };
  });
}

type Served = { port: number; dist: string; data: string };

export function applicationPart({ port, dist, data }: Served, env: Record<string, string>): Part {
  return new Part("application", async () => {
    const child = spawnServer({ port, dist, env });
    keepLog(child, join(data, "application.log"));
    return { child, pid: pidOf(child) };
  });
}

export function runnerPart(port: number, app: string, data: string, env: Record<string, string>): Part {
  return new Part("runner", async () => {
    const args = [
      "--import",
      "tsx",
      "scripts/runner.ts",
      "--port",
      String(port),
      "--app",
      `${app}/api/inngest`,
    ];
    const child = startNode(args, { env: { ...env, NODE_ENV: "development" } });
    keepLog(child, join(data, "runner.log"));
    return { child, pid: pidOf(child) };
  });
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error("the process could not be started");
  return child.pid;
}

function keepLog(child: ChildProcess, file: string): void {
  const log = createWriteStream(file, { flags: "a" });
  for (const output of [child.stdout, child.stderr]) output?.pipe(log, { end: false });
}
