import { gradient, type Rgb, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { fractalNoise, hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const SIDE = 1600;
const STEP = 21;
const FOLDS = 12;
const DRAGONS = [
  gradient(["#7a0f1f", "#d6332b", "#f4833a", "#fbd07a"]),
  gradient(["#0a3a36", "#12806a", "#57bf8a", "#d9efb0"]),
  gradient(["#14225f", "#2858b0", "#5ea2e0", "#d6ecf7"]),
  gradient(["#3a1a5a", "#7a3f9e", "#c47fc4", "#f7dcec"]),
];
const LACQUER = rgb("#0f0b10");

/** Turns of a strip folded in half again and again: the middle is new, the rest is the half, mirrored. */
function turns(folds: number): number[] {
  let list: number[] = [];
  for (let i = 0; i < folds; i++) list = [...list, 1, ...list.toReversed().map((turn) => -turn)];
  return list;
}

/** The curve from a point, its corners cut so that it touches itself nowhere. */
function dragon(start: Vec, quarter: number): Vec[] {
  let [x, y] = start;
  let heading = quarter;
  const path: Vec[] = [];
  const dx = (h: number) => [1, 0, -1, 0][((h % 4) + 4) % 4] ?? 0;
  const dy = (h: number) => [0, 1, 0, -1][((h % 4) + 4) % 4] ?? 0;
  for (const turn of [0, ...turns(FOLDS)]) {
    heading += turn;
    path.push([x + dx(heading) * STEP * 0.27, y + dy(heading) * STEP * 0.27]);
    path.push([x + dx(heading) * STEP * 0.73, y + dy(heading) * STEP * 0.73]);
    x += dx(heading) * STEP;
    y += dy(heading) * STEP;
  }
  return path;
}

/** Fits four dragon curves around one point, in enamel on black lacquer. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(SIDE, SIDE, (x, y, out) => {
    const fleck = hash2(x / 2, y / 2, 3) > 0.994;
    setLight(
      out,
      fleck ? rgb("#caa04a") : LACQUER,
      fleck ? 0.7 : 0.5 + 1.3 * fractalNoise(x / 130, y / 130, 4, 5),
    );
  });
  const start: Vec = [790, 815];
  for (let quarter = 0; quarter < 4; quarter++) {
    const path = dragon(start, quarter);
    const ink = DRAGONS[quarter] ?? DRAGONS[0];
    for (let i = 0; i + 1 < path.length; i++) {
      const [from, to] = [path[i], path[i + 1]];
      if (!from || !to || Math.max(Math.abs(from[0] - 800), Math.abs(from[1] - 800)) > 840) continue;
      const age = i / path.length;
      const scale = (i % 46) / 46;
      const color: Rgb = ink?.at((0.12 + 0.5 * scale + 0.9 * age + random.gaussian(0, 0.03)) % 1) ?? LACQUER;
      canvas.stroke([from, to], STEP * 0.62, rgb("#d9b25c"), i % 2 ? 0.25 : 0.55);
      canvas.stroke([from, to], STEP * 0.48, (x, y, out) =>
        setLight(out, color, 0.74 + 0.5 * fractalNoise(x / 8, y / 8, 2, quarter)),
      );
    }
    for (let i = 3; i < path.length; i += 14) {
      const at = path[i];
      if (at && random.chance(0.6)) canvas.disc(at[0], at[1], 2.3, rgb("#fff3d0"), 0.95);
    }
  }
  return canvas.grain(0.06, 2).toDrawing();
}
