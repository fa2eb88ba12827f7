import { gradient } from "../../color";
import { fractalNoise } from "../../noise";
import { Plate } from "../../plate";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

/** The cloth in front, and a wider one behind it. */
const CLOTHS: {
  constants: readonly [number, number, number, number];
  hops: number;
  weight: number;
  place(x: number, y: number): readonly [number, number];
}[] = [
  {
    constants: [1.7, 0.7, 1.4, 2],
    hops: 4_200_000,
    weight: 1,
    place: (x, y) => [744 + x * 352, 869 - y * 312],
  },
  {
    constants: [1.5, -1.8, 1.6, 0.9],
    hops: 1_800_000,
    weight: 0.9,
    place: (x, y) => [800 - x * 330, 600 + y * 345],
  },
];

/** The dye's hue follows the direction of the hop that left it. */
export function draw(): Drawing {
  const canvas = new Canvas(1600, 1200, "#f3ead8");
  canvas.finish((x, y, out) => {
    const weave =
      0.94 +
      0.05 * Math.sin(x * 1.9) * Math.sin(y * 1.9) +
      0.14 * (fractalNoise(x / 70, y / 130, 5, 5) - 0.5);
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * weave;
  });
  const dyes = gradient(["#d3431f", "#efb02e", "#3e9c6f", "#1a6a9a", "#5b2b82", "#c1356b", "#d3431f"]);
  const absorbed = Array.from({ length: 64 }, (_, i) => {
    const [r, g, b] = dyes.at(i / 63);
    return [1 - r, 1 - g, 1 - b] as const;
  });
  const plate = new Plate(canvas.width, canvas.height);
  for (const { constants, hops, place, weight } of CLOTHS) {
    const [a, b, c, d] = constants;
    let x = 0.1;
    let y = 0.1;
    for (let i = 0; i < hops; i++) {
      const nextX = Math.sin(a * y) + c * Math.cos(a * x);
      const nextY = Math.sin(b * x) + d * Math.cos(b * y);
      const direction = (nextX - x) * 0.2 + (nextY - y) * 0.13 + 0.5;
      x = nextX;
      y = nextY;
      const dye = absorbed[Math.floor(Math.min(1, Math.max(0, direction)) * 63.99)];
      if (dye) plate.dot(place(x, y)[0], place(x, y)[1], dye, weight);
    }
  }
  return plate.stain(canvas, 0.17).toDrawing();
}
