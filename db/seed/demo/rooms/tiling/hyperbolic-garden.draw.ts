import { gradient, mix, rgb } from "../../color";
import { fractalNoise, hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const SIDE = 1600;
/** Seven-sided tiles, three at every corner: impossible on a flat floor, natural in hyperbolic space. */
const SIDES = 7;
const AT_CORNER = 3;
const PETALS = gradient(["#2b0f3a", "#7a1f6b", "#d6436e", "#f58b5c", "#fbd07c", "#fff3d2"]);
const LEAVES = gradient(["#052b2f", "#0d5a55", "#2f9077", "#93c47d", "#e4e7a3"]);
const GROUND = rgb("#0f1a3a");
const GOLD = rgb("#d9a441");

/** Centre and squared radius of the mirror circle of {7,3}, orthogonal to the unit circle. */
function mirror() {
  const s = Math.sin(Math.PI / SIDES);
  const c = Math.cos(Math.PI / AT_CORNER);
  const centre = Math.sqrt((c * c) / (c * c - s * s));
  return { centre, square: centre * centre - 1 };
}

const { centre: CENTRE, square: SQUARE } = mirror();

/** Walks a tile's centre back through the reflections that brought a point home; names the tile by it. */
function tileName(turns: readonly number[], steps: number): number {
  let x = 0;
  let y = 0;
  for (let i = steps - 1; i >= 0; i--) {
    const factor = SQUARE / ((x - CENTRE) ** 2 + y * y);
    x = CENTRE + (x - CENTRE) * factor;
    y *= factor;
    const turn = turns[i] ?? 0;
    [x, y] = [x * Math.cos(turn) + y * Math.sin(turn), y * Math.cos(turn) - x * Math.sin(turn)];
  }
  return Math.round(x * 2000) * 7919 + Math.round(y * 2000);
}

const TURNS: number[] = [];

/** Folds a point into the middle tile's sector by the rotations and the mirror of {7,3}. */
function fold(x0: number, y0: number) {
  let x = x0;
  let y = y0;
  let stretch = 1;
  let steps = 0;
  const sector = (2 * Math.PI) / SIDES;
  for (; steps < 30; steps++) {
    const turn = -Math.round(Math.atan2(y, x) / sector) * sector;
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    [x, y] = [x * c - y * s, x * s + y * c];
    const away = (x - CENTRE) ** 2 + y * y;
    if (away >= SQUARE) break;
    TURNS[steps] = turn;
    const factor = SQUARE / away;
    [x, y] = [CENTRE + (x - CENTRE) * factor, y * factor];
    stretch *= factor;
  }
  return { x, y: Math.abs(y), side: y < 0 ? 1 : 0, stretch, tile: tileName(TURNS, steps) };
}

/** Outside the disk: a gilded rim, then a night sky of small gold crosses. */
function corner(px: number, py: number, away: number, out: Float32Array): void {
  const [i, j] = [Math.floor(px / 34), Math.floor(py / 34)];
  const dx = Math.abs(px - (i + 0.3 + 0.4 * hash2(i, j, 2)) * 34);
  const dy = Math.abs(py - (j + 0.3 + 0.4 * hash2(i, j, 3)) * 34);
  const reach = 3 + 9 * hash2(i, j, 4);
  const star = dx * dy < 3.2 && dx + dy < reach;
  const gilt = star || (away > 1.006 && away < 1.02) || (away > 1.026 && away < 1.03);
  setLight(out, gilt ? GOLD : GROUND, (gilt ? 0.6 : 0.5) + 1.2 * fractalNoise(px / 24, py / 24, 3, 5));
}

/** Draws flowers on the {7,3} tiling of the hyperbolic plane in Poincaré's disk. */
export function draw(random: Random): Drawing {
  const seed = random.int(1, 9999);
  const radius = SIDE * 0.492;
  // A hyperbolic shift moves the middle flower off centre.
  const [sx, sy] = [0.31, -0.17];
  const canvas = new Canvas(SIDE, SIDE);
  canvas.shade((px, py, out) => {
    const x = (px - SIDE / 2) / radius;
    const y = (py - SIDE / 2) / radius;
    const away = Math.hypot(x, y);
    if (away >= 0.998) {
      corner(px, py, away, out);
      return;
    }
    const dr = 1 + sx * x + sy * y;
    const di = sx * y - sy * x;
    const norm = dr * dr + di * di;
    const mx = ((x + sx) * dr + (y + sy) * di) / norm;
    const my = ((y + sy) * dr - (x + sx) * di) / norm;
    const at = fold(mx, my);
    const r = Math.hypot(at.x, at.y);
    const angle = Math.atan2(at.y, at.x);
    const hue = hash2(at.tile, 1, seed);
    const wave = 0.155 + 0.045 * Math.cos(SIDES * angle) + 0.03 * hash2(at.tile, 3, seed);
    const edge = Math.sqrt((at.x - CENTRE) ** 2 + at.y ** 2) - Math.sqrt(SQUARE);
    const stripe = Math.sin((r * (70 + 50 * hue) + angle * 6) * 1.1);
    if (r < 0.05 + 0.02 * hue)
      setLight(
        out,
        mix(rgb("#fff0b8"), rgb("#e08a1e"), hash2(Math.floor(r * 400), Math.floor(angle * 60), at.tile)),
        1,
      );
    else if (r < wave) PETALS.write(0.2 + 0.55 * hue + 1.6 * (wave - r) + 0.07 * stripe, out);
    else
      LEAVES.write(
        0.1 + 0.5 * hash2(at.tile, 8, seed) + 0.9 * (r - wave) + 0.09 * stripe + (at.side ? 0.06 : 0),
        out,
      );
    const pixel = (at.stretch * 2.4) / (radius * Math.max(0.02, 1 - away * away));
    const line = Math.min(1, Math.max(0, edge / Math.min(0.03, Math.max(pixel, 0.004))));
    const rim = Math.min(1, Math.abs(r - wave) / 0.005);
    const vein = Math.min(1, 0.55 + at.y / 0.006);
    const light = line * (0.35 + 0.65 * rim) * (r > wave ? vein : 1) * (0.85 + 0.25 * hash2(px, py, seed));
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * light + (GROUND[k] ?? 0) * (1 - line);
  });
  return canvas.toDrawing();
}
