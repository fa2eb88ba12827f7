import { gradient, rgb, scaleLight } from "../../color";
import { fractalNoise, hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const SIDE = 1600;
const BARS = 1150;

/** Upright and level bars, placed at random in a disc; Noll's rule makes them shorter towards the rim. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(SIDE, SIDE);
  const plaster = gradient(["#c9b48d", "#e6d8b8", "#f3ead3", "#e9d3ac"]);
  canvas.shade((x, y, out) => {
    const trowel = fractalNoise(x / 210, y / 46 + fractalNoise(x / 90, y / 90, 2, 9) * 2, 5, 3);
    plaster.write(trowel, out);
    const scratch = 0.93 + 0.1 * hash2(Math.floor(x / 2), Math.floor(y / 5), 6);
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * scratch;
  });
  const accents = ["#b3261e", "#1f4e8c", "#d99a1c", "#2f6b4f"].map(rgb);
  for (let i = 0; i < BARS; i++) {
    const angle = random.next() * 2 * Math.PI;
    const reach = Math.sqrt(random.next()) * 730;
    const x = 800 + Math.cos(angle) * reach;
    const y = 800 + Math.sin(angle) * reach;
    const rim = reach / 730;
    const long = random.range(16, 74) * (1.1 - 0.72 * rim * rim) + 6;
    const thick = random.range(6, 13) * (1.05 - 0.3 * rim);
    const level = random.chance(0.5);
    const [w, h] = level ? [long, thick] : [thick, long];
    const ink = random.chance(0.17)
      ? random.pick(accents)
      : scaleLight(rgb("#15161c"), random.range(0.6, 2.6));
    const wobble = () => random.gaussian(0, 0.9);
    const corners = [
      [-w, -h],
      [w, -h],
      [w, h],
      [-w, h],
    ] as const;
    canvas.fill(
      corners.map(([u, v]) => [x + u / 2 + wobble() + 4, y + v / 2 + wobble() + 5]),
      rgb("#6b5636"),
      0.28,
    );
    canvas.fill(
      corners.map(([u, v]) => [x + u / 2 + wobble(), y + v / 2 + wobble()]),
      (px, py, out) => {
        const bristle = 0.8 + 0.45 * (level ? hash2(0, Math.floor(py), i) : hash2(Math.floor(px), 0, i));
        for (let k = 0; k < 3; k++) out[k] = (ink[k] ?? 0) * bristle;
      },
      0.95,
    );
  }
  return canvas.grain(0.06, 2).toDrawing();
}
