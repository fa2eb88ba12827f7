import { availableParallelism } from "node:os";
import { disconnect } from "@/db/client";
import type { DemoMuseum } from "@/db/seed/demo/types";
import { type Context, createContext } from "@/lib/kernel/context";
import { database } from "@/lib/kernel/database";
import { purgeImages } from "@/lib/media";
import { deleteMuseum, getSetUp, resolveMuseum } from "@/lib/museums";
import { stopEngine } from "@/lib/recognition/server/engine";
import { plantPeople } from "./seed/demo-people";
import { DrawPool } from "./seed/draw-pool";
import { DEMO_MUSEUMS } from "./seed/museums";
import { plantMuseum } from "./seed/plant-museum";

const USAGE = "usage: seed.ts [--reset]   creates the demo museums; --reset deletes and creates them anew";

async function main(): Promise<void> {
  const arguments_ = process.argv.slice(2);
  if (arguments_.some((argument) => argument !== "--reset")) throw new Error(USAGE);
  const system = createContext({ actor: { kind: "system", name: "seed" }, db: database() });
  const waiting = [];
  for (const [position, museum] of DEMO_MUSEUMS.entries()) {
    if (arguments_.includes("--reset")) await remove(system, museum.slug);
    const { state } = await getSetUp(system, { slug: museum.slug });
    if (state !== "complete") waiting.push({ position, museum });
  }
  if (waiting.length > 0) await plant(system, waiting);
  // Only the start command makes one: whoever seeds by hand invites people, or sets the installation up.
  const { ARTSCOPE_DEMO_PASSWORD: password } = process.env;
  if (password) await plantPeople(system, password);
}

async function plant(system: Context, waiting: { position: number; museum: DemoMuseum<string> }[]) {
  const threads = availableParallelism();
  const pool = new DrawPool(threads);
  const started = performance.now();
  try {
    for (const { position, museum } of waiting) {
      await plantMuseum(system, museum, {
        position,
        parallel: threads + 1,
        draw: (task) => pool.draw(task),
        progress: (done, total, title) =>
          show(museum.name.en, done, total, title, performance.now() - started),
      });
    }
  } finally {
    await pool.close();
    await stopEngine();
  }
}

/** The museum with everything in it, files too. */
async function remove(system: Context, slug: string): Promise<void> {
  if ((await getSetUp(system, { slug })).state === "absent") return;
  await purgeImages(createContext({ ...system, museum: await resolveMuseum(system, { slug }) }), {});
  await deleteMuseum(system, { slug });
}

/** On a terminal one line that changes; in a log a line for every ten works. */
function show(museum: string, done: number, total: number, title: string, elapsedMs: number): void {
  const text = `${museum}: ${done} of ${total} works, ${(elapsedMs / 1000).toFixed(0)} s`;
  if (process.stdout.isTTY)
    process.stdout.write(`\r\x1b[2K  ${text} · ${title}${done === total ? "\n" : ""}`);
  else if (done % 10 === 0 || done === total) process.stdout.write(`  ${text}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await disconnect(database());
}
