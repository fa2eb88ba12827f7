import { type Rgb, rgb } from "../../color";
import { fractalNoise, valueNoise } from "../../noise";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const COLUMNS = 300;
const ROWS = 400;
const CELL = 4;

/** Seven inks and the paper: everything else in the picture is made by the eye. */
export const INKS: readonly Rgb[] = [
  "#fbf3dc",
  "#11122b",
  "#2a2f7f",
  "#1f87a8",
  "#8a2a6b",
  "#e4483a",
  "#f6a92b",
  "#f7df7a",
].map(rgb);

const mixed = (a: Rgb, b: Rgb, t: number): Rgb => {
  const s = Math.min(1, Math.max(0, t));
  return [a[0] + (b[0] - a[0]) * s, a[1] + (b[1] - a[1]) * s, a[2] + (b[2] - a[2]) * s];
};

const NIGHT = rgb("#141a4a");
const DUSK = rgb("#d9576b");
const GLOW = rgb("#ffd27a");
const SEA = rgb("#12365e");
const ROCK = rgb("#1b1226");
const WALL = rgb("#f7ead0");
const RED = rgb("#c8322f");

/** The scene in linear light: a lighthouse whose beams cut the haze over a restless sea. */
function scene(x: number, y: number): Rgb {
  const [lampX, lampY] = [108, 118];
  const horizon = 268;
  const cliff =
    262 + 62 * (fractalNoise(x / 44, 2, 4, 3) - 0.5) + Math.max(0, x - 150) * 1.5 - Math.max(0, 40 - x) * 0.2;
  if (y > cliff + 6) {
    const strata = fractalNoise(x / 26 + y / 60, y / 5, 4, 6);
    return mixed(ROCK, DUSK, (strata - 0.42) * 1.4 * Math.max(0.1, 1 - (y - cliff) / 130));
  }
  const half = 13 + (y - lampY) * 0.075;
  if (y > lampY + 14 && y <= cliff + 8 && Math.abs(x - lampX) < half) {
    const round = (x - lampX) / half;
    const band = Math.floor((y - lampY - 14) / 30) % 2 === 0 ? RED : WALL;
    return mixed(ROCK, band, 0.92 - 0.75 * Math.max(0, round + 0.25) ** 1.2);
  }
  if (Math.abs(x - lampX) < 12 && y > lampY - 12 && y <= lampY + 14)
    return Math.abs(x - lampX) % 8 < 1.3 ? ROCK : [1, 0.94, 0.7];
  if (y <= lampY - 12 && y > lampY - 30 && Math.abs(x - lampX) < (y - lampY + 30) * 0.9) return RED;
  const toLamp = Math.hypot(x - lampX, y - lampY);
  const bearing = Math.atan2(y - lampY, x - lampX);
  const beam = (aim: number, width: number) => Math.exp(-(((bearing - aim) / width) ** 2));
  const haze = 0.65 + 0.7 * fractalNoise(x / 38, y / 24, 4, 17);
  const light =
    (beam(-0.2, 0.085) * 1.15 + beam(0.16, 0.05) * 0.7 + beam(2.83, 0.09)) * haze * Math.exp(-toLamp / 300) +
    0.9 * Math.exp(-toLamp / 17);
  if (y > horizon) {
    const far = (y - horizon) / (ROWS - horizon);
    const wave =
      valueNoise(x / (5 + 34 * far), y / (1.6 + 7 * far), 5) * 0.65 + 0.35 * fractalNoise(x / 9, y / 3, 3, 8);
    const path = Math.exp(-(((x - 232 - (y - horizon) * 0.2) / (16 + 60 * far)) ** 2));
    const water = mixed(SEA, DUSK, 0.55 * (1 - far) * wave);
    return mixed(water, GLOW, path * (wave > 0.5 ? 1 : 0.25) + (wave > 0.7 ? 0.35 : 0));
  }
  const cloud = fractalNoise(x / 70, y / 17 + valueNoise(x / 60, y / 40, 2), 5, 23);
  const sunset = Math.exp(-(((x - 236) / 95) ** 2) - ((y - horizon) / 75) ** 2);
  const sky = mixed(
    mixed(NIGHT, DUSK, (y / horizon) ** 1.7 + (cloud - 0.5) * 0.55),
    GLOW,
    sunset * 1.05 + Math.max(0, cloud - 0.6) * (y / horizon),
  );
  return mixed(sky, [1, 0.95, 0.72], light);
}

const nearestInk = (color: Rgb): number => {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  INKS.forEach((ink, i) => {
    const miss = (color[0] - ink[0]) ** 2 + 1.6 * (color[1] - ink[1]) ** 2 + 0.7 * (color[2] - ink[2]) ** 2;
    if (miss < least) {
      least = miss;
      best = i;
    }
  });
  return best;
};

/**
 * Floyd and Steinberg's diffusion: each pixel takes the nearest ink and hands its error on, 7/16 ahead and
 * 3, 5 and 1 sixteenths to the row below. `image` is linear RGB, row-major; the result is ink numbers.
 */
export function diffuse(image: Float32Array, width: number, height: number): Uint8Array {
  const work = Float32Array.from(image);
  const inks = new Uint8Array(width * height);
  const shares = [
    [1, 0, 7],
    [-1, 1, 3],
    [0, 1, 5],
    [1, 1, 1],
  ] as const;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const wanted: Rgb = [work[at] ?? 0, work[at + 1] ?? 0, work[at + 2] ?? 0];
      const ink = nearestInk(wanted);
      inks[y * width + x] = ink;
      const given = INKS[ink] ?? wanted;
      for (const [dx, dy, sixteenths] of shares) {
        if (x + dx < 0 || x + dx >= width || y + dy >= height) continue;
        const to = ((y + dy) * width + x + dx) * 3;
        for (const k of [0, 1, 2] as const)
          work[to + k] = (work[to + k] ?? 0) + ((wanted[k] - given[k]) * sixteenths) / 16;
      }
    }
  return inks;
}

export function draw(): Drawing {
  const image = new Float32Array(COLUMNS * ROWS * 3);
  for (let y = 0; y < ROWS; y++)
    for (let x = 0; x < COLUMNS; x++) image.set(scene(x + 0.5, y + 0.5), (y * COLUMNS + x) * 3);
  const inks = diffuse(image, COLUMNS, ROWS);
  const canvas = new Canvas(COLUMNS * CELL, ROWS * CELL);
  return canvas
    .shade((px, py, out) => {
      const ink = INKS[inks[Math.floor(py / CELL) * COLUMNS + Math.floor(px / CELL)] ?? 0];
      setLight(out, ink ?? [0, 0, 0], 0.96);
    })
    .grain(0.07, 5)
    .toDrawing();
}
