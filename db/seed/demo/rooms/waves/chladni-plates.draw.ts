import { mix, type Rgb, rgb, scaleLight } from "../../color";
import { Field } from "../../field";
import { fractalNoise, hash2, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const SIDE = 1600;
const ACROSS = 4;
const STEP = SIDE / ACROSS;
const METALS = ["#6b4420", "#15505c", "#3a3170", "#7a2f22", "#22603f", "#8a6424"].map(rgb);
const SAND = ["#f6e3b4", "#e9c98a", "#fff4d6", "#d8ae6b"].map(rgb);
const GROUND = rgb("#0d0b0a");

/** Deflection of a square plate with free edges: two mirrored modes and a share of a third. */
function mode(random: Random) {
  const n = random.int(1, 6);
  const m = n + random.int(1, 5);
  const sign = random.chance(0.5) ? 1 : -1;
  const k = random.int(1, 4);
  const share = random.range(0.05, 0.5);
  const wave = (i: number, j: number, x: number, y: number) =>
    Math.cos(i * Math.PI * x) * Math.cos(j * Math.PI * y);
  return (x: number, y: number) =>
    wave(n, m, x, y) +
    sign * wave(m, n, x, y) +
    share * (wave(k, k + 2, x, y) + sign * wave(k + 2, k, x, y)) +
    0.03;
}

/** Draws sixteen bowed plates; sand settles on the lines that stay at rest. */
export function draw(random: Random): Drawing {
  const sand = new Field(SIDE, SIDE);
  const metal: Rgb[] = [];
  for (let plate = 0; plate < ACROSS * ACROSS; plate++) {
    metal.push(mix(random.pick(METALS), random.pick(METALS), 0.25));
    const deflection = mode(random);
    const left = (plate % ACROSS) * STEP + 16;
    const top = Math.floor(plate / ACROSS) * STEP + 16;
    const size = STEP - 32;
    const reach = random.range(0.13, 0.24);
    for (let grain = 0; grain < 42000; grain++) {
      const x = random.next();
      const y = random.next();
      const u = deflection(x, y) / reach;
      if (random.next() > Math.exp(-u * u) + 0.006) continue;
      sand.splat(
        left + x * size + random.gaussian(0, 0.8),
        top + y * size + random.gaussian(0, 0.8),
        random.range(0.5, 1.5),
      );
    }
  }
  const shadow = sand.blurred(2);
  const canvas = new Canvas(SIDE, SIDE, GROUND);
  canvas.shade((x, y, out) => {
    const index = Math.floor(y / STEP) * ACROSS + Math.floor(x / STEP);
    const px = (x % STEP) - 16;
    const py = (y % STEP) - 16;
    const size = STEP - 32;
    const inside = Math.min(px, py, size - px, size - py);
    if (inside < 0) {
      setLight(out, GROUND, 0.7 + 1.6 * fractalNoise(x / 60, y / 4, 3, 8));
    } else {
      const brushed =
        0.6 + 0.7 * valueNoise(x / 90, y / 1.3, index) + 0.5 * fractalNoise(x / 120, y / 120, 3, index);
      const bevel = inside < 4 ? 2.1 - inside * 0.2 : 1;
      setLight(out, metal[index] ?? GROUND, brushed * bevel * (2.2 - (px + py) / (1.6 * size)));
    }
    const dark = Math.exp(-0.9 * shadow.sample(x - 3, y - 4));
    const heap = Math.min(1, sand.get(Math.floor(x), Math.floor(y)) * 0.85);
    const tint = scaleLight(SAND[Math.floor(hash2(x, y, 3) * 4)] ?? GROUND, 0.75 + 0.35 * hash2(x, y, 4));
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * dark * (1 - heap) + (tint[k] ?? 0) * heap;
    if (Math.hypot(px - size / 2, py - size / 2) < 9)
      setLight(out, rgb("#c9a14a"), 0.9 - (px + py - size) / 30);
  });
  return canvas.toDrawing();
}
