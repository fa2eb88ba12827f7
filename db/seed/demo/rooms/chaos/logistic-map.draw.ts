import { gradient } from "../../color";
import { hash2 } from "../../noise";
import { Plate } from "../../plate";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const INKS = [
  ["#0f3f73", "#0d6d6b", "#7a1f4d", "#2a2a6e"],
  ["#a8321c", "#c4521c", "#b3231c", "#8c1d40"],
].map(gradient);

/** Growth rate at a fraction of the width; the later forks get more room than the early ones. */
const rate = (u: number) => 3.36 + 0.64 * u ** 0.92;

/** Mean log-stretching of the map at rate r: under 0 it settles, above it is chaotic. */
export function lyapunovExponent(r: number): number {
  let x = 0.37;
  for (let i = 0; i < 300; i++) x = r * x * (1 - x);
  let sum = 0;
  for (let i = 0; i < 400; i++) {
    x = r * x * (1 - x);
    sum += Math.log(Math.abs(r * (1 - 2 * x)) + 1e-12);
  }
  return sum / 400;
}

/** Even and odd iterates have their own ink, so that the bands of an even cycle keep their colours apart. */
export function draw(): Drawing {
  const width = 1600;
  const height = 800;
  const canvas = new Canvas(width, height);
  const climate = gradient(["#9fc4cf", "#d4dfd0", "#f3e8cd", "#f6dcae", "#eec393"]);
  const stability = Array.from({ length: width }, (_, x) => lyapunovExponent(rate(x / width)));
  canvas.shade((x, y, out) => {
    const column = Math.floor(x);
    const exponent = stability[column] ?? 0;
    climate.write(0.5 + Math.max(-0.5, exponent) * 0.75, out);
    const thread = 0.93 + 0.12 * hash2(column, 0, 3) + 0.06 * hash2(column, Math.floor(y / 9), 5);
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * thread;
  });
  const plate = new Plate(width, height);
  for (let column = 0; column < width * 3; column++) {
    const u = column / 3;
    const r = rate(u / width);
    const absorbed = INKS.map((ink) => ink.at(u / width)).map(([r, g, b]) => [1 - r, 1 - g, 1 - b] as const);
    let x = 0.5;
    for (let i = 0; i < 240; i++) x = r * x * (1 - x);
    for (let i = 0; i < 900; i++) {
      x = r * x * (1 - x);
      const ink = absorbed[i & 1];
      if (ink) plate.dot(u, height - 12 - (x - 0.1) * 852, ink, 1);
    }
  }
  return plate.stain(canvas, 0.28).toDrawing();
}
