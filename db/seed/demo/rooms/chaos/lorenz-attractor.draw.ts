import { gradient, mix, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { Field } from "../../field";
import { fractalNoise, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

type Vec3 = readonly [number, number, number];

/** Lorenz's parameters of 1963: σ = 10, ρ = 28, β = 8/3. */
const flow = ([x, y, z]: Vec3): Vec3 => [10 * (y - x), x * (28 - z) - y, x * y - (8 / 3) * z];
const along = (p: Vec3, v: Vec3, h: number): Vec3 => [p[0] + v[0] * h, p[1] + v[1] * h, p[2] + v[2] * h];

/** One fourth-order Runge–Kutta step of length `h`. */
export function lorenzStep(p: Vec3, h: number): Vec3 {
  const a = flow(p);
  const b = flow(along(p, a, h / 2));
  const c = flow(along(p, b, h / 2));
  const d = flow(along(p, c, h));
  const sum = (k: 0 | 1 | 2) => p[k] + (h / 6) * (a[k] + 2 * b[k] + 2 * c[k] + d[k]);
  return [sum(0), sum(1), sum(2)];
}

const GROUND = gradient(["#06222e", "#0b3a47", "#11525a", "#1d6c6b", "#3a8a7f"]);
const FAMILIES = [
  ["#fff4d6", "#f7b538", "#d8572a"],
  ["#ffe1e6", "#f0719a", "#a3204f"],
  ["#f1ffe4", "#b7e36b", "#4f9d3a"],
  ["#e8fbff", "#6fd3f2", "#2b7fc0"],
].map(gradient);
const PATHS = 16;

const pressure = (x: number, y: number) =>
  fractalNoise(x / 300 + 3, y / 330 + 0.6 * valueNoise(x / 120, y / 120, 4), 3, 8);

/** Families of neighbouring paths over a weather chart; each path darkens with time, later ones lie on top. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(1200, 1600);
  const chart = new Field(canvas.width, canvas.height);
  for (let y = 0; y < chart.height; y++)
    for (let x = 0; x < chart.width; x++) chart.set(x, y, pressure(x, y));
  const isobar = rgb("#bfe3d0");
  canvas.shade((x, y, out) => {
    const height = chart.get(x | 0, y | 0);
    GROUND.write(height * 1.5 - 0.3, out);
    // The line's width follows the slope, so that isobars stay equally fine everywhere.
    const slope =
      Math.abs(chart.get((x | 0) - 1, y | 0) - height) + Math.abs(chart.get(x | 0, (y | 0) - 1) - height);
    const nearest = Math.abs(((height * 24) % 1) - 0.5);
    if (nearest < slope * 25) out.set(mix([out[0] ?? 0, out[1] ?? 0, out[2] ?? 0], isobar, 0.4));
  });
  for (let i = 0; i < FAMILIES.length * PATHS; i++) {
    const family = i % FAMILIES.length;
    let p: Vec3 = [1 + family * 2.6 + random.gaussian(0, 0.1), 3 - family * 3.4, 17 + family * 4];
    for (let skip = 0; skip < 40; skip++) p = lorenzStep(p, 0.008);
    for (let part = 0; part < 70; part++) {
      const points: Vec[] = [];
      for (let step = 0; step < 13; step++) {
        points.push([600 + p[0] * 21.4 + p[1] * 9.6, 1568 - p[2] * 31 - p[1] * 7 + p[0] * 4]);
        if (step < 12) p = lorenzStep(p, 0.008);
      }
      const depth = Math.min(1, Math.max(0, 0.5 + (p[1] - p[0]) / 26));
      const color = FAMILIES[family]?.at(0.1 + 0.65 * (part / 70) + 0.25 * depth) ?? isobar;
      canvas.stroke(points, 5, [0.004, 0.02, 0.03], 0.22).stroke(points, 1.3 + 1.2 * depth, color, 0.95);
    }
  }
  return canvas.grain(0.06, 3).toDrawing();
}
