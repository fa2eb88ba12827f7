// `npm run bench:jobs -- [--images 5000] [--database embedded|native] [--json FILE]`
import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, isBuilt, sourceFingerprint } from "./launch/build.mjs";
import { stopAll } from "./launch/processes.mjs";

const USAGE = "usage: npm run bench:jobs -- [--images 5000] [--database embedded|native] [--json FILE]";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      images: { type: "string", default: "5000" },
      database: { type: "string", default: "embedded" },
      json: { type: "string" },
    },
  });
  const images = Number(values.images);
  const { database } = values;
  if (!(Number.isInteger(images) && images >= 100) || (database !== "embedded" && database !== "native"))
    throw new Error(USAGE);
  const fingerprint = sourceFingerprint();
  if (!isBuilt(".next", fingerprint)) {
    console.log("building …");
    const env = { ...process.env, DATABASE_URL: "postgres://nobody@127.0.0.1:9/none" };
    await build({ dist: ".next", fingerprint, env, progress: () => undefined });
  }
  const data = mkdtempSync(join(tmpdir(), "artscope-bench-jobs-"));
  // Settings are read once, when the modules that need them are loaded: the measurement brings its own places.
  process.env.DATABASE_URL = "postgres://127.0.0.1:1/each-measurement-brings-its-own";
  process.env.ARTSCOPE_STORAGE = join(data, "storage");
  const { measureJobs } = await import("./bench-jobs/measure");
  try {
    const figures = await measureJobs({ images, database, data, say: (line) => console.log(line) });
    if (values.json) await writeFile(values.json, JSON.stringify(figures, null, 2));
  } finally {
    await stopAll();
    rmSync(data, { recursive: true, force: true });
  }
}

await main();
process.exit();
