import { type Rgb, rgb } from "../../color";
import { hash2 } from "../../noise";
import { Plate } from "../../plate";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const LIMIT = 1600;
const SAMPLES = 620_000;

/** The three exposures, by how many steps an orbit takes to escape. */
const EXPOSURES: { from: number; color: Rgb; amount: number }[] = [
  { from: 160, color: rgb("#ffc65c"), amount: 0.45 },
  { from: 40, color: rgb("#f03a8c"), amount: 1.5 },
  { from: 20, color: rgb("#3f7fff"), amount: 1.6 },
];

/** True inside the main cardioid or the disc to its left, where no orbit escapes. */
const inLargestParts = (re: number, im: number) => {
  const q = (re - 0.25) ** 2 + im * im;
  return q * (q + re - 0.25) < 0.25 * im * im || (re + 1) ** 2 + im * im < 0.0625;
};

/** Follows random starting points and counts where those that escape have been; the figure is turned upright. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(1280, 1600, "#05060f");
  const plate = new Plate(canvas.width, canvas.height);
  const orbitRe = new Float64Array(LIMIT);
  const orbitIm = new Float64Array(LIMIT);
  const scale = 505;
  for (let sample = 0; sample < SAMPLES; sample++) {
    const re = random.range(-2, 0.6);
    const im = random.range(0, 1.25);
    if (inLargestParts(re, im)) continue;
    let x = 0;
    let y = 0;
    let n = 0;
    while (n < LIMIT && x * x + y * y < 16) {
      const next = x * x - y * y + re;
      y = 2 * x * y + im;
      x = next;
      orbitRe[n] = x;
      orbitIm[n] = y;
      n++;
    }
    const exposure = n < LIMIT ? EXPOSURES.find(({ from }) => n >= from) : undefined;
    if (!exposure) continue;
    // Each orbit has a mirror image; both are counted.
    for (let i = 1; i < n; i++) {
      const top = 1110 + (orbitRe[i] ?? 0) * scale;
      const side = (orbitIm[i] ?? 0) * scale;
      plate.splat(640 + side, top, exposure.color, exposure.amount);
      plate.splat(640 - side, top, exposure.color, exposure.amount);
    }
  }
  canvas.finish((x, y, out) => {
    const star = hash2(x, y, 12);
    const light = star > 0.9982 ? (star - 0.9982) * 300 : 0;
    const haze = 0.006 + 0.02 * (y / 1600);
    out[0] = (out[0] ?? 0) + light + haze * 0.6;
    out[1] = (out[1] ?? 0) + light + haze * 0.5;
    out[2] = (out[2] ?? 0) + light * 1.2 + haze * 1.6;
  });
  const white = plate.percentile(0.9995);
  return plate.glow(canvas, (amount) => 1.1 * Math.min(1, amount / white) ** 0.85).toDrawing();
}
