import { gradient, rgb } from "../../color";
import { fractalNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1280;
const HEIGHT = 1600;

/** How much light a point of the scene sends, 0..1, and which of three inks draws it. */
function scene(x: number, y: number): { light: number; ink: 0 | 1 | 2 } {
  const dx = x - 655;
  const dy = y - 770;
  const radius = Math.hypot(dx, dy) + 1;
  const angle = Math.atan2(dy, dx);
  // A logarithmic spiral: whole numbers of this phase are the seams between whorls.
  const phase = Math.log(radius / 21.5) / 0.92 - (angle + Math.PI) / (2 * Math.PI);
  if (radius > 21.5 * Math.exp(0.92 * (3.06 + (angle + Math.PI) / (2 * Math.PI))) || radius < 6) {
    const wave = fractalNoise(x / 260, y / 70 + fractalNoise(x / 120, y / 120, 2, 3), 4, 12);
    const ground = 0.16 + 0.62 * (0.5 + 0.5 * Math.sin(wave * 26)) * (0.4 + 0.5 * wave);
    const shadow = Math.exp(-(((x - 760) / 470) ** 2) - ((y - 1380) / 120) ** 2);
    return { light: ground * (1 - 0.75 * shadow), ink: 2 };
  }
  const across = phase - Math.floor(phase);
  const round = Math.sqrt(Math.max(0, 1 - (2 * across - 1) ** 2));
  const lit = 0.5 + 0.5 * Math.cos(angle + 2.3);
  const stripe = Math.sin(angle * 23 + phase * 9 + 3 * fractalNoise(x / 70, y / 70, 3, 5));
  const light = 0.05 + 0.95 * round * (0.2 + 0.8 * lit) * (stripe > 0.25 ? 0.42 : 1);
  return { light, ink: stripe > 0.25 ? 1 : 0 };
}

/**
 * Variable-radius Poisson-disc sampling in the manner of Bridson: each new dot is tried in the ring around
 * an active one, and kept when it is far enough from its neighbours; dark places allow closer neighbours.
 */
export function poissonDisc(
  width: number,
  height: number,
  spacing: (x: number, y: number) => number,
  closest: number,
  random: Random,
): [number, number, number][] {
  const columns = Math.ceil(width / closest);
  const grid = new Map<number, number[]>();
  const dots: [number, number, number][] = [];
  const active: number[] = [];
  const key = (x: number, y: number) => Math.floor(y / closest) * columns + Math.floor(x / closest);
  const free = (x: number, y: number, gap: number) => {
    const reach = Math.ceil(gap / closest);
    for (let j = -reach; j <= reach; j++)
      for (let i = -reach; i <= reach; i++)
        for (const other of grid.get(key(x, y) + j * columns + i) ?? []) {
          const [ox, oy] = dots[other] ?? [0, 0];
          if ((ox - x) ** 2 + (oy - y) ** 2 < gap * gap) return false;
        }
    return true;
  };
  const add = (x: number, y: number, gap: number) => {
    const cell = key(x, y);
    grid.set(cell, [...(grid.get(cell) ?? []), dots.length]);
    active.push(dots.length);
    dots.push([x, y, gap]);
  };
  add(width / 2, height / 2, spacing(width / 2, height / 2));
  while (active.length > 0) {
    const slot = random.int(0, active.length - 1);
    const [fromX, fromY, gap] = dots[active[slot] ?? 0] ?? [0, 0, closest];
    let placed = false;
    for (let attempt = 0; attempt < 11 && !placed; attempt++) {
      const angle = random.next() * 2 * Math.PI;
      const distance = gap * random.range(1, 1.9);
      const x = fromX + Math.cos(angle) * distance;
      const y = fromY + Math.sin(angle) * distance;
      if (x < 2 || y < 2 || x > width - 2 || y > height - 2) continue;
      const wanted = spacing(x, y);
      if (!free(x, y, wanted)) continue;
      add(x, y, wanted);
      placed = true;
    }
    if (!placed) {
      active[slot] = active[active.length - 1] ?? 0;
      active.pop();
    }
  }
  return dots;
}

export function draw(random: Random): Drawing {
  const paper = rgb("#f3ead6");
  const canvas = new Canvas(WIDTH, HEIGHT, paper).grain(0.08, 5);
  const inks = [
    gradient(["#0d2b45", "#203c78", "#5a7fb0"]),
    gradient(["#5c1a1b", "#b23a2e", "#e08a4a"]),
    gradient(["#1f3a2e", "#3f6b52", "#8fa86a"]),
  ];
  const spacing = (x: number, y: number) => 3.4 + 13 * scene(x, y).light ** 1.7;
  for (const [x, y] of poissonDisc(WIDTH, HEIGHT, spacing, 3.4, random)) {
    const { light, ink } = scene(x, y);
    const color = inks[ink]?.at(random.next() * 0.45 + light * 0.5) ?? paper;
    canvas.disc(x, y, 1.5 + (1 - light) * 1.9, color, 0.94);
  }
  return canvas.toDrawing();
}
