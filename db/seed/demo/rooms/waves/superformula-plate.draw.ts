import { gradient, mix, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { fractalNoise, hash2, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1200;
const HEIGHT = 1600;
const SEA = rgb("#0c2a30");
const SHELLS = [
  gradient(["#5a1a2b", "#b5434a", "#f0936b", "#ffe0b0"]),
  gradient(["#15324f", "#2c6f97", "#7fc4c9", "#f2f3dc"]),
  gradient(["#3a2450", "#7d4f96", "#c99ac7", "#fbe9ee"]),
  gradient(["#3d2a10", "#9c6a1f", "#e3b04b", "#fff0c2"]),
  gradient(["#12402f", "#3b8a5a", "#a5cf7d", "#f7f6cf"]),
];

type Shape = { m: number; n1: number; n2: number; n3: number };

/** Gielis's superformula: the radius in a direction, with a = b = 1. */
function radiusAt({ m, n1, n2, n3 }: Shape, angle: number): number {
  const c = Math.abs(Math.cos((m * angle) / 4)) ** n2;
  const s = Math.abs(Math.sin((m * angle) / 4)) ** n3;
  return (c + s) ** (-1 / n1);
}

const between = (a: Shape, b: Shape, t: number): Shape => ({
  m: a.m,
  n1: a.n1 + (b.n1 - a.n1) * t,
  n2: a.n2 + (b.n2 - a.n2) * t,
  n3: a.n3 + (b.n3 - a.n3) * t,
});

function ring(shape: Shape, middle: Vec, size: number, turn: number): Vec[] {
  const corners = Math.round(Math.min(240, 60 + size * 1.4));
  const raw = Array.from({ length: corners }, (_, i): Vec => {
    const angle = (i / corners) * 2 * Math.PI;
    return [radiusAt(shape, angle), angle];
  });
  const widest = raw.reduce((most, [radius]) => Math.max(most, radius), 0);
  return raw.map(([radius, angle]) => [
    middle[0] + (radius / widest) * size * Math.cos(angle + turn),
    middle[1] + (radius / widest) * size * Math.sin(angle + turn),
  ]);
}

function specimen(canvas: Canvas, random: Random, middle: Vec, size: number) {
  const shell = random.pick(SHELLS);
  const m = random.pick([3, 4, 5, 5, 6, 7, 8, 9, 10, 12, 16]);
  const outer: Shape = { m, n1: random.range(0.4, 4), n2: random.range(0.8, 7), n3: random.range(0.8, 7) };
  const inner: Shape = { m, n1: random.range(2, 9), n2: random.range(1, 9), n3: random.range(1, 9) };
  const turn = random.range(0, 2 * Math.PI);
  const twist = random.gaussian(0, 0.22);
  const layers = Math.max(6, Math.round(size / 12));
  const seed = random.int(0, 9999);
  canvas.fill(ring(outer, [middle[0] + 7, middle[1] + 10], size * 1.02, turn), rgb("#020c0e"), 0.55);
  for (let layer = 0; layer < layers; layer++) {
    const t = layer / (layers - 1);
    const outline = ring(between(outer, inner, t), middle, size * (1 - 0.9 * t), turn + twist * t * 3);
    const tone = layer % 2 ? 0.25 + 0.55 * t : 0.5 + 0.5 * t;
    canvas.fill(outline, (x, y, out) => {
      shell.write(tone + 0.3 * (valueNoise(x / 9, y / 9, seed) - 0.5), out);
      const away = Math.hypot(x - middle[0] + size * 0.3, y - middle[1] + size * 0.4) / size;
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * (1.25 - 0.38 * away);
    });
    canvas.outline(outline, 1, mix(shell.at(0), SEA, 0.3), 0.75);
    if (layer % 4 === 1)
      for (let i = 0; i < outline.length; i += Math.max(5, Math.round(700 / size))) {
        const point = outline[i];
        if (point) canvas.disc(point[0], point[1], 1.5 + size / 130, shell.at(1), 0.9);
      }
  }
}

/** Draws a plate of imaginary diatoms, every one a set of superformula curves one inside another. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, (x, y, out) => {
    const mote = hash2(x / 2, y / 2, 8) > 0.996 ? 3.2 : 1;
    setLight(out, SEA, mote * (0.45 + 1.15 * fractalNoise(x / 110, y / 110, 5, 4)));
  });
  const placed: { x: number; y: number; size: number }[] = [];
  for (let size = 235; size > 17; size *= 0.97)
    for (let attempt = 0; attempt < 40; attempt++) {
      const x = random.range(size * 0.6, WIDTH - size * 0.6);
      const y = random.range(size * 0.6, HEIGHT - size * 0.6);
      if (placed.every((other) => Math.hypot(other.x - x, other.y - y) > other.size + size + 3))
        placed.push({ x, y, size });
    }
  for (const { x, y, size } of placed) specimen(canvas, random, [x, y], size);
  return canvas.grain(0.08, 5).toDrawing();
}
