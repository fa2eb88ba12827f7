import { gradient, rgb } from "../../demo/color";
import type { Vec } from "../../demo/coverage";
import { hash2, valueNoise } from "../../demo/noise";
import type { Random } from "../../demo/random";
import { Canvas } from "../../demo/raster";
import type { Drawing } from "../../demo/types";

const WIDTH = 1600;
const HEIGHT = 1100;
const COLUMNS = 22;
const ROWS = 17;
const PRINT = gradient(["#14284b", "#1f5a7a", "#3f9a8f", "#e9d8a6", "#ee9b3c", "#c4452d", "#7a1f3d"]);

/** A corner of the sheet: zigzag rows, the whole a little gathered towards one side. */
function corner(column: number, row: number): Vec {
  const open = 0.72 + 0.36 * (column / COLUMNS);
  const x = -70 + column * 82 * (0.86 + 0.012 * column) * 0.94;
  const zigzag = column % 2 ? 34 : -34;
  return [x + (row % 2 ? 12 : -12) + 10 * Math.sin(row / 3), -60 + row * 82 * open + zigzag * open];
}

/** Draws a printed sheet in Miura's fold: every parallelogram is flat and turned to or from the lamp. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, "#e8ddc4");
  const seed = random.int(0, 999);
  for (let row = -2; row < ROWS + 6; row++)
    for (let column = -1; column < COLUMNS + 2; column++) {
      const cell = [
        corner(column, row),
        corner(column + 1, row),
        corner(column + 1, row + 1),
        corner(column, row + 1),
      ];
      const valley = (row + column) % 2 === 0;
      const facing = (column % 2 ? 1.12 : 0.62) * (row % 2 ? 1.08 : 0.84) * random.range(0.94, 1.06);
      const stripe = random.int(0, 3);
      const [x0, y0] = cell[0] ?? [0, 0];
      const tone = valueNoise(column / 5, row / 4, seed) * 1.25 - 0.12 + random.gaussian(0, 0.03);
      canvas.fill(cell, (x, y, out) => {
        const u = (x - x0) / 80;
        const v = (y - y0) / 80;
        const motif = [
          Math.sin(u * 19),
          Math.sin(v * 17),
          Math.sin(Math.hypot(u - 0.5, v - 0.5) * 26),
          Math.sin((u + v) * 14),
        ][stripe];
        PRINT.write(tone + ((motif ?? 0) > 0.45 ? 0.2 : 0), out);
        const fall = 1 + (valley ? -0.22 : 0.2) * (u - 0.5);
        const fibre = 0.93 + 0.1 * hash2(x, y, 3) + 0.06 * valueNoise(x / 3, y / 3, 5);
        for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * facing * fall * fibre;
      });
      const [a, b, , d] = cell;
      if (a && b) canvas.stroke([a, b], 1.6, rgb(valley ? "#0c1428" : "#fff6e0"), 0.6);
      if (a && d) canvas.stroke([a, d], 1.6, rgb(column % 2 ? "#fff6e0" : "#0c1428"), 0.6);
    }
  return canvas.toDrawing();
}
