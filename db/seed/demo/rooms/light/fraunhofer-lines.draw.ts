import { hash2, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";
import { wavelengthColor } from "./wavelength";

/** Strong lines of sunlight: wavelength in nm, depth 0..1, half width in nm. Letters are Fraunhofer's. */
export const STRONG_LINES: readonly (readonly [number, number, number])[] = [
  [393.37, 0.97, 0.9], // K, calcium
  [396.85, 0.96, 0.8], // H, calcium
  [410.17, 0.8, 0.22], // h, hydrogen δ
  [422.67, 0.85, 0.12], // g, calcium
  [430.78, 0.85, 0.35], // G, calcium, iron and CH
  [434.05, 0.8, 0.22], // hydrogen γ
  [438.36, 0.82, 0.1], // iron
  [486.13, 0.86, 0.22], // F, hydrogen β
  [495.76, 0.7, 0.07], // iron
  [516.73, 0.85, 0.09], // b4, magnesium
  [517.27, 0.88, 0.1], // b2, magnesium
  [518.36, 0.9, 0.12], // b1, magnesium
  [527.04, 0.8, 0.1], // E, iron
  [588.99, 0.93, 0.08], // D2, sodium
  [589.59, 0.92, 0.07], // D1, sodium
  [627.7, 0.6, 0.2], // a, oxygen of our air
  [656.28, 0.9, 0.2], // C, hydrogen α
  [686.72, 0.85, 0.35], // B, oxygen of our air
];

const ROWS = 30;
const FIRST = 391;
const LAST = 694;
const WIDTH = 1600;
const HEIGHT = 1200;

/** The spectrum cut into thirty strips, read like a page: violet at the top left, red at the bottom right. */
export function draw(random: Random): Drawing {
  const span = (LAST - FIRST) / ROWS;
  // Thousands of faint lines crowd the violet; their exact places are left to chance here, the strong ones are not.
  const faint = Array.from({ length: 2600 }, () => {
    const nm = FIRST + (LAST - FIRST) * random.next() ** 1.35;
    return [nm, 0.15 + 0.72 * random.next() ** 2, random.range(0.012, 0.05)] as const;
  });
  const samples = WIDTH * ROWS;
  const light = new Float32Array(samples).fill(1);
  for (const [nm, depth, half] of [...STRONG_LINES, ...faint]) {
    const centre = ((nm - FIRST) / span) * WIDTH;
    const width = (half / span) * WIDTH;
    for (
      let i = Math.max(0, Math.floor(centre - width * 9));
      i < Math.min(samples, centre + width * 9);
      i++
    ) {
      const shape = depth / (1 + ((i - centre) / width) ** 2);
      light[i] = (light[i] ?? 1) * (1 - shape);
    }
  }
  const canvas = new Canvas(WIDTH, HEIGHT);
  const rowHeight = HEIGHT / ROWS;
  return canvas
    .shade((px, py, out) => {
      const row = Math.floor(py / rowHeight);
      const within = py / rowHeight - row;
      // The slit was not perfectly clean or straight: bands waver and dust draws fine horizontal threads.
      const waver = 1.6 * (valueNoise(py / 5, row * 3, 4) - 0.5);
      const nm = FIRST + span * (row + px / WIDTH);
      const amount = light[Math.min(samples - 1, Math.max(0, Math.floor(row * WIDTH + px + waver)))] ?? 1;
      const [r, g, b] = wavelengthColor(nm);
      const brightest = Math.max(r, g, b, 0.05);
      const even = 0.95 / brightest ** 0.72;
      const gap = within < 0.075 || within > 0.965 ? 0.04 : 1;
      const dust = 0.86 + 0.16 * hash2(Math.floor(py), row, 7) + 0.06 * valueNoise(px / 40, py / 3, 9);
      const factor = even * amount * gap * dust;
      out[0] = r * factor + 0.003;
      out[1] = g * factor + 0.003;
      out[2] = b * factor + 0.004;
    })
    .toDrawing();
}
