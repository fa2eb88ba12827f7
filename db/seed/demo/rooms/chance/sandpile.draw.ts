import { rgb } from "../../color";
import { hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const SIDE = 256;
const CELL = 6.25;

/** Topples until no cell holds four grains; sand falls off the edges. Returns how often each cell toppled. */
export function relax(grains: Int32Array, side: number): Int32Array {
  const topples = new Int32Array(grains.length);
  const queue: number[] = [];
  grains.forEach((height, at) => {
    if (height >= 4) queue.push(at);
  });
  const give = (at: number, amount: number) => {
    const before = grains[at] ?? 0;
    grains[at] = before + amount;
    if (before < 4 && before + amount >= 4) queue.push(at);
  };
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const height = grains[at] ?? 0;
    const share = height >> 2;
    grains[at] = height & 3;
    topples[at] = (topples[at] ?? 0) + share;
    const x = at % side;
    if (x > 0) give(at - 1, share);
    if (x < side - 1) give(at + 1, share);
    if (at >= side) give(at - side, share);
    if (at < grains.length - side) give(at + side, share);
  }
  return topples;
}

/** Heaps are poured one after the other onto a table strewn one grain deep with a few bare spots; a cell wears the colour of the heap that shook it most. */
export function draw(random: Random): Drawing {
  const grains = Int32Array.from({ length: SIDE * SIDE }, () => (random.chance(0.012) ? 0 : 1));
  const owner = new Int8Array(grains.length).fill(-1);
  const most = new Int32Array(grains.length);
  const heaps = Array.from({ length: 9 }, (_, heap) => ({
    u: (heap % 3) / 3 + random.range(0.08, 0.26),
    v: Math.floor(heap / 3) / 3 + random.range(0.08, 0.26),
    amount: random.int(60, 115) * 100,
  }));
  heaps.forEach(({ u, v, amount }, heap) => {
    const at = Math.floor(v * SIDE) * SIDE + Math.floor(u * SIDE);
    grains[at] = (grains[at] ?? 0) + amount;
    relax(grains, SIDE).forEach((count, cell) => {
      if (count <= (most[cell] ?? 0)) return;
      most[cell] = count;
      owner[cell] = heap;
    });
  });
  const sands = [
    ["#2b1b3d", "#7b3f77", "#e08d79", "#fbe3c4"],
    ["#f4f1de", "#2a6f97", "#102a43", "#7fc8c2"],
    ["#e3a048", "#fff0c9", "#8a4a24", "#2d1a12"],
    ["#2f7a5f", "#12302a", "#f6f4d2", "#a3c96a"],
    ["#33101c", "#a02c4a", "#ef8a8f", "#ffe8e0"],
    ["#f1ecfa", "#a7a4e0", "#1a1f45", "#4d55a8"],
  ].map((colors) => colors.map(rgb));
  const bare = ["#c9b79a", "#b5a083", "#a58f72", "#947e62"].map(rgb);
  const canvas = new Canvas(SIDE * CELL, SIDE * CELL);
  return canvas
    .shade((px, py, out) => {
      const x = Math.floor(px / CELL);
      const y = Math.floor(py / CELL);
      const at = y * SIDE + x;
      const height = grains[at] ?? 0;
      const color = (sands[(owner[at] ?? -1) % 6] ?? bare)[height] ?? bare[0];
      const lit = height - (grains[at - SIDE - 1] ?? 0);
      const grain = 0.86 + 0.22 * hash2(Math.floor(px), Math.floor(py), 3) + 0.05 * lit;
      setLight(out, color ?? [0, 0, 0], grain);
    })
    .toDrawing();
}
