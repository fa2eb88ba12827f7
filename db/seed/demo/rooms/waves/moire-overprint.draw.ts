import { rgb } from "../../color";
import { fractalNoise, hash2 } from "../../noise";
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
    { ink: rgb("#e8432f"), ripple: (x, y) => Math.hypot(x - ax, (y - ay) * 1.06) / 15.5 },
    { ink: rgb("#1577b8"), ripple: (x, y) => Math.hypot(x - bx, (y - by) * 0.96) / 14.6 },
    {
      ink: rgb("#f2b91d"),
      ripple: (x, y) =>
        (Math.atan2(y - cy, x - cx) * 300) / Math.PI + 0.4 * Math.sin(Math.hypot(x - cx, y - cy) / 60),
    },
    {
      ink: rgb("#2c2a55"),
      ripple: (x, y) => (x * lean + y + 46 * Math.sin(x / 210) + 30 * Math.sin((x + y) / 330)) / 17.5,
    },
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
      const width = 0.2 + 0.34 * fractalNoise(x / 330 + index * 9, y / 330, 2, index + 3);
      const away = Math.abs(phase - Math.round(phase));
      // One pixel of softness at the edge of each line, measured in turns of the screen.
      const cover = Math.min(1, Math.max(0, (width - away) * 15 + 0.5)) * (0.9 + 0.1 * hash2(x, y, index));
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * (1 - cover + cover * (ink[k] ?? 0));
    });
  });
  return canvas.toDrawing();
}
