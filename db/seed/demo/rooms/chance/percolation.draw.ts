import { gradient, rgb } from "../../color";
import { hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const CELL = 5;
const COLUMNS = 320;
const ROWS = 240;
/** Just above the threshold of site percolation on the square lattice, 0.5927 (Newman and Ziff, 2000). */
const OPEN = 0.6;

/** Labels every open cell with its cluster (from 1) by flood fill; closed cells are 0. */
export function clusters(open: Uint8Array, columns: number): { label: Int32Array; sizes: number[] } {
  const label = new Int32Array(open.length);
  const sizes = [0];
  for (let start = 0; start < open.length; start++) {
    if (!open[start] || label[start]) continue;
    const name = sizes.length;
    const queue = [start];
    label[start] = name;
    for (let at = queue.pop(), size = 1; at !== undefined; at = queue.pop(), size++) {
      sizes[name] = size;
      const x = at % columns;
      for (const next of [x > 0 ? at - 1 : -1, x < columns - 1 ? at + 1 : -1, at - columns, at + columns])
        if (next >= 0 && next < open.length && open[next] && !label[next]) {
          label[next] = name;
          queue.push(next);
        }
    }
  }
  return { label, sizes };
}

/** Steps of water from the left edge through open cells; −1 where it never comes. */
function soak(open: Uint8Array): Int32Array {
  const steps = new Int32Array(open.length).fill(-1);
  let front: number[] = [];
  for (let y = 0; y < ROWS; y++) if (open[y * COLUMNS]) front.push(y * COLUMNS);
  for (const at of front) steps[at] = 0;
  for (let time = 1; front.length > 0; time++) {
    const following: number[] = [];
    for (const at of front) {
      const x = at % COLUMNS;
      for (const next of [x > 0 ? at - 1 : -1, x < COLUMNS - 1 ? at + 1 : -1, at - COLUMNS, at + COLUMNS])
        if (next >= 0 && next < open.length && open[next] && steps[next] === -1) {
          steps[next] = time;
          following.push(next);
        }
    }
    front = following;
  }
  return steps;
}

/** Wet clusters shade with the water's journey; dry ones each keep a colour of their own. */
export function draw(random: Random): Drawing {
  const open = Uint8Array.from({ length: COLUMNS * ROWS }, () => (random.chance(OPEN) ? 1 : 0));
  const { label, sizes } = clusters(open, COLUMNS);
  const steps = soak(open);
  const longest = steps.reduce((most, value) => Math.max(most, value), 1);
  const water = gradient(["#e9fbff", "#8fd8ea", "#2f9fce", "#1d5fa8", "#3b2f8f", "#7a2b8c", "#c23a72"]);
  const sand = gradient(["#f6c453", "#e9893b", "#d1543a", "#94b447", "#f3e2b0"]);
  const rock = rgb("#17130f");
  const canvas = new Canvas(COLUMNS * CELL, ROWS * CELL);
  return canvas
    .shade((px, py, out) => {
      const x = Math.floor(px / CELL);
      const y = Math.floor(py / CELL);
      const at = y * COLUMNS + x;
      const grain = 0.8 + 0.4 * hash2(Math.floor(px), Math.floor(py), 2);
      if (!open[at]) return setLight(out, rock, grain * (1 + 2.2 * hash2(x, y, 9)));
      const time = steps[at] ?? -1;
      const name = label[at] ?? 0;
      if (time >= 0) water.write((time / longest) * 1.02, out);
      else sand.write(hash2(name, sizes[name] ?? 0, 4), out);
      const bevel = px % CELL < 1 || py % CELL < 1 ? 1.12 : 0.96;
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * bevel * (0.93 + 0.12 * grain);
    })
    .toDrawing();
}
