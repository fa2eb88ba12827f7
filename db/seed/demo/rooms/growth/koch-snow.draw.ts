import { gradient, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { add, lerp, regular, rotate, subtract } from "../../geometry";
import { fractalNoise, hash2, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 1200;
const DUSK = gradient(["#0b1533", "#142a5c", "#2b4a8f", "#5a6fb8", "#b79ac8", "#f0b9a8"]);
const ICE = gradient(["#6fa6d9", "#b4d8f0", "#e9f6fb", "#ffffff", "#ffe9d6"]);

/** Replaces the middle third of every side by a spike; `out` −1 turns the spikes inwards. */
function koch(points: Vec[], rounds: number, out: number): Vec[] {
  if (rounds === 0) return points;
  const next = points.flatMap((from, i) => {
    const to = points[(i + 1) % points.length] ?? from;
    const first = lerp(from, to, 1 / 3);
    const second = lerp(from, to, 2 / 3);
    return [from, first, add(first, rotate(subtract(second, first), (-out * Math.PI) / 3)), second];
  });
  return koch(next, rounds - 1, out);
}

function flake(canvas: Canvas, random: Random, middle: Vec, size: number) {
  const rounds = size > 120 ? 4 : size > 34 ? 3 : 2;
  const turn = random.range(0, Math.PI / 3);
  const sides = random.pick([3, 3, 3, 4, 6]);
  const layers = Math.max(2, Math.round(size / 34));
  const hue = random.next() * 0.35;
  for (let layer = 0; layer < layers; layer++) {
    const share = 1 - layer / layers;
    const inward = layer > 0 && random.chance(0.4) ? -1 : 1;
    const outline = koch(regular(middle, size * share, sides, turn + layer * 0.13), rounds, inward);
    const tone = layer % 2 ? 0.15 + hue : 0.55 + hue;
    const seed = random.int(0, 999);
    canvas.fill(
      outline,
      (x, y, out) => {
        const bloom = valueNoise(x / 11, y / 11, seed);
        ICE.write(tone + 0.4 * (bloom - 0.5), out);
        const facet = 0.7 + 0.3 * Math.cos(Math.atan2(y - middle[1], x - middle[0]) * sides * 2 + layer);
        for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * facet;
      },
      layer === 0 ? 0.85 : 0.92,
    );
    if (size > 26) canvas.outline(outline, 1, rgb("#1b3a78"), 0.5);
  }
}

/** Lets Koch's snowflakes fall through a winter dusk, curve inside curve. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, (x, y, out) => {
    DUSK.write(y / HEIGHT + 0.5 * (fractalNoise(x / 330, y / 210, 5, 8) - 0.5), out);
    const speck = hash2(x / 2, y / 2, 3) > 0.995 ? 1.9 : 0.94 + 0.12 * hash2(x, y, 5);
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * speck;
  });
  const placed: { x: number; y: number; size: number }[] = [];
  for (let size = 270; size > 9; size *= 0.955)
    for (let attempt = 0; attempt < 26; attempt++) {
      const x = random.range(-40, WIDTH + 40);
      const y = random.range(-40, HEIGHT + 40);
      const gap = 1.5 + size / 14;
      if (placed.every((other) => Math.hypot(other.x - x, other.y - y) > (other.size + size) * 0.99 + gap))
        placed.push({ x, y, size });
    }
  for (const { x, y, size } of placed) flake(canvas, random, [x, y], size);
  return canvas.toDrawing();
}
