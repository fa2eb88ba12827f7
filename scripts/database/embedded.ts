import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { acquireWhenFree, LockedError } from "../launch/lock.mjs";
import { freeBytes } from "../launch/machine.mjs";
import { openEmbedded } from "./backend";
import { DatabaseServer } from "./server";

/**
 * The embedded database as a process of its own:
 *   node --import tsx scripts/database/embedded.ts (--folder DIR | --memory) [--port N] [--patience MS]
 * Prints one line of JSON when it accepts connections: {"ready":true,"url":…,"port":…,"fresh":…}, or one line
 * {"ready":false,"reason":…,"holder":…} and exits 1. The password is ARTSCOPE_DATABASE_PASSWORD or a random one. Ends on SIGTERM or SIGINT after a checkpoint.
 */
const { values } = parseArgs({
  options: {
    folder: { type: "string" },
    memory: { type: "boolean" },
    port: { type: "string" },
    patience: { type: "string" },
  },
});

/** Exit status of a database that broke in mid-flight; the next start recovers from the write-ahead log. */
const EXIT_BROKEN = 70;

function say(line: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** PGlite hides why a write failed: with this little left, in bytes, it was the disk. */
const FULL_BYTES = 32e6;

function reasonOf(error: unknown): string {
  const free = values.folder ? freeBytes(values.folder) : null;
  if (free !== null && free < FULL_BYTES) return `no space left on device at ${values.folder}`;
  return error instanceof Error ? error.message : String(error);
}

function broken(error: unknown): never {
  process.stderr.write(`The embedded database broke and must start again: ${reasonOf(error)}\n`);
  process.exit(EXIT_BROKEN);
}

/** The folder with the database's files, made first if there is none. A set-up cut short leaves no half of one. */
async function prepareCluster(folder: string): Promise<{ cluster: string; fresh: boolean }> {
  const cluster = join(folder, "cluster");
  if (existsSync(cluster)) return { cluster, fresh: false };
  const draft = join(folder, "cluster.new");
  rmSync(draft, { recursive: true, force: true });
  const made = await openEmbedded(draft, broken);
  await made.close();
  renameSync(draft, cluster);
  return { cluster, fresh: true };
}

async function main(): Promise<void> {
  if (Boolean(values.folder) === Boolean(values.memory)) throw new Error("give --folder DIR or --memory");
  const folder = values.folder ? resolve(values.folder) : null;
  if (folder) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const patienceMs = Number(values.patience ?? 0);
  const lock = folder ? await acquireWhenFree(join(folder, "lock.json"), {}, { patienceMs }) : null;
  const { cluster, fresh } = folder ? await prepareCluster(folder) : { cluster: null, fresh: true };
  const { backend, parameters, close } = await openEmbedded(cluster, broken);
  const password = process.env.ARTSCOPE_DATABASE_PASSWORD || randomBytes(18).toString("base64url");
  const server = new DatabaseServer({ backend, parameters, password, port: Number(values.port ?? 0) });
  const port = await server.listen();
  const url = `postgres://artscope:${password}@127.0.0.1:${port}/postgres`;
  lock?.update({ url });

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.close();
    await close();
    lock?.release();
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  say({ ready: true, url, port, fresh });
}

main().catch((error: unknown) => {
  const holder = error instanceof LockedError ? { holder: error.holder } : {};
  say({ ready: false, reason: reasonOf(error), ...holder });
  process.exit(1);
});
