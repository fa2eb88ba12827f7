import { gradient, type Rgb } from "../../color";
import { hash2 } from "../../noise";
import { Plate } from "../../plate";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const [A, B, C] = [7.17, 8.44, 2.56];
const HOPS = 2_600_000;
const AGES = 24;

/** One orbit on a woven ground; its dots change colour with age. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(1600, 1600, "#2a0d18");
  canvas.finish((x, y, out) => {
    const warp = 0.75 + 0.6 * hash2(x >> 1, y >> 3, 3) + 0.5 * hash2(x >> 3, y >> 1, 4);
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * warp;
  });
  const dyes = gradient([
    "#fff3c4",
    "#f6a821",
    "#e4572e",
    "#c2185b",
    "#3a7d44",
    "#1f8fb5",
    "#7fd1c7",
    "#f2e3b3",
    "#d98324",
  ]);
  const plate = new Plate(canvas.width, canvas.height);
  const hop = (startX: number, startY: number, hops: number, dye: (part: number) => Rgb, weight: number) => {
    let x = startX;
    let y = startY;
    for (let i = 0; i < hops; i++) {
      const next = y - Math.sign(x) * Math.sqrt(Math.abs(B * x - C));
      y = A - x;
      x = next;
      plate.dot(755 + (x - 4.6) * 15.6, 800 + (y - 2.5) * 15.6, dye(i / hops), weight);
    }
  };
  const ages = Array.from({ length: AGES }, (_, i) => dyes.at(i / AGES));
  const ground = ages[0] ?? [1, 1, 1];
  hop(0, 0, HOPS, (part) => ages[Math.floor(part ** 0.6 * AGES)] ?? ground, 1);
  // The eyes that this orbit never enters belong to others, which circle inside them.
  for (let i = 0; i < 230; i++) {
    const color = dyes.at(random.next());
    hop(random.range(-50, 58), random.range(-50, 56), 4200, () => color, 0.85);
  }
  return plate.glow(canvas, (amount) => 0.9 * (1 - Math.exp(-amount * 1.5))).toDrawing();
}
