import { gradient, mix, type Rgb, rgb } from "../../demo/color";
import type { Vec } from "../../demo/coverage";
import { fractalNoise, hash2 } from "../../demo/noise";
import type { Random } from "../../demo/random";
import { Canvas, setLight } from "../../demo/raster";
import type { Drawing } from "../../demo/types";

const WIDTH = 1200;
const HEIGHT = 1600;
const CARDS = gradient(["#fbf3e2", "#f2b880", "#d9573f", "#8f2f5f", "#3f5fa8", "#6fc0b0"]);
const SHADOW = rgb("#141026");

type Box = { x: number; y: number; z: number; width: number; depth: number; height: number; level: number };

/** Oblique view of a point of the half-open card: the floor runs down the sheet, the wall up. */
const view = (x: number, y: number, z: number): Vec => [
  WIDTH / 2 + x + (y - 300) * 0.22,
  1010 + y * 0.72 - z * 0.93,
];

function face(canvas: Canvas, points: Vec[], color: Rgb, light: number, seed: number) {
  const [x0, y0] = points[0] ?? [0, 0];
  canvas.fill(points, (x, y, out) => {
    const fibre = 0.9 + 0.12 * fractalNoise(x / 7, y / 7, 2, seed) + 0.05 * hash2(x, y, 2);
    setLight(out, color, light * fibre * (1 - 0.0009 * (y - y0) + 0.0004 * (x - x0)));
  });
  canvas.outline(points, 1.3, mix(color, SHADOW, 0.65), 0.8);
}

function paint(canvas: Canvas, random: Random, { x, y, z, width, depth, height, level }: Box) {
  const color = CARDS.at(level / 4.6 + random.gaussian(0, 0.03));
  const seed = random.int(0, 999);
  const [r, f, t] = [x + width, y + depth, z + height];
  canvas.fill(
    [
      view(x, f, z),
      view(r, f, z),
      view(r + height * 0.5, f + height * 0.24, z),
      view(x + height * 0.4, f + height * 0.24, z),
    ],
    SHADOW,
    0.34,
  );
  face(canvas, [view(x, y, t), view(r, y, t), view(r, f, t), view(x, f, t)], color, 1.06, seed);
  face(canvas, [view(x, f, t), view(r, f, t), view(r, f, z), view(x, f, z)], color, 0.72, seed + 1);
  face(canvas, [view(x, y, t), view(x, f, t), view(x, f, z), view(x, y, z)], color, 0.48, seed + 2);
  const windows = Math.max(1, Math.round(width / 34));
  const storeys = Math.max(1, Math.round(height / 40));
  for (let i = 0; i < windows; i++)
    for (let j = 0; j < storeys; j++) {
      if (random.chance(0.4)) continue;
      const [wx, wz] = [x + ((i + 0.28) / windows) * width, z + ((j + 0.3) / storeys) * height];
      const [ww, wh] = [(width / windows) * 0.42, (height / storeys) * 0.42];
      const pane = [view(wx, f, wz + wh), view(wx + ww, f, wz + wh), view(wx + ww, f, wz), view(wx, f, wz)];
      canvas.fill(pane, random.chance(0.4) ? rgb("#ffd978") : SHADOW, 0.85);
    }
}

/** Every fold of a step carries smaller steps: one cut and three folds, repeated at half the size. */
function steps(random: Random, box: Box, into: Box[]): void {
  into.push(box);
  if (box.level >= 4 || box.width < 24) return;
  const parts = box.level === 0 ? 3 : 2;
  for (let i = 0; i < parts; i++) {
    if (box.level > 1 && random.chance(0.12)) continue;
    const width = (box.width / parts) * random.range(0.72, 0.95);
    const depth = box.depth * random.range(0.45, 0.6);
    const height = box.height * random.range(0.34, 0.52);
    const x = box.x + (box.width / parts) * (i + 0.5) - width / 2;
    // On the tread, against the riser behind, and on the floor in front: the two folds of a pop-up.
    steps(random, { x, y: box.y, z: box.z + box.height, width, depth, height, level: box.level + 1 }, into);
    if (random.chance(0.8))
      steps(
        random,
        {
          x: x + width * 0.1,
          y: box.y + box.depth,
          z: box.z,
          width: width * 0.8,
          depth,
          height,
          level: box.level + 1,
        },
        into,
      );
  }
}

/** Folds a paper city out of one card, step upon step. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, (x, y, out) => {
    const floor = y > 1010 - 300 * 0.1;
    const tone = floor ? 0.95 - (y - 980) / 1500 : 0.5 + y / 2600;
    const ruled = floor ? 1 : Math.abs((x + 0.22 * y) % 48) < 1.2 ? 0.9 : 1;
    setLight(
      out,
      rgb(floor ? "#ead7b8" : "#8fa6c4"),
      ruled * tone * (0.82 + 0.3 * fractalNoise(x / 120, y / 120, 5, 3)) - 0.03 * hash2(x, y, 4),
    );
    const star = !floor && hash2(x / 3, y / 3, 9) > 0.9985;
    if (star) setLight(out, rgb("#fff8e0"), 0.95);
  });
  const boxes: Box[] = [];
  for (const x of [-640, -215, 210])
    steps(
      random,
      { x, y: random.range(-20, 30), z: 0, width: 400, depth: 300, height: random.range(300, 520), level: 0 },
      boxes,
    );
  // Painted from the back to the front and from the bottom up, so that nearer paper hides what is behind.
  boxes.sort((p, q) => p.y - q.y || p.z - q.z || p.level - q.level);
  for (const box of boxes) paint(canvas, random, box);
  return canvas.toDrawing();
}
