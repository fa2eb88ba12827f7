import { gradient, rgb, scaleLight } from "../../color";
import { fractalNoise, hash2, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const BOARD = 100;
/** A needle is as long as nearly nine tenths of a board is wide. */
export const NEEDLE = 88;
const THROWS = 1150;

/** True when the needle lies across a joint between two boards. */
export function crosses(y: number, angle: number): boolean {
  const half = (NEEDLE / 2) * Math.sin(angle);
  return Math.floor((y - half) / BOARD) !== Math.floor((y + half) / BOARD);
}

/** A parquet floor seen from above; needles across a joint are gilded, the rest are steel. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(1600, 1200);
  const woods = [
    gradient(["#4a2a17", "#7d4a26", "#a8703f", "#c99a66"]),
    gradient(["#3b2012", "#6b3a1d", "#94592c", "#b98552"]),
    gradient(["#5a3a22", "#8a5f38", "#b58a5b", "#d7b486"]),
  ];
  canvas.shade((x, y, out) => {
    const row = Math.floor(y / BOARD);
    const shift = hash2(row, 1, 8) * 900;
    const plank = Math.floor((x + shift) / 520);
    const seed = row * 31 + plank;
    const bend = valueNoise(x / 240, y / 40, seed) * 60;
    const rings = Math.sin(
      (y + bend + valueNoise(x / 600, 0, seed) * 90) * (0.22 + 0.12 * hash2(row, plank, 3)),
    );
    const fibre = fractalNoise(x / 45, y / 2.2, 3, seed);
    woods[Math.floor(hash2(row, plank, 5) * 3)]?.write(0.32 + 0.2 * rings + 0.55 * (fibre - 0.35), out);
    const joint = y % BOARD < 2.5 || (x + shift) % 520 < 2;
    const factor = joint ? 0.16 : 0.85 + 0.3 * hash2(row, plank, 6);
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * factor;
  });
  const gold = gradient(["#8a4b08", "#f6b21b", "#fff2b8", "#e0701a"]);
  const steel = gradient(["#1a2a3a", "#7f9bb3", "#f2f7fb", "#44617c"]);
  for (let i = 0; i < THROWS; i++) {
    const x = random.range(-20, 1620);
    const y = random.range(-20, 1220);
    const angle = random.next() * Math.PI;
    const [dx, dy] = [(Math.cos(angle) * NEEDLE) / 2, (Math.sin(angle) * NEEDLE) / 2];
    const metal = crosses(y, angle) ? gold : steel;
    canvas.stroke(
      [
        [x - dx + 3, y - dy + 5],
        [x + dx + 3, y + dy + 5],
      ],
      6,
      rgb("#140a05"),
      0.5,
    );
    canvas.stroke(
      [
        [x - dx, y - dy],
        [x + dx, y + dy],
      ],
      5,
      scaleLight(metal.at(0.3 + 0.15 * random.next()), 0.9),
    );
    canvas.stroke(
      [
        [x - dx * 0.9, y - dy * 0.9 - 0.6],
        [x + dx * 0.5, y + dy * 0.5 - 0.6],
      ],
      1.8,
      metal.at(0.66),
      0.9,
    );
    canvas.disc(x + dx, y + dy, 4.6, metal.at(0.95));
  }
  return canvas.toDrawing();
}
