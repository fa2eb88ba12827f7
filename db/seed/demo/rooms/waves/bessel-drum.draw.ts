import { gradient, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { Field } from "../../field";
import { polar } from "../../geometry";
import { fractalNoise, hash2, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const SIDE = 1600;
const RADIUS = 726;
const SKIN = gradient([
  "#2a0f3f",
  "#6b1f5c",
  "#b8384f",
  "#e8753a",
  "#f7c468",
  "#fdf0c8",
  "#bfe0cf",
  "#4aa3ad",
  "#1c5f8a",
  "#12264f",
]);
const WOOD = rgb("#5b2f1a");

/** Zeros of the Bessel functions J0…J6, which set a round drum's overtones (Abramowitz and Stegun, 9.5). */
const ZEROS: readonly (readonly number[])[] = [
  [2.4048, 5.5201, 8.6537, 11.7915],
  [3.8317, 7.0156, 10.1735, 13.3237],
  [5.1356, 8.4172, 11.6198, 14.796],
  [6.3802, 9.761, 13.0152, 16.2235],
  [7.5883, 11.0647, 14.3725, 17.616],
  [8.7715, 12.3386, 15.7002, 18.9801],
  [9.9361, 13.5893, 17.0038, 20.3208],
];

/** Bessel's own integral for J of whole order, by the midpoint rule. */
function bessel(order: number, x: number): number {
  let sum = 0;
  const steps = 32;
  for (let i = 0; i < steps; i++) {
    const t = ((i + 0.5) / steps) * Math.PI;
    sum += Math.cos(order * t - x * Math.sin(t));
  }
  return sum / steps;
}

/** Heights of the struck skin at one moment, on a grid of a quarter of the picture's points. */
function strike(random: Random): Field {
  const grid = new Field(400, 400);
  const modes = ZEROS.flatMap((zeros, order) =>
    zeros.map((zero) => {
      const table = Float32Array.from({ length: 401 }, (_, i) => bessel(order, (zero * i) / 400));
      return {
        order,
        table,
        phase: random.range(0, 2 * Math.PI),
        strength: random.gaussian() * Math.min(1, zero / 9),
      };
    }),
  );
  for (let y = 0; y < 400; y++)
    for (let x = 0; x < 400; x++) {
      const [px, py] = [((x + 0.5) * 4 - SIDE / 2) / RADIUS, ((y + 0.5) * 4 - SIDE / 2) / RADIUS];
      const r = Math.hypot(px, py);
      if (r > 1.05) continue;
      const angle = Math.atan2(py, px);
      const at = Math.min(400, Math.round(r * 400));
      let height = 0;
      for (const { order, table, phase, strength } of modes)
        height += strength * (table[at] ?? 0) * Math.cos(order * angle + phase);
      grid.set(x, y, height);
    }
  // The stroke's strength is free: scale the skin to the same liveliness whatever the dice said.
  const mean = Math.sqrt(grid.data.reduce((sum, h) => sum + h * h, 0) / grid.data.length);
  for (let i = 0; i < grid.data.length; i++) grid.data[i] = (grid.data[i] ?? 0) / mean;
  return grid;
}

/** Draws a round drum at one instant, 28 of its overtones at once, with lines of equal height. */
export function draw(random: Random): Drawing {
  const grid = strike(random);
  const canvas = new Canvas(SIDE, SIDE);
  const height = (x: number, y: number) => grid.sample(x / 4, y / 4);
  canvas.shade((x, y, out) => {
    const [px, py] = [x - SIDE / 2, y - SIDE / 2];
    const r = Math.hypot(px, py);
    if (r > RADIUS) {
      const angle = Math.atan2(py, px);
      const rim = r < RADIUS + 34;
      const grain = rim ? fractalNoise(angle * 9, r / 5, 3, 3) : fractalNoise(x / 210, y / 7, 4, 8);
      const groove = Math.abs(r - RADIUS - 17) < 2 ? 0.4 : 1;
      const shade = rim ? 1.6 - (r - RADIUS) / 40 : 0.45 + 0.2 * Math.min(1, (r - RADIUS - 34) / 40);
      setLight(out, rim ? rgb("#b0712f") : WOOD, groove * shade * (0.5 + 1.1 * grain));
      return;
    }
    const h = height(x, y);
    const [dx, dy] = [height(x + 3, y) - height(x - 3, y), height(x, y + 3) - height(x, y - 3)];
    const level = h * 4;
    SKIN.write(0.5 - Math.floor(level) * 0.055 + 0.02 * (valueNoise(x / 30, y / 30, 2) - 0.5), out);
    const slope = Math.hypot(dx, dy) * 4 + 1e-6;
    const contour = Math.abs(level - Math.round(level)) / slope;
    const line = Math.min(1, 0.3 + contour * 2.2);
    const light = (1 + (dx - dy) * 1.6) * line * (0.86 + 0.24 * hash2(x, y, 7));
    for (let k = 0; k < 3; k++) out[k] = Math.max(0, (out[k] ?? 0) * light);
    // The line that stays at rest is drawn in white sand.
    if (Math.abs(level) / slope < 0.7 && hash2(x / 2, y / 2, 1) > 0.3) setLight(out, rgb("#fffaf0"), 0.9);
  });
  for (let i = 0; i < 46; i++) {
    const angle = (i / 46) * 2 * Math.PI + random.gaussian(0, 0.012);
    const [x, y] = polar(RADIUS + 17, angle) as Vec;
    canvas.disc(SIDE / 2 + x + 2, SIDE / 2 + y + 3, 9, rgb("#1a0c06"), 0.7);
    canvas.disc(SIDE / 2 + x, SIDE / 2 + y, 8, rgb("#c9a557"));
    canvas.disc(SIDE / 2 + x - 2.5, SIDE / 2 + y - 2.5, 2.6, rgb("#fff3cf"), 0.9);
  }
  return canvas.toDrawing();
}
