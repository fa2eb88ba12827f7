import { rgb } from "../../color";
import type { Vec } from "../../coverage";
import { absorption } from "../../light-plate";
import { fractalNoise, hash2 } from "../../noise";
import { Plate } from "../../plate";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1200;
const HEIGHT = 1600;
const PAPER = rgb("#f3e7cd");

type Swing = { frequency: number; phase: number; decay: number; reach: number };
type Sheet = { ink: string; x: [Swing, Swing]; y: [Swing, Swing]; turns: number };

const place = ([first, second]: [Swing, Swing], t: number) =>
  first.reach * Math.sin(first.frequency * t + first.phase) * Math.exp(-first.decay * t) +
  second.reach * Math.sin(second.frequency * t + second.phase) * Math.exp(-second.decay * t);

/** Three runs of the pendulums: an octave, a fifth and a third, each a little out of tune. */
function sheets(random: Random): Sheet[] {
  const swing = (frequency: number, reach: number, decay: number): Swing => ({
    frequency: frequency + random.range(-0.006, 0.006),
    phase: random.range(0, 2 * Math.PI),
    decay,
    reach,
  });
  return [
    {
      ink: "#1f3f9c",
      x: [swing(2, 420, 0.0024), swing(3, 120, 0.001)],
      y: [swing(3, 560, 0.0022), swing(2, 170, 0.0015)],
      turns: 560,
    },
    {
      ink: "#d2382a",
      x: [swing(3, 430, 0.0034), swing(4, 90, 0.002)],
      y: [swing(4, 540, 0.003), swing(1, 200, 0.0026)],
      turns: 430,
    },
    {
      ink: "#0f8a78",
      x: [swing(1, 470, 0.005), swing(2, 90, 0.003)],
      y: [swing(2, 620, 0.0048), swing(5, 110, 0.002)],
      turns: 330,
    },
  ];
}

/** Draws with two pairs of damped pendulums, three inks over one another on laid paper. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, (x, y, out) => {
    const laid = 0.97 + 0.03 * Math.sin(x * 1.05) + (x % 96 < 1.5 ? -0.05 : 0);
    const cloud = 0.9 + 0.16 * fractalNoise(x / 190, y / 190, 4, 3) - 0.07 * hash2(x, y, 9);
    setLight(out, PAPER, laid * cloud);
  });
  const plate = new Plate(WIDTH, HEIGHT);
  for (const { ink, x, y, turns } of sheets(random)) {
    const color = absorption(rgb(ink));
    const end = turns * 2 * Math.PI * 0.3;
    let from: Vec | null = null;
    for (let t = 0; t < end; t += 0.021) {
      const to: Vec = [WIDTH / 2 + place(x, t), HEIGHT / 2 + place(y, t)];
      // A pen leaves less ink the faster it runs, and runs dry towards the end.
      const speed = from ? Math.hypot(to[0] - from[0], to[1] - from[1]) : 10;
      if (from)
        plate.line(from[0], from[1], to[0], to[1], color, (0.35 + 3 / (4 + speed)) * (1 - 0.5 * (t / end)));
      from = to;
    }
  }
  plate.stain(canvas, 0.55);
  const border = rgb("#1f3f9c");
  for (const inset of [34, 42])
    canvas.outline(
      [
        [inset, inset],
        [WIDTH - inset, inset],
        [WIDTH - inset, HEIGHT - inset],
        [inset, HEIGHT - inset],
      ],
      inset === 34 ? 2.6 : 1,
      border,
      0.7,
    );
  return canvas.toDrawing();
}
