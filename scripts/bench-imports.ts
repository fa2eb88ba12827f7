// `npm run bench:imports -- [--rows 50000] [--kill] [--database embedded|native] [--json FILE]`
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { build, isBuilt, sourceFingerprint } from "./launch/build.mjs";
import { stopAll } from "./launch/processes.mjs";

const USAGE =
  "usage: npm run bench:imports -- [--rows 50000] [--kill] [--database embedded|native] [--json FILE]";

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      rows: { type: "string", default: "50000" },
      kill: { type: "boolean", default: false },
      database: { type: "string", default: "embedded" },
      json: { type: "string" },
    },
  });
  const rows = Number(values.rows);
  const { database, kill } = values;
  if (!(Number.isInteger(rows) && rows >= 1_000) || (database !== "embedded" && database !== "native"))
    throw new Error(USAGE);
  const fingerprint = sourceFingerprint();
  if (!isBuilt(".next", fingerprint)) {
    console.log("building …");
    const env = { ...process.env, DATABASE_URL: "postgres://nobody@127.0.0.1:9/none" };
    await build({ dist: ".next", fingerprint, env, progress: () => undefined });
  }
  // Settings are read once, when the modules that need them are loaded: the measurement brings its own place.
  process.env.DATABASE_URL = "postgres://127.0.0.1:1/the-measurement-brings-its-own";
  const { measureImports } = await import("./bench-imports/measure");
  try {
    const figures = await measureImports({ rows, kill, database, say: (line) => console.log(line) });
    if (values.json) await writeFile(values.json, JSON.stringify(figures, null, 2));
    return figures.duplicates + figures.differences + figures.secondRun === 0 ? 0 : 1;
  } finally {
    await stopAll();
  }
}

process.exit(await main());
