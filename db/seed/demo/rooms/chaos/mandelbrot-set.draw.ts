import { gradient } from "../../color";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const CENTRE = { re: -0.74585, im: 0.1241 };
const SPAN = 0.0052;
const LIMIT = 640;

/** Smooth escape time for the hue, the distance estimate's gradient for the relief. */
export function draw(): Drawing {
  const canvas = new Canvas(1600, 1066);
  const scale = SPAN / canvas.width;
  const palette = gradient([
    "#04142e",
    "#0b4a6f",
    "#2fa6a0",
    "#f3e3b0",
    "#e8a33a",
    "#8d2f2a",
    "#2a1238",
    "#04142e",
  ]);
  return canvas
    .shade((px, py, out) => {
      const re = CENTRE.re + (px - 800) * scale;
      const im = CENTRE.im + (py - 533) * scale;
      let x = 0;
      let y = 0;
      let dx = 0;
      let dy = 0;
      let n = 0;
      while (x * x + y * y < 1e4 && n < LIMIT) {
        const nextDx = 2 * (x * dx - y * dy) + 1;
        dy = 2 * (x * dy + y * dx);
        dx = nextDx;
        const nextX = x * x - y * y + re;
        y = 2 * x * y + im;
        x = nextX;
        n++;
      }
      if (n === LIMIT) {
        out[0] = 0.004;
        out[1] = 0.006;
        out[2] = 0.016;
        return;
      }
      const square = x * x + y * y;
      const smooth = n + 1 - Math.log2(Math.log(square) / 2);
      palette.write((Math.log(smooth - 12) * 2.1) % 1, out);
      // z / z' points away from the set: light from the upper left turns the bands into terraces.
      const size = dx * dx + dy * dy;
      const ux = (x * dx + y * dy) / size;
      const uy = (y * dx - x * dy) / size;
      const length = Math.hypot(ux, uy) || 1;
      const light = (-ux * 0.6 - uy * 0.8) / length;
      const distance = (0.5 * Math.log(square) * length) / scale;
      const factor = (0.62 + 0.42 * light) * Math.min(1, 0.12 + distance * 0.6);
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * factor * 1.35;
    })
    .toDrawing();
}
