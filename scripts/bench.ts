import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startEmbedded } from "./database/start-embedded.mjs";
import { startNative } from "./database/start-native.mjs";
import { build, isBuilt, sourceFingerprint } from "./launch/build.mjs";

const DIST = ".next";
const PORT = 4700;
const USAGE =
  "usage: npm run bench -- [--works 10000] [--scans 120] [--database embedded|native] [--json FILE]";

type Started = { name: string; url: string; embedded: boolean; stop(): Promise<unknown> };

async function openDatabase(name: string, folder: string): Promise<Started> {
  if (name === "native") {
    const native = await startNative({ durable: true });
    return { name: `PostgreSQL ${native.said.version}`, url: native.url, embedded: false, stop: native.stop };
  }
  const { url, stop } = await startEmbedded({ folder: join(folder, "database") });
  return { name: "embedded (PGlite)", url, embedded: true, stop };
}

function readArguments() {
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
  const databases = values.database ? [values.database] : ["embedded", "native"];
  const known = databases.every((name) => name === "embedded" || name === "native");
  if (!(works >= 200 && scans >= 1 && known)) throw new Error(USAGE);
  return { works, scans, databases, json: values.json };
}

async function main(): Promise<void> {
  const { works, scans, databases, json } = readArguments();
  // The build, and the modules that measure when they are loaded, read settings that name a database: any will do there.
  process.env.DATABASE_URL ||= "postgres://127.0.0.1:1/each-measurement-brings-its-own";
  const fingerprint = sourceFingerprint();
  if (!isBuilt(DIST, fingerprint)) {
    console.log("building …");
    await build({ dist: DIST, fingerprint, env: process.env, progress: () => undefined });
  }
  const folder = mkdtempSync(join(tmpdir(), "artscope-bench-"));
  const { measure, prepare } = await import("./bench/measure");
  const results = [];
  try {
    console.log("making pictures and photos …");
    const material = await prepare();
    for (const [index, kind] of databases.entries()) {
      const data = join(folder, kind);
      const { name, url, embedded, stop } = await openDatabase(kind, data);
      try {
        const place = { name, url, embedded, data, port: PORT + index, dist: DIST };
        results.push(await measure(place, material, { works, scans }));
      } finally {
        await stop();
      }
    }
    if (json) await writeFile(json, JSON.stringify(results, null, 2));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
