import { gradient } from "../../color";
import { hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const CELL = 5;
const COLUMNS = 320;
const ROWS = 240;
const GENERATIONS = 420;

/** Conway's rule on a torus: born with three neighbours, surviving with two or three. */
export function generation(cells: Uint8Array, columns: number): Uint8Array {
  const n = cells.length;
  const next = new Uint8Array(n);
  for (let at = 0; at < n; at++) {
    const x = at % columns;
    const west = x > 0 ? -1 : columns - 1;
    const east = x < columns - 1 ? 1 : 1 - columns;
    const up = at >= columns ? at - columns : at + n - columns;
    const down = at < n - columns ? at + columns : at - n + columns;
    let near = 0;
    for (const row of [up, at, down])
      near += (cells[row + west] ?? 0) + (cells[row + east] ?? 0) + (row === at ? 0 : (cells[row] ?? 0));
    next[at] = near === 3 || (near === 2 && cells[at] === 1) ? 1 : 0;
  }
  return next;
}

/** A random soup after many generations: the living shine, and the dead remember when they last lived. */
export function draw(random: Random): Drawing {
  let cells: Uint8Array = Uint8Array.from({ length: COLUMNS * ROWS }, () => (random.chance(0.31) ? 1 : 0));
  const lastSeen = new Int16Array(cells.length).fill(-1);
  const lives = new Uint16Array(cells.length);
  for (let time = 0; time < GENERATIONS; time++) {
    cells = generation(cells, COLUMNS);
    for (let at = 0; at < cells.length; at++)
      if (cells[at]) {
        lastSeen[at] = time;
        lives[at] = (lives[at] ?? 0) + 1;
      }
  }
  const memory = gradient(["#0a0f1e", "#1a1f4a", "#4a1f6a", "#8f2468", "#d1495b", "#edae49", "#f6e7b4"]);
  const living = gradient(["#c8ffe0", "#ffffff"]);
  const canvas = new Canvas(COLUMNS * CELL, ROWS * CELL);
  return canvas
    .shade((px, py, out) => {
      const x = Math.floor(px / CELL);
      const y = Math.floor(py / CELL);
      const at = y * COLUMNS + x;
      const ago = GENERATIONS - 1 - (lastSeen[at] ?? 0);
      const worn = Math.min(1, (lives[at] ?? 0) / 120);
      if (cells[at]) living.write(hash2(x, y, 1), out);
      else memory.write(0.86 - Math.log1p(ago) / 7.6 + 0.2 * worn + 0.05 * (hash2(x, y, 2) - 0.5), out);
      const u = (px % CELL) / CELL - 0.5;
      const v = (py % CELL) / CELL - 0.5;
      const tile = 1.05 - 1.3 * (u * u + v * v);
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * tile;
    })
    .toDrawing();
}
