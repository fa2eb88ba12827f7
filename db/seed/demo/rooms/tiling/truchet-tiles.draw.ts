import { mix, type Rgb, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { fractalNoise, hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const TILES = 24;
const SIDE = 1600;
const STEP = SIDE / TILES;
const BLUES = ["#12306b", "#1b4a94", "#17386f", "#2a63ad", "#0f2550"].map(rgb);
const CREAM = rgb("#f3ecd9");
const OCHRE = rgb("#d99a2b");

/** Truchet's four turns as a plan of symmetric blocks, each folded from a small random seed. */
function turns(random: Random): number[][] {
  const plan = Array.from({ length: TILES }, () => new Array<number>(TILES).fill(0));
  for (let by = 0; by < TILES; by += 8)
    for (let bx = 0; bx < TILES; bx += 8) {
      const seed = Array.from({ length: 16 }, () => random.int(0, 3));
      for (let y = 0; y < 8; y++)
        for (let x = 0; x < 8; x++) {
          let turn = seed[Math.min(y, 7 - y) * 4 + Math.min(x, 7 - x)] ?? 0;
          // Mirroring a diagonal tile left to right or top to bottom exchanges its turns.
          if (x > 3) turn = [1, 0, 3, 2][turn] ?? 0;
          if (y > 3) turn = [3, 2, 1, 0][turn] ?? 0;
          const row = plan[by + y];
          if (row) row[bx + x] = turn;
        }
    }
  return plan;
}

/** Draws Truchet's diagonally divided tiles as hand-glazed faience. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(SIDE, SIDE, "#6f675b");
  const plan = turns(random);
  plan.forEach((row, ty) => {
    row.forEach((turn, tx) => {
      const inset = 1.4 + random.next() * 0.8;
      const left = tx * STEP + inset;
      const top = ty * STEP + inset;
      const size = STEP - 2 * inset;
      const corners: Vec[] = [
        [left, top],
        [left + size, top],
        [left + size, top + size],
        [left, top + size],
      ];
      const seed = random.int(0, 9999);
      const ground = mix(CREAM, rgb("#d9c9a4"), random.next() * 0.5);
      const pigment: Rgb = random.chance(0.07) ? OCHRE : random.pick(BLUES);
      canvas.fill(corners, (x, y, out) => {
        const edge = Math.min(x - left, y - top, left + size - x, top + size - y);
        const glaze = 0.86 + 0.22 * fractalNoise(x / 23, y / 23, 3, seed);
        setLight(out, ground, glaze * (edge < 3 ? 0.82 + edge * 0.06 : 1));
      });
      const half = [corners[turn], corners[(turn + 1) % 4], corners[(turn + 2) % 4]].flatMap((c) =>
        c ? [c] : [],
      );
      const brush = random.range(0, Math.PI);
      canvas.fill(half, (x, y, out) => {
        const along = x * Math.cos(brush) + y * Math.sin(brush);
        const across = y * Math.cos(brush) - x * Math.sin(brush);
        const stroke = fractalNoise(along / 60, across / 4.5, 3, seed + 5);
        const pool = fractalNoise(x / 17, y / 17, 2, seed + 9);
        const wash = Math.max(0, stroke * 0.55 + pool * 0.5 - 0.42);
        for (let k = 0; k < 3; k++)
          out[k] = (pigment[k] ?? 0) * (0.7 + pool * 0.7) + (CREAM[k] ?? 0) * wash * 0.55;
      });
      // The glint of glaze along two edges, and a hair crack in some tiles.
      canvas.stroke(
        [
          [left + 3, top + size - 3],
          [left + 3, top + 3],
          [left + size - 3, top + 3],
        ],
        1.6,
        CREAM,
        0.55,
      );
      if (random.chance(0.3)) {
        const crack: Vec[] = [[left + random.next() * size, top + 1]];
        for (let i = 1; i <= 5; i++)
          crack.push([
            Math.min(left + size, Math.max(left, (crack[i - 1]?.[0] ?? 0) + random.gaussian(0, 6))),
            top + (size * i) / 5 - 1,
          ]);
        canvas.stroke(crack, 1, rgb("#3a2f25"), 0.5);
      }
    });
  });
  return canvas
    .finish((x, y, out) => {
      const light = 1.06 - 0.2 * (y / SIDE) + 0.08 * (hash2(x, y, 3) - 0.5);
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * light;
    })
    .toDrawing();
}
