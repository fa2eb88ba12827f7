import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../launch/machine.mjs";
import { gather, startNode } from "../launch/processes.mjs";
import type { Planted } from "./museum";
import { applicationPart, type DatabaseKind, databasePart, type Part, runnerPart } from "./parts";

/** A database with a museum in it, and what serves it once it is asked to. */
export type Place = {
  databaseUrl: string;
  /** Where the application answers. */
  address: string;
  works: string[];
  /** Lets whoever has it do what a curator does. */
  key: string;
  database: Part;
  startApplication(): Part;
  startRunner(): Part;
  close(): Promise<void>;
};

/** Starts a database in a folder of its own and makes a museum of `works` works without pictures. */
export async function openPlace(kind: DatabaseKind, dist: string, works: number): Promise<Place> {
  const data = mkdtempSync(join(tmpdir(), "artscope-chaos-"));
  mkdirSync(join(data, "storage"));
  // PostgreSQL runs as another account where this one is root, and must get as far as its own folder.
  chmodSync(data, 0o711);
  const password = randomBytes(18).toString("hex");
  // Parts come back to their port after each kill.
  const [port, appPort, runnerPort] = [await freePort(), await freePort(), await freePort()];
  const database = databasePart(kind, { folder: join(data, "database"), port, password });
  await database.up;
  const databaseUrl = `postgres://artscope:${password}@127.0.0.1:${port}/postgres`;
  const address = `http://127.0.0.1:${appPort}`;
  const env = {
    DATABASE_URL: databaseUrl,
    ARTSCOPE_EMBEDDED_DATABASE: String(kind === "embedded"),
    ARTSCOPE_DATA: data,
    ARTSCOPE_STORAGE: join(data, "storage"),
    AUTH_SECRET: randomBytes(32).toString("hex"),
    INNGEST_SERVE_ORIGIN: address,
    INNGEST_BASE_URL: `http://127.0.0.1:${runnerPort}`,
    INNGEST_EVENT_KEY: randomBytes(16).toString("hex"),
    INNGEST_SIGNING_KEY: `signkey-local-${randomBytes(32).toString("hex")}`,
    LOG_LEVEL: "warn",
  };
  const parts = [database];
  const started = (part: Part) => {
    parts.unshift(part);
    return part;
  };
  return {
    databaseUrl,
    address,
    ...(await plant(works, env)),
    database,
    startApplication: () => started(applicationPart({ port: appPort, dist, data }, env)),
    startRunner: () => started(runnerPart(runnerPort, address, data, env)),
    async close() {
      for (const part of parts) await part.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Migrations and works, by a process of its own: settings are read once in each. */
async function plant(count: number, env: Record<string, string>): Promise<Planted> {
  const child = startNode(["--import", "tsx", "scripts/chaos/plant.ts", String(count)], { env });
  const { code, output } = await gather(child);
  if (code !== 0) throw new Error(`the museum could not be made:\n${output}`);
  return JSON.parse(output.trim().split("\n").at(-1) ?? "");
}
