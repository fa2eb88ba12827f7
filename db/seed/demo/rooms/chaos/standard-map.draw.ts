import { gradient } from "../../color";
import { Plate } from "../../plate";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const TURN = 2 * Math.PI;
const K = 1.08;
const ORBITS = 560;
const KICKS = 4200;

/** Mean log-growth of a small difference over the first kicks; near 0 on rings, clearly positive in the sea. */
export function stretching(startX: number, startP: number, kicks: number): number {
  let x = startX;
  let p = startP;
  let dx = 1;
  let dp = 0;
  let sum = 0;
  for (let i = 0; i < kicks; i++) {
    dp += K * Math.cos(x) * dx;
    dx += dp;
    p += K * Math.sin(x);
    x += p;
    const size = Math.hypot(dx, dp);
    sum += Math.log(size);
    dx /= size;
    dp /= size;
  }
  return sum / kicks;
}

/** Chirikov's map on half the torus: the other half is this one turned by 180 degrees. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(1600, 1600, "#08131f");
  const rings = gradient([
    "#fff0c2",
    "#ffb52e",
    "#f4552e",
    "#d81e5b",
    "#8b3fb8",
    "#3e7be0",
    "#2ec4b6",
    "#b8e35a",
    "#fff0c2",
  ]);
  const sea = gradient(["#0f5c7a", "#1b7f8c", "#2a5fa8", "#16406e"]);
  const plate = new Plate(canvas.width, canvas.height);
  for (let orbit = 0; orbit < ORBITS; orbit++) {
    let x = random.next() * TURN;
    let p = (random.next() * 0.62 - 0.04) * TURN;
    const chaotic = stretching(x, p, 500) > 0.05;
    const reach = Math.hypot(Math.sin(x / 2 + Math.PI / 2) * 2, p / 2);
    const color = chaotic ? sea.at(random.next()) : rings.at((reach * 1.7) % 1);
    for (let i = 0; i < KICKS; i++) {
      p += K * Math.sin(x);
      x += p;
      x -= TURN * Math.floor(x / TURN);
      p -= TURN * Math.floor(p / TURN);
      plate.dot((x / TURN) * 1600, 1600 - (p / TURN / 0.56) * 1600, color, chaotic ? 0.9 : 1);
    }
  }
  return plate.glow(canvas, (amount) => 0.9 * (1 - Math.exp(-amount * 1.6))).toDrawing();
}
