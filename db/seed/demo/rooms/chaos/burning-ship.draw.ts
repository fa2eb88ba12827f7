import { gradient } from "../../color";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const CENTRE = { re: -1.7515, im: -0.0365 };
const SPAN = 0.138;
const LIMIT = 500;

/** The Mandelbrot iteration with both parts made positive at every step. */
export function draw(): Drawing {
  const canvas = new Canvas(1600, 900);
  const scale = SPAN / canvas.width;
  const sky = gradient([
    "#0b0a1f",
    "#2a1650",
    "#7a2360",
    "#d6452f",
    "#f7a030",
    "#fff1bf",
    "#f08a3c",
    "#8a2850",
    "#1d1440",
    "#0b0a1f",
  ]);
  return canvas
    .shade((px, py, out) => {
      const re = CENTRE.re + (px - 800) * scale;
      const im = CENTRE.im + (py - 450) * scale;
      let x = 0;
      let y = 0;
      let n = 0;
      let trap = 1e9;
      while (x * x + y * y < 1e4 && n < LIMIT) {
        const nextX = x * x - y * y + re;
        y = 2 * Math.abs(x * y) + im;
        x = nextX;
        n++;
        trap = Math.min(trap, Math.abs(x * x + y * y - 0.2));
      }
      if (n === LIMIT) {
        const rivet = 0.02 + 0.12 * Math.exp(-trap * 60);
        out[0] = rivet * 0.9;
        out[1] = rivet * 0.35;
        out[2] = rivet * 0.3;
        return;
      }
      const smooth = n + 1 - Math.log2(Math.log(x * x + y * y) / 2);
      sky.write(1 - 1 / (1 + Math.max(0, smooth - 3.6) * 0.16), out);
      // Every whole step leaves a fine line, as layers of cloud do at dusk.
      const layer = smooth * 3 - Math.floor(smooth * 3);
      const spark = (0.7 + 0.5 * Math.exp(-trap * 9)) * (layer < 0.09 ? 0.72 : 0.9 + 0.14 * layer);
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * spark;
    })
    .toDrawing();
}
