import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { batchRequested } from "@/lib/indexing/events";
import { queueJob } from "@/lib/jobs";
import { type Context, createContext } from "@/lib/kernel/context";
import { newId } from "@/lib/kernel/ids";
import { decodePhoto } from "@/lib/recognition/server/decode-photo";
import { engine, stopEngine } from "@/lib/recognition/server/engine";
import { galleryVector } from "@/lib/recognition/views";
import { quantile } from "../bench/load";
import { plantImages, uploadOne } from "./museum";
import { openPlace } from "./place";
import { jobOf, stepTimes } from "./records";

type Options = { images: number; database: "embedded" | "native"; data: string; say(line: string): void };

/** How many images the bare loop does: enough for a steady pace. */
const BARE_IMAGES = 300;
const LONE_UPLOADS = 20;
/** The mean of the first and of the last tenth of the samples of memory are compared. */
const TENTH = 0.1;

/**
 * Images embedded per second by the batch job, beside the bare loop of its encoder over the same files in the same run;
 * what a step costs beyond its own work; and the server's memory over the batch.
 */
export async function measureJobs({ images, database, data, say }: Options) {
  const place = await openPlace(database, data);
  try {
    say(`making ${images} pictures …`);
    const { museum, key, files } = await plantImages(place.db, join(data, "storage"), images);
    const ctx = createContext({ actor: { kind: "system", name: "bench" }, db: place.db, museum });
    const bare = await bareLoop(files.slice(0, BARE_IMAGES));
    await stopEngine();
    const server = await place.serve();
    const batch = await runBatch(ctx, server.pid, images, say);
    const overheadMs = await stepOverhead(ctx, { url: server.url, key }, museum.slug);
    const again = await bareLoop(files.slice(0, BARE_IMAGES));
    const bareLoopPerSecond = (bare + again) / 2;
    const ratio = batch.perSecond / bareLoopPerSecond;
    say(`${database}, ${images} pictures`);
    say(`  bare encoder loop   ${bare.toFixed(1)} and ${again.toFixed(1)} images/s, before and after`);
    say(`  batch job           ${batch.perSecond.toFixed(1)} images/s, ${ratio.toFixed(2)} of the bare loop`);
    say(`  a step beyond its work  ${overheadMs.toFixed(1)} ms (median of ${LONE_UPLOADS} uploads)`);
    say(
      `  server's memory     ${batch.firstMb} MB in the first tenth, ${batch.lastMb} MB in the last, at most ${batch.maxMb} MB`,
    );
    return {
      database,
      images,
      bareLoopPerSecond,
      batchPerSecond: batch.perSecond,
      ratio,
      stepOverheadMs: overheadMs,
      memoryMb: batch,
    };
  } finally {
    await place.close();
  }
}

/** Reads, decodes and encodes one file after the other, with nothing around it. Images per second. */
async function bareLoop(files: string[]): Promise<number> {
  const { encoder } = await engine();
  const started = performance.now();
  for (const file of files) await galleryVector(encoder, await decodePhoto(readFileSync(file)));
  return (files.length / (performance.now() - started)) * 1000;
}

async function runBatch(ctx: Context, pid: number, images: number, say: (line: string) => void) {
  const museumId = ctx.museum?.id ?? newId<"museum">();
  const { jobId } = await queueJob(ctx, {
    ...{ kind: "embed-batch", queue: "embeddings", subject: museumId },
    event: { name: batchRequested.name, data: { museumId } },
  });
  const samples: number[] = [];
  for (let told = 0; ; await sleep(500)) {
    const job = await jobOf(ctx.db, jobId);
    if (job.state === "failed") throw new Error(`the batch failed: ${job.error}`);
    if (job.startedAt) samples.push(memoryMb(pid));
    if (job.done - told >= 1_000) {
      told = job.done;
      say(`  ${job.done} pictures, ${samples.at(-1)} MB`);
    }
    if (job.state !== "done" || !job.startedAt || !job.endedAt) continue;
    const seconds = (job.endedAt.getTime() - job.startedAt.getTime()) / 1000;
    const tenth = Math.max(1, Math.floor(samples.length * TENTH));
    const mean = (part: number[]) => Math.round(part.reduce((sum, value) => sum + value, 0) / part.length);
    return {
      perSecond: images / seconds,
      firstMb: mean(samples.slice(0, tenth)),
      lastMb: mean(samples.slice(-tenth)),
      maxMb: Math.max(...samples),
    };
  }
}

/** Resident memory of a process in MB (Linux). */
function memoryMb(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

/** Milliseconds between the end of one step's work and the begin of the next, of uploads that run alone; median. */
async function stepOverhead(
  ctx: Context,
  server: { url: string; key: string },
  slug: string,
): Promise<number> {
  const gaps: number[] = [];
  for (let index = 0; index < LONE_UPLOADS; index++) {
    const jobId = await uploadOne(server, slug, index);
    for (let state = "queued"; state !== "done"; await sleep(100)) state = (await jobOf(ctx.db, jobId)).state;
    const steps = await stepTimes(ctx.db, jobId);
    for (const [at, step] of steps.entries()) {
      const next = steps[at + 1];
      if (next) gaps.push(next.startedAt.getTime() - step.startedAt.getTime() - step.durationMs);
    }
  }
  return quantile(gaps, 0.5);
}
