import { type Rgb, rgb, type Shader } from "../../color";
import { hash2, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 1000;
const PAPERS = ["#f8f1e0", "#f3e3c3", "#e9eef0", "#f7dfd2", "#dfe9d6"].map(rgb);
const INKS = ["#e8432f", "#1577b8", "#f2a91d", "#1f8f6b", "#2c2a55", "#c2377a", "#12a0a8"].map(rgb);

/** Counts lines: where it is a whole number, the middle of a line runs. */
type Screen = (x: number, y: number) => number;

/** Two screens that nearly agree: the second is the first, shifted, stretched a little or turned. */
function pairOfScreens(random: Random, cx: number, cy: number, size: number): [Screen, Screen] {
  const gap = random.range(15, 27);
  const near = gap * random.range(0.86, 1.14);
  const turn = random.range(0, Math.PI);
  const lean = turn + random.gaussian(0, 0.12);
  const [dx, dy] = [random.gaussian(0, size * 0.22), random.gaussian(0, size * 0.22)];
  const rings: Screen = (x, y) => Math.hypot(x - cx, y - cy) / gap;
  const otherRings: Screen = (x, y) => Math.hypot(x - cx - dx, y - cy - dy) / near;
  const lines: Screen = (x, y) => ((x - cx) * Math.cos(turn) + (y - cy) * Math.sin(turn)) / gap;
  const leaning: Screen = (x, y) =>
    ((x - cx) * Math.cos(lean) + (y - cy) * Math.sin(lean) + 9 * Math.sin((x - y) / 70)) / near;
  const count = Math.round(size / 7) + 6;
  const rays: Screen = (x, y) => (Math.atan2(y - cy - dy * 0.4, x - cx - dx * 0.4) * count) / (2 * Math.PI);
  return random.pick<[Screen, Screen]>([
    [rings, otherRings],
    [rings, leaning],
    [lines, leaning],
    [rays, otherRings],
    [rings, rays],
    [lines, otherRings],
  ]);
}

/** Paper with two screens printed over each other; each ink takes its share of the light. */
function overprint(random: Random, screens: [Screen, Screen]): Shader {
  const paper = random.pick(PAPERS);
  const inks = random.shuffle(INKS).slice(0, 2);
  const weight = random.range(0.2, 0.3);
  const seed = random.int(0, 999);
  return (x, y, out) => {
    const grain = 0.95 + 0.07 * hash2(x, y, seed);
    for (let k = 0; k < 3; k++) out[k] = (paper[k] ?? 0) * grain;
    screens.forEach((screen, index) => {
      const phase = screen(x, y);
      const width = weight + 0.12 * (valueNoise(x / 130, y / 130, seed + index) - 0.5);
      const away = Math.abs(phase - Math.round(phase));
      // About a pixel of softness at each edge, for lines some twenty pixels apart.
      const cover = Math.min(1, Math.max(0, (width - away) * 18 + 0.5)) * (0.88 + 0.12 * hash2(x, y, index));
      const ink: Rgb = inks[index] ?? [0, 0, 0];
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * (1 - cover + cover * (ink[k] ?? 0));
    });
  };
}

/** Lays round windows over a printed ground; in each, two screens that nearly agree beat against each other. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, overprint(random, pairOfScreens(random, 760, 480, 900)));
  for (let i = 0; i < 64; i++) {
    const size = i < 9 ? random.range(150, 250) : random.range(34, 135) * (1.15 - i / 110);
    const [x, y] = [random.range(0, WIDTH), random.range(0, HEIGHT)];
    canvas.disc(x + 5, y + 7, size, rgb("#1a1420"), 0.35);
    canvas.disc(x, y, size, overprint(random, pairOfScreens(random, x, y, size)));
  }
  return canvas.toDrawing();
}
