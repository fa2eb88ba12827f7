import { gradient } from "../../color";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const C = { re: -0.7454, im: 0.1131 };
const LIMIT = 240;

/** Escape time of z² + c, with a cross as orbit trap (Pickover stalks) drawn over it. */
export function draw(): Drawing {
  const canvas = new Canvas(1600, 1600);
  // Off centre, because the whole set is its own half turn and would look the same upside down.
  const scale = 0.62 / 1600;
  const palette = gradient([
    "#140a26",
    "#3a1d63",
    "#8c3f86",
    "#e58a8f",
    "#fbe7d0",
    "#d9b26b",
    "#5d6fa8",
    "#1c2558",
    "#140a26",
  ]);
  return canvas
    .shade((px, py, out) => {
      let x = 0.26 + (px - 800) * scale;
      let y = -0.12 + (py - 800) * scale;
      let n = 0;
      let trap = 9;
      let at = 0;
      while (x * x + y * y < 400 && n < LIMIT) {
        const next = x * x - y * y + C.re;
        y = 2 * x * y + C.im;
        x = next;
        n++;
        const across = x > 0.02 ? x - 0.02 : 0.02 - x;
        const up = (y > -0.015 ? y + 0.015 : -0.015 - y) * 1.4;
        const near = Math.min(across, up);
        if (near < trap && n > 1) {
          trap = near;
          at = n;
        }
      }
      const smooth = n + 1 - Math.log2(Math.log(x * x + y * y + 2) / 2);
      palette.write((n === LIMIT ? at * 0.037 : Math.log(smooth) * 1.55) % 1, out);
      const stalk = 0.8 * Math.exp(-trap * 280 - at / 30);
      const band = 0.5 + 0.5 * Math.cos(at * 1.7);
      for (let k = 0; k < 3; k++) {
        const tint = k === 0 ? 1 : k === 1 ? 0.86 : 0.62 + 0.3 * band;
        out[k] = (out[k] ?? 0) * (1 - stalk * 0.85) * 0.95 + tint * stalk * (0.35 + 0.6 * band);
      }
    }, 1)
    .toDrawing();
}
