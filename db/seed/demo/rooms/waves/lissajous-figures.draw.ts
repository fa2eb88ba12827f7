import { gradient, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { develop } from "../../light-plate";
import { fractalNoise } from "../../noise";
import { Plate } from "../../plate";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 1068;
const CELL = 266;
const GLASS = rgb("#0b1f22");
const BEAM = gradient(["#38f2c0", "#7df06a", "#ffe14d", "#ff8a4c", "#ff4f8b", "#b06bff", "#4fa8ff"]);

/** Frequency pairs, from the unison to intervals that nearly close. */
const RATIOS: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 3],
  [3, 4],
  [3, 5],
  [4, 5],
  [1, 3],
  [2, 5],
  [5, 6],
  [5, 8],
  [1, 4],
  [4, 7],
  [3, 7],
  [5, 7],
  [6, 7],
  [7, 9],
  [3, 8],
  [8, 9],
  [1, 5],
  [7, 8],
  [5, 9],
  [9, 10],
  [7, 11],
  [8, 11],
];

/** Draws a table of Lissajous figures as an oscilloscope shows them, each fading through its phases. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, (x, y, out) => {
    const fx = Math.abs(((x / CELL + 0.008) % 1) - 0.5);
    const gx = Math.min((x / (CELL / 8)) % 1, (y / (CELL / 8)) % 1);
    const frame = fx > 0.492 || Math.abs(((y / (HEIGHT / 4)) % 1) - 0.5) > 0.492;
    const light = 0.5 + 1.1 * fractalNoise(x / 130, y / 130, 4, 5);
    setLight(out, GLASS, light * (frame ? 0.15 : gx < 0.05 ? 3.2 : 1));
  });
  const plate = new Plate(WIDTH, HEIGHT);
  RATIOS.forEach(([a, b], index) => {
    const middle: Vec = [((index % 6) + 0.5) * CELL + 2, (Math.floor(index / 6) + 0.5) * (HEIGHT / 4)];
    const reach = CELL * 0.43;
    const start = random.range(0.15, 1.2);
    const drift = random.range(0.1, 0.24) / Math.max(a, b);
    const lean = random.gaussian(0, 0.05);
    for (let echo = 0; echo < 7; echo++) {
      const phase = start + echo * drift;
      const color = BEAM.at((index / RATIOS.length + echo * 0.03) % 1);
      const steps = 260 * Math.max(a, b);
      let from: Vec | null = null;
      for (let i = 0; i <= steps; i++) {
        const t = (i / steps) * 2 * Math.PI;
        const x = Math.sin(a * t + phase);
        const y = Math.sin(b * t + lean);
        const to: Vec = [middle[0] + reach * (x + lean * y), middle[1] + reach * y];
        // The beam is brightest where it moves slowest.
        const speed = Math.hypot(a * Math.cos(a * t + phase), b * Math.cos(b * t)) / Math.max(a, b);
        if (from) plate.line(from[0], from[1], to[0], to[1], color, (1.7 * 0.66 ** echo) / (0.35 + speed));
        from = to;
      }
    }
  });
  return develop(plate, canvas, 1.15, 0.16, 6).grain(0.14, 2).toDrawing();
}
