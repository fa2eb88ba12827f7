import { gradient, rgb } from "../../demo/color";
import type { Vec } from "../../demo/coverage";
import { add, polar } from "../../demo/geometry";
import { fractalNoise, hash2 } from "../../demo/noise";
import type { Random } from "../../demo/random";
import { Canvas, setLight } from "../../demo/raster";
import type { Drawing } from "../../demo/types";

const WIDTH = 1200;
const HEIGHT = 1600;
const SHEETS = gradient(["#b3261e", "#e8632a", "#f5b62e", "#3f9b6a", "#1d6fa5", "#5a3a8a", "#c2377a"]);

/** Snips made through all layers of a folded wedge; unfolding repeats and mirrors each of them. */
function unfold(random: Random, middle: Vec, size: number, fold: number) {
  const half = Math.PI / fold;
  const snips: Vec[][] = [];
  for (let r = 0.2; r < 0.94; r += random.range(0.1, 0.15)) {
    const wide = random.range(0.25, 0.8) * half;
    const at = random.chance(0.5) ? 0 : half;
    const height = random.range(0.035, 0.075);
    const sign = at === 0 ? 1 : -1;
    snips.push([
      polar(r - height, at),
      polar(r, at + sign * wide),
      polar(r + height * random.range(0.4, 1), at + sign * wide * random.range(0.2, 0.7)),
      polar(r + height, at),
    ]);
  }
  const mirror = ([x, y]: Vec): Vec => [x, -y];
  const place = (points: Vec[], turn: number): Vec[] =>
    points.map(([x, y]) => {
      const [c, s] = [Math.cos(turn), Math.sin(turn)];
      return add(middle, [size * (x * c - y * s), size * (x * s + y * c)]);
    });
  const start = random.range(0, 2 * Math.PI);
  const holes: Vec[][] = [];
  for (let i = 0; i < fold; i++)
    for (const snip of snips) {
      const turn = start + i * 2 * half;
      holes.push(place(snip, turn), place(snip.map(mirror), turn).reverse());
    }
  const scallops = random.range(0.03, 0.09);
  const rim = Array.from({ length: 240 }, (_, i): Vec => {
    const t = (i / 240) * 2 * Math.PI;
    return add(middle, polar(size * (1 - scallops * (1 - Math.abs(Math.cos((fold * (t - start)) / 2)))), t));
  });
  return { holes, rim };
}

/** Lays paper stars over one another, each cut with straight snips after folding. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, (x, y, out) =>
    setLight(out, rgb("#f1e2c4"), 0.8 + 0.26 * fractalNoise(x / 130, y / 130, 4, 3) - 0.05 * hash2(x, y, 2)),
  );
  for (let layer = 0; layer < 46; layer++) {
    const size = layer < 12 ? random.range(210, 380) : random.range(70, 220);
    const middle: Vec = [random.range(-30, WIDTH + 30), random.range(-30, HEIGHT + 30)];
    const { holes, rim } = unfold(random, middle, size, random.pick([5, 6, 8, 10, 12]));
    const tone = random.next();
    const shade = (dx: number, dy: number) =>
      [rim, ...holes].map((ring) => ring.map(([x, y]): Vec => [x + dx, y + dy]));
    // The rim is wound one way; snips wound the other way are holes, whichever side of the fold they lie on.
    const wound = (rings: Vec[][]) =>
      rings.map((ring, i) => {
        const area = ring.reduce((sum, [x, y], k) => {
          const [nx, ny] = ring[(k + 1) % ring.length] ?? [x, y];
          return sum + x * ny - nx * y;
        }, 0);
        return area > 0 === (i === 0) ? ring : [...ring].reverse();
      });
    canvas.fillRings(wound(shade(5, 8)), rgb("#1a1008"), 0.32);
    canvas.fillRings(wound(shade(2, 3)), rgb("#1a1008"), 0.3);
    canvas.fillRings(wound(shade(0, 0)), (x, y, out) => {
      SHEETS.write(tone, out);
      const turn = Math.atan2(y - middle[1], x - middle[0]);
      const crease = 0.94 + 0.12 * Math.sign(Math.sin(turn * 6));
      const fibre = 0.86 + 0.16 * fractalNoise(x / 6, y / 6, 2, layer) + 0.08 * hash2(x, y, layer);
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * crease * fibre;
    });
  }
  return canvas.toDrawing();
}
