import { gradient, rgb } from "../../color";
import { Field } from "../../field";
import { fractalNoise, hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 1200;
const CELL = 6.25;
const COLUMNS = WIDTH / CELL;
const ROWS = HEIGHT / CELL;
const CORAL = gradient(["#fff1da", "#f8b58b", "#e2614f", "#a82c57", "#5a1f5c"]);
const DEPTH = gradient(["#052a33", "#0b5560", "#1f8d88", "#7cc9a8"]);

/** Runs Gray and Scott's two reactants; feed and kill rates drift over the sheet, so the pattern changes kind. */
function react(random: Random): Field {
  const n = COLUMNS * ROWS;
  let u = new Float32Array(n).fill(1);
  let v = new Float32Array(n);
  let nextU = new Float32Array(n);
  let nextV = new Float32Array(n);
  const feed = new Float32Array(n);
  const kill = new Float32Array(n);
  for (let y = 0; y < ROWS; y++)
    for (let x = 0; x < COLUMNS; x++) {
      const at = y * COLUMNS + x;
      feed[at] = 0.031 + 0.025 * (x / COLUMNS) + 0.006 * (fractalNoise(x / 40, y / 40, 2, 3) - 0.5);
      // The band in which patterns live, followed along its curve in Pearson's map.
      kill[at] = 0.0585 + 0.0045 * Math.sin((x / COLUMNS) * Math.PI * 0.75) + 0.003 * (y / ROWS - 0.6);
    }
  for (let i = 0; i < 620; i++) {
    const cx = random.int(3, COLUMNS - 4);
    const cy = random.int(3, ROWS - 4);
    for (let y = cy - 2; y <= cy + 2; y++)
      for (let x = cx - 2; x <= cx + 2; x++) v[y * COLUMNS + x] = random.range(0.3, 0.6);
  }
  const at = (field: Float32Array, i: number) => field[i] ?? 0;
  for (let step = 0; step < 1200; step++) {
    for (let y = 0; y < ROWS; y++) {
      const row = y * COLUMNS;
      const up = Math.max(0, y - 1) * COLUMNS;
      const down = Math.min(ROWS - 1, y + 1) * COLUMNS;
      for (let x = 0; x < COLUMNS; x++) {
        const left = x === 0 ? 0 : x - 1;
        const right = x === COLUMNS - 1 ? x : x + 1;
        const i = row + x;
        const a = at(u, i);
        const b = at(v, i);
        const spreadU = at(u, up + x) + at(u, down + x) + at(u, row + left) + at(u, row + right) - 4 * a;
        const spreadV = at(v, up + x) + at(v, down + x) + at(v, row + left) + at(v, row + right) - 4 * b;
        const reaction = a * b * b;
        nextU[i] = a + 0.12 * spreadU - reaction + at(feed, i) * (1 - a);
        nextV[i] = b + 0.06 * spreadV + reaction - (at(feed, i) + at(kill, i)) * b;
      }
    }
    [u, nextU, v, nextV] = [nextU, u, nextV, v];
  }
  const field = new Field(COLUMNS, ROWS);
  field.data.set(v);
  return field;
}

/** Draws a reaction–diffusion skin, lit from the side like wet coral. */
export function draw(random: Random): Drawing {
  const field = react(random);
  const height = (x: number, y: number) => field.sample(x / CELL, y / CELL);
  const canvas = new Canvas(WIDTH, HEIGHT);
  const shine = rgb("#ffffff");
  canvas.shade((x, y, out) => {
    const h = height(x, y);
    const dx = height(x + 4, y) - height(x - 4, y);
    const dy = height(x, y + 4) - height(x, y - 4);
    const region = fractalNoise(x / 360, y / 360, 3, 11);
    if (h > 0.16) CORAL.write(region * 1.3 - 0.35 + (h - 0.16) * 2.1, out);
    else DEPTH.write(region * 0.7 + h * 3, out);
    const lit = 1 + (dx * 0.9 + dy) * 4.2;
    const gloss = Math.max(0, dx * 0.7 + dy * 0.7 - 0.1) ** 2 * 16;
    const pore = 0.85 + 0.24 * hash2(x, y, 4) + 0.14 * (fractalNoise(x / 5, y / 5, 2, 3) - 0.5);
    const rim = Math.abs(h - 0.16) < 0.012 ? 0.5 : 1;
    for (let k = 0; k < 3; k++)
      out[k] = Math.max(0, (out[k] ?? 0) * lit * pore * rim) + gloss * (shine[k] ?? 0);
  });
  return canvas.toDrawing();
}
