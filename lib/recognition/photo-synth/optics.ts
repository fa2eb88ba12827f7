import type { RgbaImage } from "../types";
import type { Difficulty } from "./levels";
import type { Random } from "./random";
import type { Exposure } from "./scene";

/** Blur strengths are given for a photo this wide. */
const REFERENCE_WIDTH = 480;

/** One pass of a one-dimensional blur along rows (`step` 3) or columns (`step` a row), held at the edges. */
function blurLines(
  from: Float32Array,
  kernel: Float32Array,
  lines: number,
  line: number,
  length: number,
  step: number,
) {
  const out = new Float32Array(from.length);
  const half = kernel.length >> 1;
  for (let l = 0; l < lines; l++) {
    const start = l * line;
    for (let i = 0; i < length; i++) {
      let [r, g, b] = [0, 0, 0];
      for (let k = -half; k <= half; k++) {
        const at = start + Math.min(length - 1, Math.max(0, i + k)) * step;
        const weight = kernel[k + half] ?? 0;
        r += (from[at] ?? 0) * weight;
        g += (from[at + 1] ?? 0) * weight;
        b += (from[at + 2] ?? 0) * weight;
      }
      const to = start + i * step;
      out[to] = r;
      out[to + 1] = g;
      out[to + 2] = b;
    }
  }
  return out;
}

function gaussian(sigma: number): Float32Array {
  const half = Math.max(1, Math.ceil(sigma * 2.6));
  const kernel = Float32Array.from({ length: half * 2 + 1 }, (_, i) =>
    Math.exp(-0.5 * ((i - half) / sigma) ** 2),
  );
  const sum = kernel.reduce((total, value) => total + value, 0);
  return kernel.map((value) => value / sum);
}

/** A hand that moved: the mean along a short straight path, read bilinearly. */
function smear({ width, height, light }: Exposure, length: number, angle: number): Float32Array {
  const out = new Float32Array(light.length);
  const steps = Math.ceil(length) + 1;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  for (let k = 0; k < steps; k++) {
    const t = (k / (steps - 1) - 0.5) * length;
    const [sx, sy] = [dx * t, dy * t];
    const [wholeX, wholeY] = [Math.floor(sx), Math.floor(sy)];
    const [fx, fy] = [sx - wholeX, sy - wholeY];
    for (let y = 0; y < height; y++) {
      const top = Math.min(height - 1, Math.max(0, y + wholeY)) * width;
      const bottom = Math.min(height - 1, Math.max(0, y + wholeY + 1)) * width;
      for (let x = 0; x < width; x++) {
        const left = Math.min(width - 1, Math.max(0, x + wholeX));
        const right = Math.min(width - 1, Math.max(0, x + wholeX + 1));
        for (let c = 0; c < 3; c++) {
          const above =
            (light[(top + left) * 3 + c] ?? 0) * (1 - fx) + (light[(top + right) * 3 + c] ?? 0) * fx;
          const under =
            (light[(bottom + left) * 3 + c] ?? 0) * (1 - fx) + (light[(bottom + right) * 3 + c] ?? 0) * fx;
          const at = (y * width + x) * 3 + c;
          out[at] = (out[at] ?? 0) + (above * (1 - fy) + under * fy) / steps;
        }
      }
    }
  }
  return out;
}

/** Motion and focus: what keeps a photo from being sharp. Returns a new exposure. */
export function blur(random: Random, shot: Exposure, level: Difficulty): Exposure {
  const { width, height } = shot;
  const scale = width / REFERENCE_WIDTH;
  // Most hands are steady: the power leans towards short paths.
  const path = random.next() ** 1.5 * level.motion * scale;
  const angle = random.between(0, Math.PI);
  const sigma = random.next() * level.defocus * scale;
  let { light } = shot;
  if (path > 1) light = smear(shot, path, angle);
  if (sigma > 0.25) {
    const kernel = gaussian(sigma);
    light = blurLines(light, kernel, height, width * 3, width, 3);
    light = blurLines(light, kernel, width, 3, height, width * 3);
  }
  return { width, height, light };
}

/** Sum of four even draws: close enough to a normal distribution for sensor noise, sigma 1. */
function grainOf(random: Random): number {
  return (random.next() + random.next() + random.next() + random.next() - 2) * 1.732;
}

/** The sensor: brightness noise a pixel, coarser colour noise, then 8 bits. */
export function expose(random: Random, { width, height, light }: Exposure, level: Difficulty): RgbaImage {
  const grey = random.next() * level.noise;
  const colour = random.next() * level.noise * 0.7;
  const half = (width + 1) >> 1;
  const coarse = Float32Array.from(
    { length: half * ((height + 1) >> 1) * 3 },
    () => grainOf(random) * colour,
  );
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const fine = grainOf(random) * grey;
      const cell = ((y >> 1) * half + (x >> 1)) * 3;
      for (let c = 0; c < 3; c++) {
        data[pixel * 4 + c] = (light[pixel * 3 + c] ?? 0) + fine + (coarse[cell + c] ?? 0);
      }
      data[pixel * 4 + 3] = 255;
    }
  }
  return { width, height, data };
}
