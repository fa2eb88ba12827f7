import { fork } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp, { type Sharp } from "sharp";
import { decodePhoto } from "@/lib/recognition/server/decode-photo";

// Measures what the memory bound in decode-photo.ts says: the costliest pictures that are still let in.
// usage: tsx scripts/photo-memory.ts

/** Just below the pixel limits: 50 million, and 25 million for AVIF. */
const LARGE = { width: 8000, height: 6200 };
const AVIF = { width: 5000, height: 4960 };
const AT_ONCE = 8;
const MEGABYTE = 2 ** 20;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** A picture just below the pixel limit from a small one: `linear` is smooth, `nearest` in flat blocks. */
async function enlarged(kernel: "linear" | "nearest", target: typeof LARGE): Promise<Sharp> {
  const noise = { type: "gaussian", mean: 120, sigma: 60 } as const;
  const [width, height] = kernel === "linear" ? [800, 620] : [80, 62];
  const small = sharp({ create: { width, height, channels: 3, background: "#888", noise } });
  const png = await small.png().toBuffer();
  const large = await sharp(png)
    .resize(target.width, target.height, { kernel })
    .removeAlpha()
    .raw()
    .toBuffer();
  return sharp(large, { raw: { ...target, channels: 3 } });
}

/** Files that are small enough to be sent: what does not compress as detail is made of flat blocks. */
const FILES: readonly [name: string, kernel: "linear" | "nearest", write: (source: Sharp) => Sharp][] = [
  ["jpeg", "linear", (source) => source.jpeg({ quality: 60 })],
  [
    "jpeg, progressive 4:4:4",
    "linear",
    (source) => source.jpeg({ quality: 60, progressive: true, chromaSubsampling: "4:4:4" }),
  ],
  ["png", "nearest", (source) => source.png()],
  [
    "png, interlaced 16-bit RGBA",
    "nearest",
    (source) => source.ensureAlpha().toColourspace("rgb16").png({ progressive: true }),
  ],
  ["webp, lossy", "linear", (source) => source.webp({ quality: 50, effort: 1 })],
  ["webp, lossless", "nearest", (source) => source.webp({ lossless: true, effort: 0 })],
  ["webp, with alpha", "nearest", (source) => source.ensureAlpha(0.5).webp({ quality: 50, effort: 1 })],
  ["avif", "linear", (source) => source.avif({ quality: 40, effort: 0 })],
  [
    "avif, 12-bit with alpha",
    "nearest",
    (source) => source.ensureAlpha(0.5).avif({ quality: 40, effort: 0, bitdepth: 12 }),
  ],
];

/** In a process of its own: decodes one file several times at once and reports the highest resident size. */
async function measure(path: string): Promise<void> {
  const bytes = await readFile(path);
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 5);
  const started = performance.now();
  const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, () => decodePhoto(bytes)));
  clearInterval(watch);
  const read = results.filter((result) => result.status === "fulfilled").length;
  const durationMs = performance.now() - started;
  process.send?.({ peak, before, read, durationMs, size: bytes.length });
}

type Report = { peak: number; before: number; read: number; durationMs: number; size: number };

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "artscope-photo-"));
  try {
    say(`${AT_ONCE} photos at once, 50 megapixels each (AVIF 25): memory above the process's own`);
    for (const [name, kernel, write] of FILES) {
      const path = join(folder, "picture");
      await writeFile(
        path,
        await write(await enlarged(kernel, name.startsWith("avif") ? AVIF : LARGE)).toBuffer(),
      );
      const { peak, before, read, durationMs, size } = await inChild(path);
      const above = Math.round((peak - before) / MEGABYTE);
      const each = Math.round(durationMs / AT_ONCE);
      say(
        `${name.padEnd(28)} ${above} MB, ${read} read, ${each} ms each, file ${(size / 1e6).toFixed(1)} MB`,
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function inChild(path: string): Promise<Report> {
  return new Promise((done, failed) => {
    const child = fork(fileURLToPath(import.meta.url), [path], { execArgv: ["--import", "tsx"] });
    child.on("message", (report) => done(report as Report));
    child.on("exit", (code) => code && failed(new Error(`the measuring process ended with ${code}`)));
  });
}

const [path] = process.argv.slice(2);
await (path ? measure(path) : main());
