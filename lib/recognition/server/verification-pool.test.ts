import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { WORK_FEATURES } from "../geometry/detect";
import { paintPicture } from "../photo-synth/picture-fixture";
import type { LocalFeatures } from "../types";
import { VerificationError } from "./verification-error";
import { type PoolOptions, VerificationPool } from "./verification-pool";

const open: VerificationPool[] = [];

function poolOf(options: PoolOptions): VerificationPool {
  const pool = new VerificationPool(options);
  open.push(pool);
  return pool;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((pool) => pool.close()));
});

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "answered",
    (error: unknown) => (error instanceof VerificationError ? error.code : error),
  );

describe("VerificationPool with OpenCV", { timeout: 60_000 }, () => {
  it("detects and verifies in its threads, and leaves the caller's picture alone", async () => {
    const pool = poolOf({ size: 2 });
    await pool.warmUp();
    const pictures = [1, 2, 3].map((seed) => paintPicture(seed));
    const works = await Promise.all(pictures.map((picture) => pool.detect(picture, WORK_FEATURES)));
    const photo = await pool.detect(paintPicture(2));
    expect(pictures[0]?.data.length).toBe(400 * 500 * 4);
    expect(photo.count).toBeGreaterThan(works[0]?.count ?? 0);
    const results = await pool.verifyAll(photo, works, { stopAt: Number.POSITIVE_INFINITY });
    expect(results.map(({ inliers }) => inliers >= 15)).toEqual([false, true, false]);
    expect(await pool.verifyAll(photo, [])).toEqual([]);
  });

  it("says what went wrong when a job can't be done, and goes on", async () => {
    const pool = poolOf({ size: 1 });
    const broken = { width: 4, height: 4, data: new Uint8ClampedArray(5000) };
    expect(await codeOf(pool.detect(broken))).toBe("failed");
    expect(await codeOf(pool.detect(paintPicture(1)))).toBe("answered");
  });
});

/** Threads that obey the picture's width: 1 dies, 2 throws outside any job, 3 hangs, else they answer. */
const OBEDIENT = `
import { parentPort, threadId } from "node:worker_threads";
parentPort.on("message", (task) => {
  const width = task.image?.width;
  if (width === 1) process.exit(3);
  if (width === 2) setImmediate(() => { throw new Error("torn"); });
  else if (width !== 3) setTimeout(() => parentPort.postMessage({ ok: true, value: threadId }), 20);
});
`;

describe("VerificationPool and its threads", { timeout: 30_000 }, () => {
  let entry = "";
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), "pool-"));
    entry = join(folder, "obedient.mjs");
    await writeFile(entry, OBEDIENT);
    return () => rm(folder, { recursive: true });
  });

  const job = (pool: VerificationPool, width: number) =>
    pool.detect({ width, height: 1, data: new Uint8Array(4) }) as unknown as Promise<number>;

  it.each([
    ["dies", 1],
    ["throws", 2],
    ["hangs", 3],
  ])("fails the job of a thread that %s and replaces the thread", async (_, width) => {
    const pool = poolOf({ size: 1, entry, timeoutMs: 400 });
    const before = await job(pool, 9);
    expect(await codeOf(job(pool, width))).toBe("crashed");
    expect(await job(pool, 9)).not.toBe(before);
  });

  it("goes on with what waits after a crash", async () => {
    const pool = poolOf({ size: 1, entry });
    const jobs = [1, 9, 1, 9, 9].map((width) => codeOf(job(pool, width)));
    expect(await Promise.all(jobs)).toEqual(["crashed", "answered", "crashed", "answered", "answered"]);
  });

  it("uses as many threads as it was given and no more", async () => {
    const pool = poolOf({ size: 2, entry });
    const threads = await Promise.all(Array.from({ length: 8 }, () => job(pool, 9)));
    expect(new Set(threads).size).toBe(2);
  });

  it("refuses new photos when too many wait, but not the second half of a scan", async () => {
    const pool = poolOf({ size: 1, queueMax: 2, entry });
    const accepted = [1, 2, 3].map(() => job(pool, 9));
    expect(await codeOf(job(pool, 9))).toBe("busy");
    const features: LocalFeatures = {
      ...{ width: 1, height: 1, count: 0 },
      ...{ points: new Float32Array(), descriptors: new Uint8Array() },
    };
    expect(await codeOf(pool.verifyAll(features, [features]))).toBe("answered");
    expect(await Promise.all(accepted)).toHaveLength(3);
    expect(await codeOf(job(pool, 9))).toBe("answered");
  });

  it("fails what waits when it is closed, and everything after", async () => {
    const pool = poolOf({ size: 1, entry });
    const jobs = [3, 9, 9].map((width) => codeOf(job(pool, width)));
    await pool.close();
    expect(await Promise.all(jobs)).toEqual(["closed", "closed", "closed"]);
    expect(await codeOf(job(pool, 9))).toBe("closed");
    await pool.close();
  });
});
