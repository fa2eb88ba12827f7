import { gradient, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { add, polar } from "../../geometry";
import { fractalNoise, hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const SIDE = 1600;
/** The golden angle, 360° / φ², in radians. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const SEEDS = gradient([
  "#f7e7a0",
  "#c9d36a",
  "#6b8f3a",
  "#3a4a1c",
  "#2b1810",
  "#5e2d12",
  "#a8591a",
  "#e0952a",
  "#f7c83f",
]);
const PETALS = gradient(["#c8570f", "#f08c14", "#fbbf24", "#ffe27a"]);
const FIELD = gradient(["#0d2a3a", "#14503f", "#3a7d4a", "#86a84f"]);

/** A seed's outline: a drop that points outwards. */
function drop(at: Vec, heading: number, length: number, width: number): Vec[] {
  return Array.from({ length: 22 }, (_, i): Vec => {
    const t = (i / 22) * 2 * Math.PI;
    const along = (length / 2) * Math.cos(t);
    const across = (width / 2) * Math.sin(t) * (1 - 0.35 * Math.cos(t));
    const [x, y] = polar(along, heading);
    const [u, v] = polar(across, heading + Math.PI / 2);
    return [at[0] + x + u, at[1] + y + v];
  });
}

/** Sets each seed a golden angle after the last, at the square root of its number from the middle. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(SIDE, SIDE, (x, y, out) => {
    const leaf = fractalNoise(x / 190 + y / 400, y / 150, 5, 6);
    FIELD.write(leaf * 1.2 - 0.1, out);
    const vein =
      Math.abs(fractalNoise(x / 70, y / 70, 2, 9) - 0.5) < 0.018 ? 1.8 : 0.8 + 0.3 * hash2(x, y, 2);
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * vein;
  });
  const middle: Vec = [770, 830];
  const seeds = 1500;
  const spacing = 13.4;
  for (let i = 118; i >= 0; i--) {
    const angle = i * GOLDEN + random.gaussian(0, 0.04);
    const length = random.range(240, 330) * (1 - 0.0025 * i);
    const root = spacing * Math.sqrt(seeds) * (0.92 - 0.0008 * i);
    const heading = angle + random.gaussian(0, 0.08);
    const at = add(middle, polar(root + length * 0.4, angle));
    const tone = random.range(0.15, 0.85);
    const petal = drop(at, heading, length, random.range(70, 104));
    const [cos, sin] = [Math.cos(heading), Math.sin(heading)];
    canvas.fill(petal, (x, y, out) => {
      const across = (y - at[1]) * cos - (x - at[0]) * sin;
      const along = ((x - at[0]) * cos + (y - at[1]) * sin) / length;
      PETALS.write(tone + along * 0.55 + 0.1 * Math.sin(across * 0.55 + 3 * along), out);
      const shade = (0.62 + 0.5 * (along + 0.5)) * (1 - Math.abs(across) / 130);
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * shade;
    });
    canvas.outline(petal, 1.6, rgb("#7a2f08"), 0.75);
  }
  for (let i = seeds; i >= 1; i--) {
    const share = i / seeds;
    const angle = i * GOLDEN;
    const at = add(middle, polar(spacing * Math.sqrt(i), angle));
    const size = 17 + 11 * share;
    const parastichy = 0.06 * Math.sin(i * 0.5) + 0.05 * ((i % 34) / 34) + 0.045 * ((i % 21) / 21);
    const tone = share ** 0.8 * 0.86 + parastichy + random.gaussian(0, 0.02);
    const body = drop(at, angle + 0.25, size * 1.5, size * 0.98);
    canvas.fill(body, (x, y, out) => {
      SEEDS.write(tone, out);
      const light = 1.35 - Math.hypot(x - at[0] + size * 0.2, y - at[1] + size * 0.25) / (size * 0.85);
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * Math.max(0.2, light);
    });
    canvas.outline(body, 1.3, rgb("#1a0f08"), 0.85);
    if (share > 0.55 && random.chance(0.5)) {
      const stripe = polar(size * 0.55, angle + 0.25);
      canvas.stroke([[at[0] - stripe[0], at[1] - stripe[1]], add(at, stripe)], 1.5, rgb("#f3dfb0"), 0.6);
    }
    if (share < 0.3)
      canvas.disc(
        at[0] - size * 0.16,
        at[1] - size * 0.2,
        size * 0.12,
        (_x, _y, out) => setLight(out, rgb("#fffbe0")),
        0.8,
      );
  }
  return canvas.grain(0.07, 3).toDrawing();
}
