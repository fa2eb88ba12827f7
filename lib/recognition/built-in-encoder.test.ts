import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as onnxRuntime from "onnxruntime-node";
import sharp, { type Sharp } from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBuiltInEncoder, WeightsMismatchError } from "./built-in-encoder";
import { BUILT_IN } from "./built-in-weights";
import { decodePhoto } from "./server/decode-photo";
import { loadBuiltInEncoder } from "./server/load-built-in";
import type { Encoder, RgbaImage } from "./types";
import { cosine } from "./vectors";
import { galleryVector, queryVectors } from "./views";

/** Numbers in 0..1 that look random and are the same everywhere. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A drawing of overlapping shapes, as different from the others as their seeds. */
function artwork(seed: number, width = 480, height = 360): Sharp {
  const next = random(seed * 7919 + 1);
  for (let i = 0; i < 8; i += 1) next();
  const colour = () => `hsl(${next() * 360} ${30 + next() * 60}% ${20 + next() * 60}%)`;
  const shapes = Array.from({ length: 40 }, () => {
    const [x, y, w, h] = [next() * width, next() * height, 10 + next() * 120, 10 + next() * 120];
    return next() < 0.5
      ? `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${colour()}" transform="rotate(${next() * 90} ${x} ${y})"/>`
      : `<ellipse cx="${x}" cy="${y}" rx="${w / 2}" ry="${h / 2}" fill="${colour()}"/>`;
  });
  const size = `width="${width}" height="${height}"`;
  const ground = `<rect ${size} fill="${colour()}"/>`;
  return sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${ground}${shapes.join("")}</svg>`),
  );
}

const decoded = async (picture: Sharp): Promise<RgbaImage> => decodePhoto(await picture.png().toBuffer());

let encoder: Encoder;
beforeAll(async () => {
  encoder = await loadBuiltInEncoder();
});
afterAll(() => encoder.dispose());

async function encoded(image: RgbaImage): Promise<Float32Array> {
  const [vector] = await encoder.encode([image]);
  if (!vector) throw new Error("no vector");
  return vector;
}

describe("the built-in encoder", () => {
  it("gives unit vectors of 512 numbers and says what it is", async () => {
    const vector = await encoded(await decoded(artwork(1)));
    expect(vector).toHaveLength(512);
    expect(cosine(vector, vector)).toBeCloseTo(1, 5);
    expect(encoder).toMatchObject({ id: "artscope/built-in", dimensions: 512, roles: ["recognition"] });
    expect(BUILT_IN.sha256.startsWith(encoder.revision)).toBe(true);
    expect(encoder.encodeText).toBeUndefined();
  });

  it("gives a picture the same vector alone and among others", async () => {
    const images = await Promise.all(Array.from({ length: 19 }, (_, i) => decoded(artwork(i))));
    const together = await encoder.encode(images);
    expect(together).toHaveLength(19);
    for (const i of [0, 7, 15, 16, 18]) {
      const alone = await encoded(images[i] as RgbaImage);
      expect(cosine(alone, together[i] as Float32Array)).toBeGreaterThan(0.99999);
    }
    expect(await encoder.encode([])).toEqual([]);
  });

  it("hardly notices how a picture was stored or scaled", async () => {
    const bytes = await artwork(3, 1200, 900).png().toBuffer();
    const original = await encoded(await decodePhoto(bytes, { maxSide: 1200 }));
    const variants = {
      jpeg: await decodePhoto(await sharp(bytes).jpeg({ quality: 90 }).toBuffer(), { maxSide: 1200 }),
      webp: await decodePhoto(await sharp(bytes).webp({ quality: 90 }).toBuffer(), { maxSide: 1200 }),
      smaller: await decodePhoto(bytes, { maxSide: 600 }),
    };
    for (const [name, image] of Object.entries(variants)) {
      expect(cosine(original, await encoded(image)), name).toBeGreaterThan(0.999);
    }
  });

  it("finds works in changed, reduced and blurred photos of them", async () => {
    const count = 40;
    const works = Array.from({ length: count }, (_, i) => artwork(i));
    const gallery: Float32Array[] = [];
    for (const work of works) gallery.push(await galleryVector(encoder, await decoded(work.clone())));
    let found = 0;
    for (const [i, work] of works.entries()) {
      const small = await work.clone().resize(300).jpeg({ quality: 60 }).toBuffer();
      const wall = sharp({ create: { width: 480, height: 420, channels: 3, background: "#cfc8bd" } });
      const hung = await wall
        .composite([{ input: small, left: 70, top: 90 }])
        .png()
        .toBuffer();
      const photo = await decoded(
        sharp(hung).rotate(4, { background: "#cfc8bd" }).blur(1).modulate({ brightness: 0.8 }),
      );
      const vectors = await queryVectors(encoder, photo);
      const scores = gallery.map((vector) => Math.max(...vectors.map((query) => cosine(query, vector))));
      if (scores.indexOf(Math.max(...scores)) === i) found += 1;
    }
    expect(found).toBeGreaterThanOrEqual(38);
  }, 60_000);
});

describe("its weights", () => {
  const read = async () => new Uint8Array(await readFile(join("public", BUILT_IN.path)));

  it("are refused when a single bit differs", async () => {
    const weights = await read();
    weights[weights.length >> 1] = (weights[weights.length >> 1] ?? 0) ^ 1;
    const attempt = createBuiltInEncoder(onnxRuntime, weights);
    await expect(attempt).rejects.toThrow(WeightsMismatchError);
    await expect(attempt).rejects.toThrow(/git checkout/);
  });

  it("are refused when cut short, and named when missing", async () => {
    const weights = await read();
    await expect(createBuiltInEncoder(onnxRuntime, weights.subarray(0, 1000))).rejects.toThrow(/1000 bytes/);
    await expect(loadBuiltInEncoder("/nowhere")).rejects.toThrow(`/nowhere/${BUILT_IN.path}`);
  });
});
