import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { busyPicture } from "@/db/seed/busy-picture";
import { createRandom } from "@/db/seed/demo/random";
import { newId } from "@/lib/kernel/ids";
import { gather, startNode } from "../launch/processes.mjs";
import { type Account, countOpen, settle } from "./account";
import { applicationPart, type DatabaseKind, databasePart, type Part, runnerPart } from "./parts";
import { each, insist, SLUG } from "./visitors";

export type ChaosOptions = {
  database: DatabaseKind;
  /** The built application. */
  dist: string;
  kills: number;
  images: number;
  seed: string;
  say(line: string): void;
};
export type ChaosResult = Account & { kills: number; killed: string; seconds: number };

/** Between two kills, in milliseconds: short enough to hit things that are just coming up again. */
const PAUSE_MS = [400, 3_500] as const;
const VIEWS_PER_IMAGE = 3;
/** After the last kill everything must end by itself; without any progress for so long it is stuck. */
const SILENCE_MS_MAX = 120_000;
const QUIET_LOOKS = 5;

/**
 * Uploads pictures and looks at works while the application, the runner and the database are killed in turn at random
 * moments, waits until all is quiet, and compares what is there with what was asked for.
 */
export async function runChaos({
  database,
  dist,
  kills,
  images,
  seed,
  say,
}: ChaosOptions): Promise<ChaosResult> {
  const started = performance.now();
  const data = mkdtempSync(join(tmpdir(), "artscope-chaos-"));
  const parts: Part[] = [];
  try {
    const place = {
      folder: join(data, "database"),
      port: await freePort(),
      password: randomBytes(18).toString("hex"),
    };
    const db = databasePart(database, place);
    parts.push(db);
    await db.up;
    const url = `postgres://artscope:${place.password}@127.0.0.1:${place.port}/postgres`;
    const ports = { app: await freePort(), runner: await freePort() };
    const env = settings({ url, embedded: database === "embedded", data, runner: ports.runner });
    const works = await plant(images, env);
    const address = `http://127.0.0.1:${ports.app}`;
    const app = applicationPart({ port: ports.app, dist, data }, env);
    const runner = runnerPart(ports.runner, address, data, env);
    parts.push(app, runner);
    const deadline = Date.now() + 10 * 60_000 + kills * 10_000;
    const visits = Promise.all([
      each([...works.entries()], 4, ([index, id]) => upload(address, { index, id, seed }, deadline)),
      each(
        works.flatMap((id) => Array.from({ length: VIEWS_PER_IMAGE }, () => id)),
        2,
        (id) => view(address, id, deadline),
      ),
    ]);
    const killed = await killInTurn([app, runner, db], { kills, seed, say });
    say(`${database}: the last process was killed`);
    const refused = (await visits).flat();
    await untilQuiet(url, say);
    const sql = postgres(url, { max: 1, prepare: false, onnotice: () => undefined });
    const account = await settle(sql, { works: images, views: images * VIEWS_PER_IMAGE - refused.length });
    await sql.end();
    const notes = [...account.notes, ...new Set(refused)];
    const seconds = Math.round((performance.now() - started) / 1000);
    const tally = Object.entries(killed).map(([part, times]) => `${part} ${times}`);
    return {
      ...account,
      lost: account.lost + refused.length,
      notes,
      kills,
      killed: tally.join(", "),
      seconds,
    };
  } finally {
    for (const part of parts.reverse()) await part.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

function settings({
  url,
  embedded,
  data,
  runner,
}: {
  url: string;
  embedded: boolean;
  data: string;
  runner: number;
}) {
  mkdirSync(join(data, "storage"), { recursive: true });
  return {
    DATABASE_URL: url,
    ARTSCOPE_EMBEDDED_DATABASE: String(embedded),
    ARTSCOPE_DATA: data,
    ARTSCOPE_STORAGE: join(data, "storage"),
    ARTSCOPE_DEMO_STAFF: "true",
    INNGEST_BASE_URL: `http://127.0.0.1:${runner}`,
    INNGEST_EVENT_KEY: randomBytes(16).toString("hex"),
    INNGEST_SIGNING_KEY: `signkey-local-${randomBytes(32).toString("hex")}`,
    LOG_LEVEL: "warn",
  };
}

/** Migrations and works, by a process of its own: settings are read once in each. */
async function plant(count: number, env: Record<string, string>): Promise<string[]> {
  const child = startNode(["--import", "tsx", "scripts/chaos/plant.ts", String(count)], { env });
  const { code, output } = await gather(child);
  if (code !== 0) throw new Error(`the museum could not be made:\n${output}`);
  return JSON.parse(output.trim().split("\n").at(-1) ?? "[]");
}

async function killInTurn(parts: Part[], { kills, seed, say }: Pick<ChaosOptions, "kills" | "seed" | "say">) {
  const random = createRandom(`chaos ${seed}`);
  const killed: Record<string, number> = {};
  for (const part of parts) await part.up;
  for (let count = 0; count < kills; ) {
    await sleep(random.range(...PAUSE_MS));
    const part = parts[count % parts.length];
    // One that is just starting again is waited for: a kill counts when it ended something.
    if (!part?.kill()) continue;
    count += 1;
    killed[part.name] = (killed[part.name] ?? 0) + 1;
    say(`  kill ${count}: ${part.name}`);
  }
  return killed;
}

async function upload(address: string, work: { index: number; id: string; seed: string }, deadline: number) {
  const picture = await busyPicture(`chaos-${work.seed}-${work.index}`);
  const body = () => {
    const form = new FormData();
    form.set("image", new Blob([new Uint8Array(picture)]), `chaos-${work.index}.png`);
    return { method: "POST", body: form };
  };
  await insist(`${address}/api/v1/artworks/${work.id}/images?museum=${SLUG}`, body, deadline);
}

async function view(address: string, artworkId: string, deadline: number) {
  const occurredAt = new Date().toISOString();
  const interactions = [{ id: newId(), kind: "view", artworkId, occurredAt }];
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ interactions });
  await insist(
    `${address}/api/v1/interactions?museum=${SLUG}`,
    () => ({ method: "POST", headers, body }),
    deadline,
  );
}

/** Waits until nothing is open any more, or until nothing has moved for long. */
async function untilQuiet(url: string, say: (line: string) => void): Promise<void> {
  let last = Number.NaN;
  let quiet = 0;
  for (let movedAt = Date.now(); Date.now() - movedAt < SILENCE_MS_MAX; await sleep(1_000)) {
    const sql = postgres(url, { max: 1, prepare: false, onnotice: () => undefined, connect_timeout: 5 });
    const open = await countOpen(sql).catch(() => Number.NaN);
    await sql.end({ timeout: 1 });
    // Between two jobs of a chain nothing is open for a moment.
    quiet = open === 0 ? quiet + 1 : 0;
    if (quiet >= QUIET_LOOKS) return;
    if (open !== last) movedAt = Date.now();
    if (open !== last && open % 50 === 0) say(`  ${open} still open`);
    last = open;
  }
}

/** One that the system gives to nobody else soon: parts come back to their port after each kill. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
