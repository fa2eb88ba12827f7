import { gradient } from "../../color";
import { fractalNoise, hash2 } from "../../noise";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const CELL = 5;
const COLUMNS = 320;
const ROWS = 180;
/** The window opens this many rows below the first cell and this many columns to its left. */
const ABOVE = 330;
const LEFT = 235;

/** Threads for narrow, middling and wide white runs; wide ones are the tops of triangles. */
const WEFTS = [
  gradient(["#5fa8d3", "#9fd8cb", "#f2e8cf", "#f2b880", "#e07a5f", "#b56576"]),
  gradient(["#cae9ff", "#e0f2d8", "#fff7dc", "#ffdf9e", "#ffb48a", "#f3a6c0"]),
  gradient(["#ffd23f", "#ee4266", "#3bceac", "#0ead69", "#f6f740", "#ff7b3a"]),
];

/** The next row of Wolfram's rule 30: left XOR (middle OR right); cells outside are white. */
export const nextRow = (row: Uint8Array): Uint8Array =>
  row.map((middle, i) => (row[i - 1] ?? 0) ^ (middle | (row[i + 1] ?? 0)));

/** A single black cell grows a cloth; thread colours follow the white triangles, whose size chance seems to choose. */
export function draw(): Drawing {
  const middle = ABOVE + ROWS;
  let row: Uint8Array = new Uint8Array(2 * middle + 1);
  row[middle] = 1;
  const rows: Uint8Array[] = [];
  for (let y = 0; y < ABOVE + ROWS; y++) {
    if (y >= ABOVE) rows.push(row.slice(middle - LEFT, middle - LEFT + COLUMNS));
    row = nextRow(row);
  }
  const at = (x: number, y: number) => rows[y]?.[x] ?? 0;
  // How far the run of equal cells around each cell reaches: wide runs are the tops of triangles.
  const run = rows.map((_, y) => {
    const length = new Uint8Array(COLUMNS);
    for (let start = 0; start < COLUMNS; ) {
      let end = start;
      while (end < COLUMNS && at(end, y) === at(start, y)) end++;
      length.fill(Math.min(255, end - start), start, end);
      start = end;
    }
    return length;
  });
  const warp = gradient(["#14213d", "#1d3b53", "#12403c", "#3d1f2b", "#5a1a1f", "#2b1238"]);
  const canvas = new Canvas(COLUMNS * CELL, ROWS * CELL);
  return canvas
    .shade((px, py, out) => {
      const x = Math.floor(px / CELL);
      const y = Math.floor(py / CELL);
      const length = run[y]?.[x] ?? 1;
      const region = fractalNoise(x / 70, y / 70, 3, 6) * 2.6 - 0.8 + 0.25 * hash2(x >> 4, y >> 4, 1);
      if (at(x, y)) warp.write(region, out);
      else (WEFTS[length > 6 ? 2 : length > 3 ? 1 : 0] ?? warp).write(region + Math.log2(length) * 0.06, out);
      const thread = (Math.floor(px) + Math.floor(py) * 3) % 4 === 0 ? 0.8 : 1;
      const shade = thread * (0.88 + 0.2 * hash2(x, y, 5));
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * shade;
    })
    .toDrawing();
}
