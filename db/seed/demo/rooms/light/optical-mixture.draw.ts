import { type Rgb, rgb } from "../../color";
import { fractalNoise, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 1067;

/** Pure paints of a divisionist's palette; none is mixed on it. */
const PAINTS: Rgb[] = [
  "#f7f3e3",
  "#f9d74c",
  "#f2a01e",
  "#e4572e",
  "#c2294a",
  "#8e3b8a",
  "#4c3a9c",
  "#2456b8",
  "#2f97c7",
  "#2a9d7f",
  "#5cab3e",
  "#b6cf45",
  "#f4b6a6",
].map(rgb);

type Scene = { light: Rgb; grain: number };
const blend = (a: Rgb, b: Rgb, t: number): Rgb => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

const SKY_TOP = rgb("#6fb2e8");
const SKY_LOW = rgb("#ffe3b0");
const WATER = rgb("#3f86b5");
const WATER_LIGHT = rgb("#ffe9b8");
const LAWN = rgb("#86b83e");
const LAWN_SHADE = rgb("#2b5a5e");
const LEAVES = rgb("#3d7a35");
const LEAVES_LIGHT = rgb("#c3c84a");
const TRUNK = rgb("#5a3550");
const HULL = rgb("#d9432f");
const SAIL = rgb("#fff3dc");

const TREES = [
  { x: 1320, y: 330, radius: 300, trunk: 1335 },
  { x: 130, y: 390, radius: 210, trunk: 120 },
  { x: 905, y: 505, radius: 90, trunk: 905 },
  { x: 760, y: 520, radius: 62, trunk: 758 },
];
const BOATS = [
  { x: 520, y: 640, size: 92 },
  { x: 700, y: 596, size: 50 },
  { x: 330, y: 592, size: 40 },
];

/** An afternoon by a river of our own: what the eye should see at a distance, in linear light. */
function scene(x: number, y: number): Scene {
  const bank = 760 + 150 * ((x - 300) / WIDTH) + 26 * Math.sin(x / 170);
  for (const { x: cx, y: cy, radius, trunk } of TREES) {
    const crown =
      Math.hypot((x - cx) / 1.1, y - cy) / radius + 0.42 * (fractalNoise(x / 60, y / 60, 4, cx) - 0.5);
    if (crown < 0.95) {
      const lit =
        fractalNoise(x / 46 + 5, y / 46, 3, cx + 1) + (cy - y) / radius / 2.6 - (x - cx) / radius / 5;
      return { light: blend(LEAVES, LEAVES_LIGHT, Math.min(1, Math.max(0, lit * 1.5 - 0.35))), grain: 0.85 };
    }
    const foot = radius > 150 ? 930 : 600;
    if (Math.abs(x - trunk - 14 * Math.sin(y / 60)) < radius * 0.085 && y > cy && y < foot)
      return { light: TRUNK, grain: 0.9 };
  }
  for (const { x: bx, y: by, size } of BOATS) {
    const [u, v] = [(x - bx) / size, (y - by) / size];
    if (v > -0.12 && v < 0.2 && Math.abs(u) < 1 - v * 1.6) return { light: HULL, grain: 0.5 };
    if (v < -0.16 && v > -2.1 && u > -0.05 && u < 0.9 * (1 + v / 2.1)) return { light: SAIL, grain: 0.4 };
    if (v < -0.3 && v > -1.7 && u < -0.08 && u > -0.55 * (1 + v / 1.7))
      return { light: blend(SAIL, SKY_TOP, 0.35), grain: 0.4 };
  }
  if (y > bank) {
    const shade =
      fractalNoise((x + y * 0.9) / 190, y / 52, 4, 9) + (x > 900 ? 0.16 : 0) + (x < 290 ? 0.1 : 0);
    const lawn = blend(LAWN, LAWN_SHADE, shade > 0.56 ? 0.85 : 0.1);
    return { light: blend(lawn, SKY_LOW, 0.25 * valueNoise(x / 90, y / 30, 6)), grain: 1 };
  }
  if (y > 560) {
    const ripple = valueNoise(x / 70, y / 7, 3) * 0.6 + 0.4 * fractalNoise(x / 25, y / 4, 2, 4);
    const glitter = Math.exp(-(((x - 610) / 190) ** 2)) * 0.5;
    return { light: blend(WATER, WATER_LIGHT, Math.min(1, ripple * 0.75 + glitter - 0.1)), grain: 0.8 };
  }
  const hill = 560 - 46 * fractalNoise(x / 210, 3, 4, 2) - 30 * Math.exp(-(((x - 1000) / 300) ** 2));
  if (y > hill)
    return { light: blend(rgb("#6d7fae"), LEAVES, 0.35 * valueNoise(x / 30, y / 12, 5)), grain: 0.9 };
  const cloud = fractalNoise(x / 290, y / 110, 5, 13);
  return {
    light: blend(blend(SKY_TOP, SKY_LOW, y / 560), SAIL, Math.max(0, cloud - 0.45) * 2.4),
    grain: 0.7,
  };
}

/**
 * The paint for the next dot: the one that brings the mean of recent dots closest to the wanted light, with a
 * touch of the complement, as Chevreul's law of contrast advised.
 */
export function choosePaint(wanted: Rgb, owed: Rgb, paints: readonly Rgb[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  paints.forEach((paint, i) => {
    const miss =
      0.9 * (wanted[0] + owed[0] - paint[0]) ** 2 +
      1.3 * (wanted[1] + owed[1] - paint[1]) ** 2 +
      0.6 * (wanted[2] + owed[2] - paint[2]) ** 2;
    if (miss < least) {
      least = miss;
      best = i;
    }
  });
  return best;
}

/** Rows of loose dots; what one dot misses of the wanted colour, the dots near it make good. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, "#d9ccae").grain(0.16, 7);
  for (const { step, size } of [
    { step: 9, size: 4.6 },
    { step: 6.4, size: 3 },
  ]) {
    const owed = new Map<string, Rgb>();
    for (let row = 0; row * step < HEIGHT + step; row++)
      for (let column = 0; column * step < WIDTH + step; column++) {
        const x = (column + (row % 2) / 2) * step + random.gaussian(0, step * 0.24);
        const y = row * step + random.gaussian(0, step * 0.24);
        const { light, grain } = scene(x, y);
        const key = `${column >> 1},${row >> 1}`;
        const debt = owed.get(key) ?? [0, 0, 0];
        const jitter = () => random.gaussian(0, 0.1 * grain);
        const wanted: Rgb = [light[0] + jitter(), light[1] + jitter(), light[2] + jitter()];
        const paint = PAINTS[choosePaint(wanted, debt, PAINTS)] ?? wanted;
        const rest = (k: 0 | 1 | 2) => Math.max(-0.6, Math.min(0.6, (debt[k] + light[k] - paint[k]) * 0.75));
        owed.set(key, [rest(0), rest(1), rest(2)]);
        const tint = random.range(0.86, 1.06);
        canvas.disc(
          x,
          y,
          size * random.range(0.78, 1.12),
          [paint[0] * tint, paint[1] * tint, paint[2] * tint],
          0.95,
        );
      }
  }
  return canvas.toDrawing();
}
