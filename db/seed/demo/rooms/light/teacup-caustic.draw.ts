import { gradient, type Rgb, rgb } from "../../color";
import { fractalNoise, hash2, valueNoise } from "../../noise";
import { Plate } from "../../plate";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 1280;
const CUP = { x: 815, y: 640, radius: 560 };
const RAYS = 800_000;
/** Of the cup above the tea, in radii. */
const DEPTH = 0.62;

/** Two lamps: where on the table they stand (degrees), how steeply they shine, and their colour. */
const LAMPS: { bearing: number; slope: number; spread: number; color: Rgb }[] = [
  { bearing: 158, slope: 0.36, spread: 0.035, color: rgb("#ffe2a6") },
  { bearing: 47, slope: 0.55, spread: 0.09, color: rgb("#ffb27a") },
];

/** Rays enter over the rim, bounce off the round wall and land on the tea: where they crowd is the caustic. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT);
  const cloth = gradient(["#20364a", "#2f5a73", "#5b8fa3", "#d9e0d2"]);
  const tea = gradient(["#2a0d05", "#5a1f0a", "#8f3d12", "#b9611f"]);
  const glaze = gradient(["#5d6b78", "#c9c7bd", "#f6efe0"]);
  canvas.shade((x, y, out) => {
    const distance = Math.hypot(x - CUP.x, y - CUP.y) / CUP.radius;
    const angle = Math.atan2(y - CUP.y, x - CUP.x);
    if (distance < 1) {
      const leaf = fractalNoise(x / 60 + 2, y / 60, 5, 3);
      tea.write(0.62 - 0.4 * distance ** 3 + (leaf - 0.5) * 0.5, out);
    } else if (distance < 1.075) {
      const rim = (distance - 1) / 0.075;
      glaze.write(
        0.35 +
          0.55 * Math.sin(rim * Math.PI) * (0.6 + 0.4 * Math.cos(angle - 2.6)) +
          0.14 * valueNoise(angle * 30, rim * 3, 5),
        out,
      );
    } else {
      // Woven stripes of uneven thread, with the cup's soft shadow to the lower right.
      const bend = 46 * fractalNoise(x / 320, y / 320, 3, 8);
      const stripe = (v: number, wide: number) => (hash2(Math.floor(v / wide), 4, 2) > 0.5 ? 1 : -0.6);
      const check = stripe(x + bend, 34) + stripe(y - bend, 41);
      const thread = fractalNoise(x / 3, y / 9, 2, 6) + fractalNoise(x / 9, y / 3, 2, 7);
      cloth.write(0.36 + check * 0.19 + (thread - 1) * 0.42, out);
      const shadow = Math.hypot(x - CUP.x - 130, y - CUP.y - 70) / CUP.radius;
      const shade = Math.min(1, Math.max(0.3, (shadow - 0.96) * 5));
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * shade;
    }
  });
  const plate = new Plate(WIDTH, HEIGHT);
  for (const lamp of LAMPS)
    for (let i = 0; i < RAYS; i++) {
      const bearing = (lamp.bearing * Math.PI) / 180 + random.range(-1, 1) * lamp.spread;
      const [wayX, wayY] = [-Math.cos(bearing), -Math.sin(bearing)];
      // A point of the inner wall (cup radius 1) that faces the lamp; foreshortening weighs the ray.
      const at = random.next() * 2 * Math.PI;
      // A hand-thrown wall is not quite round: its normal wavers.
      const tilt = 0.022 * Math.sin(at * 5 + 1) + 0.012 * Math.sin(at * 13) + 0.006 * Math.sin(at * 31 + 2);
      const [normalX, normalY] = [-Math.cos(at + tilt), -Math.sin(at + tilt)];
      const facing = wayX * normalX + wayY * normalY;
      if (facing >= 0) continue;
      const height = random.next() * DEPTH;
      // The ray must have come over the opposite rim to strike this low.
      if (height < DEPTH + 2 * facing * lamp.slope) continue;
      const travel = height / lamp.slope;
      const x = Math.cos(at) + (wayX - 2 * facing * normalX) * travel;
      const y = Math.sin(at) + (wayY - 2 * facing * normalY) * travel;
      if (x * x + y * y < 0.985)
        plate.dot(CUP.x + x * CUP.radius, CUP.y + y * CUP.radius, lamp.color, -facing);
    }
  const white = plate.percentile(0.985);
  return plate
    .glow(canvas, (amount) => 0.85 * (1 - Math.exp((-1.3 * amount) / white)))
    .grain(0.05, 4)
    .toDrawing();
}
