import { gradient, rgb } from "../../demo/color";
import type { Vec } from "../../demo/coverage";
import { centre, lerp, visible } from "../../demo/geometry";
import { fractalNoise, hash2 } from "../../demo/noise";
import type { Random } from "../../demo/random";
import { Canvas } from "../../demo/raster";
import type { Drawing } from "../../demo/types";

const SIDE = 1600;
const EDGE = 128;
const SHEET = gradient(["#0d1b2e", "#16425b", "#2f7f86", "#8fc3a0", "#f3e3a9", "#f3a45b", "#d1494a"]);

/** A point of the triangular net on a sheet that bulges like a dome, seen from above. */
function net(column: number, row: number): Vec {
  const x = (column + row / 2) * EDGE - 560;
  const y = row * EDGE * 0.866 - 90;
  const [dx, dy] = [x - 870, y - 760];
  const swell = 1 + 0.22 * Math.exp(-(dx * dx + dy * dy) / 420000);
  return [870 + dx * swell * 0.96, 760 + dy * swell * 0.96];
}

/** One triangle with its three-armed tuck: six facets, alternately lit and shaded. */
function facets(canvas: Canvas, random: Random, corners: readonly Vec[], up: boolean) {
  const middle = centre(corners);
  const tone = fractalNoise(middle[0] / 420, middle[1] / 420, 3, 5) * 1.5 - 0.28 + random.gaussian(0, 0.035);
  corners.forEach((from, side) => {
    const to = corners[(side + 1) % 3] ?? from;
    const tuck = lerp(lerp(from, to, 0.5), middle, 0.32 + random.gaussian(0, 0.02));
    for (const [points, lit] of [
      [[from, tuck, middle], [1.18, 0.72, 0.42][side] ?? 1],
      [[tuck, to, middle], [0.62, 0.36, 1.02][side] ?? 1],
      [[from, to, tuck], up ? 0.9 : 0.28],
    ] as const) {
      const seed = random.int(0, 999);
      canvas.fill(points, (x, y, out) => {
        const dots = Math.hypot((x % 11) - 5.5, (y % 11) - 5.5) < 1.7 && up ? 0.3 : 0;
        SHEET.write(tone + 0.1 * side + dots, out);
        const paper = 0.86 + 0.2 * fractalNoise(x / 6, y / 6, 2, seed) + 0.06 * hash2(x, y, 2);
        for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * (lit + 0.12) * paper;
      });
      canvas.outline(points, 1.1, rgb(lit > 0.8 ? "#fff3d6" : "#060b14"), 0.5);
    }
  });
}

/** Draws a folded triangular tessellation, the sheet swelling into a dome. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(SIDE, SIDE, "#0d1b2e");
  for (let row = -3; row < 19; row++)
    for (let column = -10; column < 20; column++) {
      const [a, b, c, d] = [
        net(column, row),
        net(column + 1, row),
        net(column, row + 1),
        net(column + 1, row + 1),
      ];
      if (visible([a, b, c], SIDE, SIDE)) facets(canvas, random, [a, b, c], true);
      if (visible([b, d, c], SIDE, SIDE)) facets(canvas, random, [b, d, c], false);
    }
  return canvas.toDrawing();
}
