import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { connect, disconnect } from "@/db/client";
import { migrate } from "@/db/migrate";
import { stopEngine } from "@/lib/recognition/server/engine";
import { bareSearch, bareStages, type Floors } from "./bench/floors";
import { sendAll } from "./bench/load";
import { fillMuseum } from "./bench/museum";
import { describePictures, type Pictured, takePhotos } from "./bench/pictures";
import { floorTable, loadTable, type Row } from "./bench/report";
import { startEmbedded } from "./database/start-embedded.mjs";
import { startNative } from "./database/start-native.mjs";
import { build, isBuilt, sourceFingerprint } from "./launch/build.mjs";
import { startServer } from "./launch/server.mjs";

const DIST = ".next";
const CONCURRENCY = [1, 8, 32];
const USAGE =
  "usage: npm run bench -- [--works 10000] [--scans 120] [--database embedded|native] [--json FILE]";

type Started = { name: string; url: string; embedded: boolean; stop(): Promise<unknown> };
type Load = { photos: Buffer[]; works: number; scans: number };

async function openDatabase(name: string, folder: string): Promise<Started> {
  if (name === "native") {
    const native = await startNative({ durable: true });
    return { name: `PostgreSQL ${native.said.version}`, url: native.url, embedded: false, stop: native.stop };
  }
  const { url, stop } = await startEmbedded({ folder: join(folder, "database") });
  return { name: "embedded (PGlite)", url, embedded: true, stop };
}

/** Scans over HTTP against the built application; every request carries bytes that were never seen before. */
async function measureScans(url: string, real: Pictured[], modelId: string, load: Load): Promise<Row[]> {
  const rows: Row[] = [];
  const embedding = (index: number) => Array.from(real[index % real.length]?.vector ?? []);
  let sent = 0;
  const photo = (index: number) => {
    const form = new FormData();
    const unseen = Buffer.concat([
      load.photos[index % load.photos.length] ?? Buffer.alloc(0),
      Buffer.from(`${sent++}`),
    ]);
    form.set("image", new Blob([new Uint8Array(unseen)]));
    return { body: form };
  };
  const vector = (index: number) => ({
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ modelId, embedding: embedding(index) }),
  });
  for (const [scan, make, factor] of [
    ["image", photo, 1],
    ["embedding", vector, 3],
  ] as const) {
    await sendAll(`${url}/api/v1/scan`, { count: 10, concurrency: 2, make });
    for (const concurrency of CONCURRENCY) {
      const count = load.scans * factor;
      rows.push({
        scan,
        concurrency,
        result: await sendAll(`${url}/api/v1/scan`, { count, concurrency, make }),
      });
    }
  }
  return rows;
}

async function measure(
  database: Started,
  port: number,
  floors: Floors,
  pictures: [Pictured[], Pictured[]],
  load: Load,
  data: string,
) {
  await migrate(database.url);
  const db = connect(database.url, { embedded: database.embedded });
  const [real, others] = pictures;
  try {
    const place = await fillMuseum(db, real, others, load.works);
    const search = await bareSearch(db, place, real);
    const env = {
      ...process.env,
      DATABASE_URL: database.url,
      ARTSCOPE_EMBEDDED_DATABASE: String(database.embedded),
      ARTSCOPE_DATA: data,
      LOG_LEVEL: "warn",
    };
    const server = await startServer({
      port,
      dist: DIST,
      data,
      env,
      onLost: () => undefined,
    });
    const rows = await measureScans(`http://127.0.0.1:${port}`, real, place.modelId, load).finally(
      server.stop,
    );
    const bare = {
      "image decode": floors.decode,
      "image detect": floors.detect,
      "image encode": floors.encode,
      "image search": search.three,
      "image verify": floors.verify,
      "embedding search": search.one,
    };
    console.log(`\n${database.name}, ${load.works} works, ${cpus().length} cores (${server.url})\n`);
    console.log(`${loadTable(rows)}\n\n${floorTable(rows, bare)}`);
    return { database: database.name, works: load.works, floorsMs: bare, rows };
  } finally {
    await disconnect(db);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      works: { type: "string" },
      scans: { type: "string" },
      database: { type: "string" },
      json: { type: "string" },
    },
  });
  const works = Number(values.works ?? 10_000);
  const scans = Number(values.scans ?? 120);
  if (!(works >= 200 && scans >= 1)) throw new Error(USAGE);
  const fingerprint = sourceFingerprint();
  if (!isBuilt(DIST, fingerprint)) {
    console.log("building …");
    await build({ dist: DIST, fingerprint, env: process.env, progress: () => undefined });
  }
  const folder = mkdtempSync(join(tmpdir(), "artscope-bench-"));
  const results = [];
  try {
    console.log("making pictures and photos …");
    const real = await describePictures("real", 100);
    const others = await describePictures("other", 100);
    const photos = await takePhotos("real", 40);
    const floors = await bareStages(photos, others);
    await stopEngine();
    const names = values.database ? [values.database] : ["embedded", "native"];
    for (const [index, name] of names.entries()) {
      const data = join(folder, name);
      const database = await openDatabase(name, data);
      try {
        results.push(
          await measure(database, 4700 + index, floors, [real, others], { photos, works, scans }, data),
        );
      } finally {
        await database.stop();
      }
    }
    if (values.json) await writeFile(values.json, JSON.stringify(results, null, 2));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
