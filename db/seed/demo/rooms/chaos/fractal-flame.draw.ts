import { gradient } from "../../color";
import { logTone } from "../../field";
import { fractalNoise } from "../../noise";
import { Plate } from "../../plate";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

type Bend = (x: number, y: number) => readonly [number, number];

/** Two of Draves's variations; r² is kept from 0 so that the spherical one stays finite. */
const swirl: Bend = (x, y) => {
  const r = x * x + y * y;
  return [x * Math.sin(r) - y * Math.cos(r), x * Math.cos(r) + y * Math.sin(r)];
};
const spherical: Bend = (x, y) => {
  const r = x * x + y * y + 1e-6;
  return [x / r, y / r];
};

const MIRRORS: {
  color: number;
  affine: readonly [number, number, number, number, number, number];
  bend: Bend;
  straight: number;
}[] = [
  { color: 0, affine: [0.27, -0.26, 0.84, 0.32, 0.68, 0.56], bend: swirl, straight: 0.36 },
  { color: 0.5, affine: [-0.48, 0.49, -0.2, -0.61, -0.17, 0.05], bend: spherical, straight: 0.18 },
  { color: 1, affine: [0.23, -0.52, 0.18, -0.86, 0.74, 0], bend: swirl, straight: 0.4 },
];
const LEAPS = 4_500_000;

export function draw(random: Random): Drawing {
  const canvas = new Canvas(1600, 1000, "#04050c");
  canvas.finish((x, y, out) => {
    const smoke = fractalNoise(x / 160, y / 160 + fractalNoise(x / 60, y / 60, 3, 2), 6, 44) ** 2;
    out[0] = (out[0] ?? 0) + smoke * 0.035;
    out[1] = (out[1] ?? 0) + smoke * 0.016;
    out[2] = (out[2] ?? 0) + smoke * 0.05;
  });
  const hues = gradient(["#ff7a1a", "#ffd75e", "#f24b6a", "#9a4dff", "#2f8cff", "#35e0c8"]);
  const colors = Array.from({ length: 256 }, (_, i) => hues.at(i / 255));
  const plate = new Plate(canvas.width, canvas.height);
  let x = 0.1;
  let y = 0.2;
  let color = 0.5;
  for (let i = 0; i < LEAPS; i++) {
    const mirror = random.pick(MIRRORS);
    const [a, b, c, d, e, f] = mirror.affine;
    const u = a * x + b * y + c;
    const v = d * x + e * y + f;
    const bent = mirror.bend(u, v);
    x = bent[0] * (1 - mirror.straight) + u * mirror.straight;
    y = bent[1] * (1 - mirror.straight) + v * mirror.straight;
    color = (color + mirror.color) / 2;
    const light = colors[Math.floor(color * 255)];
    if (light && i > 20) plate.dot(770 + x * 372, 500 + y * 372, light, 1);
  }
  const white = plate.percentile(0.998);
  return plate.glow(canvas, (amount) => 1.3 * logTone(amount, white) ** 2).toDrawing();
}
