// `npm run chaos -- --kills 30 --seed 1 [--images 200] [--database embedded|native] [--json FILE]`
//  or `npm run chaos -- --outage`: no kills, but the job engine is down for the whole upload
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { runOutage } from "./chaos/outage";
import { type ChaosOptions, type ChaosResult, runChaos } from "./chaos/run";
import { build, isBuilt, sourceFingerprint } from "./launch/build.mjs";
import { stopAll } from "./launch/processes.mjs";

const USAGE =
  "usage: npm run chaos -- [--kills 30] [--seed 1] [--images 200] [--database embedded|native] [--json FILE]";

function readArguments() {
  const { values } = parseArgs({
    options: {
      kills: { type: "string", default: "30" },
      seed: { type: "string", default: "1" },
      images: { type: "string", default: "200" },
      database: { type: "string" },
      json: { type: "string" },
      outage: { type: "boolean", default: false },
      // For the tests, which may build beside a build that is being served.
      dist: { type: "string", default: ".next" },
    },
  });
  const [kills, images] = [Number(values.kills), Number(values.images)];
  const databases = values.database ? [values.database] : ["embedded", "native"];
  const isKnown = databases.every((name) => name === "embedded" || name === "native");
  if (!(Number.isInteger(kills) && kills >= 0 && Number.isInteger(images) && images >= 1 && isKnown))
    throw new Error(USAGE);
  return {
    kills,
    images,
    seed: values.seed,
    databases: databases as ChaosOptions["database"][],
    json: values.json,
    dist: values.dist,
    outage: values.outage,
  };
}

async function main(): Promise<number> {
  const { kills, images, seed, databases, json, dist, outage } = readArguments();
  const fingerprint = sourceFingerprint();
  if (!isBuilt(dist, fingerprint)) {
    console.log("building …");
    const env = { ...process.env, DATABASE_URL: "postgres://nobody@127.0.0.1:9/none" };
    await build({ dist, fingerprint, env, progress: () => undefined });
  }
  const results: ({ database: string } & ChaosResult)[] = [];
  for (const database of databases) {
    const options = { database, dist, images, seed, say: (line: string) => console.log(line) };
    const result = await (outage ? runOutage(options) : runChaos({ ...options, kills }));
    results.push({ database, ...result });
    const { lost, doubled, stuck, notes, killed, seconds } = result;
    console.log(
      `${database}: ${images} pictures, ${result.kills} kills survived (${killed}) in ${seconds} s`,
    );
    console.log(
      `  lost ${lost}, doubled ${doubled}, stuck ${stuck}${notes.map((note) => `\n  ${note}`).join("")}`,
    );
  }
  const sum = (key: "kills" | "lost" | "doubled" | "stuck") =>
    results.reduce((total, one) => total + one[key], 0);
  const total = { kills: sum("kills"), lost: sum("lost"), doubled: sum("doubled"), stuck: sum("stuck") };
  if (json) await writeFile(json, JSON.stringify({ ...total, runs: results }, null, 2));
  return total.lost + total.doubled + total.stuck === 0 ? 0 : 1;
}

let code = 1;
try {
  code = await main();
} finally {
  await stopAll();
}
process.exit(code);
