import { gradient, rgb } from "../../color";
import { hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const COLUMNS = 128;
const ROWS = 80;
const CELL = 12.5;

/** Each cell's parent in a uniform spanning tree, by Wilson's loop-erased walks; the root is its own parent. */
export function wilsonTree(columns: number, rows: number, root: number, random: Random): Int32Array {
  const parent = new Int32Array(columns * rows).fill(-1);
  const heading = new Int32Array(columns * rows);
  parent[root] = root;
  const step = (at: number): number => {
    for (;;) {
      const way = random.int(0, 3);
      const x = at % columns;
      if (way === 0 && x > 0) return at - 1;
      if (way === 1 && x < columns - 1) return at + 1;
      if (way === 2 && at >= columns) return at - columns;
      if (way === 3 && at < columns * (rows - 1)) return at + columns;
    }
  };
  for (const start of random.shuffle(Array.from({ length: columns * rows }, (_, i) => i))) {
    // Remembering only the last way out of each cell erases the loops by itself.
    for (let at = start; parent[at] === -1; at = heading[at] ?? root) heading[at] = step(at);
    for (let at = start; parent[at] === -1; at = heading[at] ?? root) parent[at] = heading[at] ?? root;
  }
  return parent;
}

/** Number of steps from each cell to the root. */
function depths(parent: Int32Array): Int32Array {
  const depth = new Int32Array(parent.length).fill(-1);
  for (let start = 0; start < parent.length; start++) {
    const path: number[] = [];
    let at = start;
    while (depth[at] === -1 && parent[at] !== at) {
      path.push(at);
      at = parent[at] ?? at;
    }
    let value = parent[at] === at ? 0 : (depth[at] ?? 0);
    depth[at] = value;
    for (const cell of path.reverse()) depth[cell] = ++value;
  }
  return depth;
}

/** The floor's colour tells how far it is to the door; walls keep the rest apart. */
export function draw(random: Random): Drawing {
  const root = 52 * COLUMNS + 91;
  const parent = wilsonTree(COLUMNS, ROWS, root, random);
  const depth = depths(parent);
  const farthest = depth.reduce((most, value) => Math.max(most, value), 1);
  const floor = gradient([
    "#fff6d5",
    "#ffd166",
    "#f78c6b",
    "#ef476f",
    "#8f2d84",
    "#3b3fa0",
    "#118ab2",
    "#06d6a0",
    "#d8f5c4",
  ]);
  const wall = rgb("#140f24");
  const canvas = new Canvas(COLUMNS * CELL, ROWS * CELL);
  const joined = (a: number, b: number) => parent[a] === b || parent[b] === a;
  return canvas
    .shade((px, py, out) => {
      const x = Math.min(COLUMNS - 1, Math.floor(px / CELL));
      const y = Math.min(ROWS - 1, Math.floor(py / CELL));
      const at = y * COLUMNS + x;
      const u = px / CELL - x;
      const v = py / CELL - y;
      const edge = 0.17;
      const inWall =
        (u < edge && !(x > 0 && joined(at, at - 1))) ||
        (u > 1 - edge && !(x < COLUMNS - 1 && joined(at, at + 1))) ||
        (v < edge && !joined(at, at - COLUMNS)) ||
        (v > 1 - edge && !joined(at, at + COLUMNS)) ||
        ((u < edge || u > 1 - edge) && (v < edge || v > 1 - edge));
      if (inWall) return setLight(out, wall, 0.7 + hash2(Math.floor(px), Math.floor(py), 2));
      floor.write(((depth[at] ?? 0) / farthest) ** 0.8, out);
      const tile = 0.84 + 0.2 * hash2(x, y, 4) - 0.12 * Math.hypot(u - 0.5, v - 0.5);
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * tile;
    }, 2)
    .toDrawing();
}
