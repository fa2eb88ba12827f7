import { gradient, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { fractalNoise, hash2, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const SIDE = 1600;
const NEAR = 30;
const SPLIT = 15;
const INKS = gradient(["#fff4d9", "#ffd27d", "#ff9b6a", "#ef5a76", "#a83f9a", "#4a3aa8", "#1d2a6b"]);
const GROUND = gradient(["#0a1030", "#101c46", "#1b1440", "#0b2a3f"]);

const key = (x: number, y: number) => Math.floor(x / NEAR) * 4096 + Math.floor(y / NEAR);
const inSheet = (v: number) => Math.min(SIDE - 14, Math.max(14, v));

/** The push on a point from everything within reach, whichever line it belongs to. */
function crowding(cells: Map<number, Vec[]>, x: number, y: number): Vec {
  let fx = 0;
  let fy = 0;
  for (let a = -1; a <= 1; a++)
    for (let b = -1; b <= 1; b++)
      for (const [ox, oy] of cells.get(key(x + a * NEAR, y + b * NEAR)) ?? []) {
        const [dx, dy] = [x - ox, y - oy];
        const square = dx * dx + dy * dy;
        if (square > NEAR * NEAR || square < 1e-6) continue;
        const away = Math.sqrt(square);
        const push = ((1 - away / NEAR) * 1.7) / away;
        fx += dx * push;
        fy += dy * push;
      }
  return [fx, fy];
}

/** One step: neighbours on a line pull together, everything else within reach pushes apart. */
function relax(lines: Vec[][], pace: number): Vec[][] {
  const cells = new Map<number, Vec[]>();
  for (const point of lines.flat()) {
    const cell = key(point[0], point[1]);
    const list = cells.get(cell);
    if (list) list.push(point);
    else cells.set(cell, [point]);
  }
  return lines.map((points) =>
    points.map(([x, y], i): Vec => {
      const n = points.length;
      const [px, py] = points[(i + n - 1) % n] ?? [x, y];
      const [nx, ny] = points[(i + 1) % n] ?? [x, y];
      const [cx, cy] = crowding(cells, x, y);
      const fx = cx + ((px + nx) / 2 - x) * 0.45;
      const fy = cy + ((py + ny) / 2 - y) * 0.45;
      const pull = Math.sqrt(fx * fx + fy * fy);
      const limit = pull > pace ? pace / pull : 1;
      return [inSheet(x + fx * limit), inSheet(y + fy * limit)];
    }),
  );
}

function feed(points: Vec[], random: Random): Vec[] {
  return points.flatMap((from, i): Vec[] => {
    const to = points[(i + 1) % points.length] ?? from;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    // Growth is quicker where noise says so: that is what makes lobes.
    const fertile = fractalNoise(from[0] / 210, from[1] / 210, 2, 17) > 0.5 ? 0.05 : 0.02;
    if (length <= SPLIT && !(length > 7 && random.chance(fertile))) return [from];
    const wobble = () => random.gaussian(0, 0.3);
    return [from, [(from[0] + to[0]) / 2 + wobble(), (from[1] + to[1]) / 2 + wobble()]];
  });
}

/** A few small circles, well apart, to start from. */
function seeds(random: Random): Vec[][] {
  const middles: Vec[] = [];
  for (let attempt = 0; attempt < 4000 && middles.length < 13; attempt++) {
    const middle: Vec = [random.range(130, SIDE - 130), random.range(130, SIDE - 130)];
    if (middles.every((other) => Math.hypot(other[0] - middle[0], other[1] - middle[1]) > 300))
      middles.push(middle);
  }
  return middles.map(([x, y]) =>
    Array.from({ length: 34 }, (_, i): Vec => {
      const angle = (i / 34) * 2 * Math.PI;
      const radius = 58 + random.gaussian(0, 2);
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    }),
  );
}

/** Grows closed lines that crowd but never cross; every age is inked, the oldest inmost. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(SIDE, SIDE, (x, y, out) => {
    GROUND.write(fractalNoise(x / 420, y / 420, 4, 3) * 1.5 - 0.2, out);
    const weave = 0.85 + 0.16 * (Math.sin(x * 1.3) * Math.sin(y * 1.3)) + 0.2 * (hash2(x, y, 2) - 0.5);
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * weave;
  });
  // Plankton in the open water, so that no stretch of it is like another.
  for (let i = 0; i < 900; i++) {
    const [x, y, size] = [random.range(0, SIDE), random.range(0, SIDE), random.range(1.5, 9)];
    canvas.disc(x, y, size, INKS.at(random.next()), random.range(0.15, 0.6));
    if (size > 4) canvas.disc(x, y, size - 2.2, rgb("#0d1338"), 0.8);
  }
  let lines = seeds(random);
  const ages = [lines];
  for (let step = 0; step < 250 && lines.flat().length < 7800; step++) {
    lines = relax(
      lines.map((points) => feed(points, random)),
      5,
    );
    if (step % 26 === 25) ages.push(lines);
  }
  ages.push(lines);
  for (let age = ages.length - 1; age >= 0; age--) {
    const share = age / Math.max(1, ages.length - 1);
    ages[age]?.forEach((outline, index) => {
      canvas.fill(
        outline,
        (x, y, out) => {
          INKS.write(
            share * 0.75 + 0.034 * index - 0.12 + 0.3 * (fractalNoise(x / 260, y / 260, 2, age) - 0.5),
            out,
          );
          const shade = 0.72 + 0.36 * valueNoise(x / 6, y / 6, age + 4);
          for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * shade;
        },
        0.92,
      );
      canvas.outline(outline, 2.4, rgb(share > 0.5 ? "#fff3dc" : "#1a1238"), 0.8);
    });
  }
  return canvas.toDrawing();
}
