import { type Rgb, rgb } from "../../color";
import { logTone } from "../../field";
import { fractalNoise } from "../../noise";
import { Plate } from "../../plate";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const LIGHTS: { color: Rgb; constants: readonly [number, number, number, number] }[] = [
  { color: rgb("#ff8412"), constants: [1.4, -2.3, 2.4, -2.1] },
  { color: rgb("#0f7bff"), constants: [1.42, -2.28, 2.38, -2.12] },
  { color: rgb("#f5146e"), constants: [1.35, -2.35, 2.45, -2.05] },
];
const HOPS = 1_500_000;

/** Three lights on slightly different constants: where the map is stable they add to white. */
export function draw(): Drawing {
  const canvas = new Canvas(1600, 1600, "#07070d");
  canvas.finish((x, y, out) => {
    const dust = fractalNoise(x / 46, y / 46, 5, 17) ** 3;
    out[0] = (out[0] ?? 0) + dust * 0.05;
    out[1] = (out[1] ?? 0) + dust * 0.04;
    out[2] = (out[2] ?? 0) + dust * 0.09;
  });
  const plate = new Plate(canvas.width, canvas.height);
  for (const { color, constants } of LIGHTS) {
    const [a, b, c, d] = constants;
    let x = 0.3;
    let y = 0.2;
    for (let i = 0; i < HOPS; i++) {
      const next = Math.sin(a * y) - Math.cos(b * x);
      y = Math.sin(c * x) - Math.cos(d * y);
      x = next;
      plate.dot(800 + x * 385, 800 + y * 385, color, 1);
    }
  }
  const white = plate.percentile(0.995);
  return plate.glow(canvas, (amount) => 0.85 * logTone(amount, white) ** 2.2).toDrawing();
}
