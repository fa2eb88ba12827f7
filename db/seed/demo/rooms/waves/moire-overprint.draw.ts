import { rgb } from "../../color";
import { hash2, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 1000;
const PAPER = rgb("#f8f1e0");

type Screen = { ink: readonly [number, number, number]; ripple(x: number, y: number): number };

/** Three screens of lines: rings, rays and bent parallels; the beats between them are the picture. */
function screens(random: Random): Screen[] {
  const [ax, ay] = [random.range(420, 520), random.range(430, 520)];
  const [bx, by] = [random.range(1020, 1130), random.range(500, 600)];
  const [cx, cy] = [random.range(700, 860), random.range(-120, -20)];
  const lean = random.range(0.18, 0.3);
  return [
    { ink: rgb("#f0503a"), ripple: (x, y) => Math.hypot(x - ax, (y - ay) * 1.06) / 21 },
    { ink: rgb("#2f7fd6"), ripple: (x, y) => Math.hypot(x - bx, (y - by) * 0.96) / 19.5 },
    {
      ink: rgb("#f2b91d"),
      ripple: (x, y) => (x * lean + y + 46 * Math.sin(x / 210) + 30 * Math.sin((x + y) / 330)) / 26,
    },
    { ink: rgb("#1f9d7a"), ripple: (x, y) => Math.hypot(x - cx, y - cy) / 22 },
  ];
}

/** Prints four line screens over one another, each ink absorbing its share of the light. */
export function draw(random: Random): Drawing {
  const layers = screens(random);
  const canvas = new Canvas(WIDTH, HEIGHT);
  canvas.shade((x, y, out) => {
    setLight(out, PAPER, 0.96 + 0.06 * hash2(x, y, 5));
    layers.forEach(({ ink, ripple }, index) => {
      const phase = ripple(x, y);
      const width = 0.1 + 0.17 * valueNoise(x / 290 + index * 9, y / 290, index + 3);
      const away = Math.abs(phase - Math.round(phase));
      // One pixel of softness at the edge of each line, measured in turns of the screen.
      const cover = Math.min(1, Math.max(0, (width - away) * 20 + 0.5)) * (0.9 + 0.1 * hash2(x, y, index));
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * (1 - cover + cover * (ink[k] ?? 0));
    });
  });
  return canvas.toDrawing();
}
