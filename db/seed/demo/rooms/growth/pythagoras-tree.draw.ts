import { gradient, mix, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { add, lerp, rotate, scale, shrink, subtract } from "../../geometry";
import { fractalNoise, hash2, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 1100;
const AGE = gradient([
  "#4a1f1a",
  "#8a3b24",
  "#cf6f34",
  "#f0b04c",
  "#f4e08a",
  "#a7cf7a",
  "#4fae8f",
  "#2f7fa8",
]);
const SKY = gradient(["#101b3f", "#23386f", "#5d6aa3", "#c79fb0", "#f6d3a8"]);

/** Sets a square on the side a–b and two smaller ones on the legs of the right triangle above it. */
function grow(canvas: Canvas, random: Random, a: Vec, b: Vec, depth: number, lean: number): void {
  const side = subtract(b, a);
  const length = Math.hypot(side[0], side[1]);
  if (depth > 15 || length < 3.2) return;
  const up = rotate(side, -Math.PI / 2);
  const [c, d] = [add(b, up), add(a, up)];
  // The apex lies on the half circle over the top side (Thales), wherever the wind puts it.
  const angle = Math.min(1.15, Math.max(0.42, lean + random.gaussian(0, 0.09)));
  const apex = add(d, rotate(scale(subtract(c, d), Math.cos(angle)), -angle));
  const square = [a, b, c, d];
  const tone = depth / 13 + random.gaussian(0, 0.025);
  const color = AGE.at(tone);
  const seed = random.int(0, 999);
  const facing = 0.8 + 0.35 * hash2(Math.round(a[0]), Math.round(a[1]), 3);
  canvas.fill(square, (x, y, out) =>
    setLight(out, color, facing * (0.7 + 0.5 * (length > 14 ? fractalNoise(x / 15, y / 15, 2, seed) : 0.6))),
  );
  canvas.fill([d, apex, c], mix(color, rgb("#fff3d0"), 0.45), 0.9);
  if (length > 9) {
    canvas.outline(square, length > 60 ? 2.4 : 1.2, rgb("#1a0d12"), 0.75);
    for (let k = 1, inner = 0.76; k < Math.min(6, length / 12); k++, inner *= 0.76)
      canvas.outline(shrink(square, inner), 1.1, mix(color, rgb(k % 2 ? "#1a0d12" : "#fff3d0"), 0.6), 0.7);
    const [m, n] = [lerp(a, c, 0.5), lerp(d, apex, 0.5)];
    if (length > 34)
      canvas.disc(m[0], m[1], length * 0.05, rgb("#fff3d0"), 0.8).disc(n[0], n[1], 2, rgb("#1a0d12"), 0.7);
  }
  const sway = lean + random.gaussian(0, 0.07);
  grow(canvas, random, d, apex, depth + 1, sway * 0.7 + 0.24);
  grow(canvas, random, apex, c, depth + 1, sway * 0.7 + 0.22);
}

/** Draws a tree of Pythagoras in a breeze: on every side two squares whose areas add up to the one below. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, (x, y, out) => {
    SKY.write(y / HEIGHT + 0.35 * (fractalNoise(x / 380, y / 120, 5, 4) - 0.5), out);
    const away = Math.hypot(x - 1290, y - 250);
    const ring = Math.sin(away / 9 + 3 * valueNoise(x / 60, y / 60, 3)) > 0.55 ? 1.22 : 1;
    const star = hash2(x / 2, y / 2, 5) > 0.9985 ? 2.4 : 1;
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * ring * star * (0.92 + 0.12 * hash2(x, y, 1));
    const ground = y - 1010 - 36 * fractalNoise(x / 120, 2, 3, 7);
    if (ground > 0) setLight(out, rgb("#3a4a2a"), 0.3 + 0.9 * fractalNoise(x / 9, y / 30, 4, 8));
  });
  const trees: [number, number, number, number][] = [
    [1395, 1012, 62, 0.86],
    [150, 1016, 78, 0.62],
    [690, 1075, 214, 0.74],
  ];
  for (const [x, y, trunk, lean] of trees) grow(canvas, random, [x, y], [x + trunk, y], 0, lean);
  return canvas.toDrawing();
}
