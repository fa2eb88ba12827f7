import { mix, rgb } from "../../demo/color";
import type { Vec } from "../../demo/coverage";
import { add, centre, distance, polar, regular, shrink } from "../../demo/geometry";
import { fractalNoise, hash2 } from "../../demo/noise";
import type { Random } from "../../demo/random";
import { Canvas, setLight } from "../../demo/raster";
import type { Drawing } from "../../demo/types";

const SIDE = 1600;
const FACES = ["#e5383b", "#f3b61f", "#1d7fbf", "#2a9d6f", "#7b4fb5", "#f4efe2"].map(rgb);
const INK = rgb("#17120f");

/** A face's decoration, drawn the same way towards the middle on all six triangles: that is what flexing turns over. */
function ornament(
  canvas: Canvas,
  triangle: readonly Vec[],
  style: number,
  color: readonly [number, number, number],
) {
  const [heart, a, b] = triangle;
  if (!heart || !a || !b) return;
  const middle = centre(triangle);
  const size = distance(heart, a);
  const inks = [INK, mix(color, rgb("#ffffff"), 0.65), mix(color, INK, 0.45)] as const;
  if (style === 0)
    for (let k = 1; k < 5; k++)
      canvas.outline(shrink(triangle, 1 - k * 0.19), size * 0.03, inks[k % 3] ?? INK);
  if (style === 1)
    for (let k = 0; k < 4; k++)
      canvas.disc(middle[0], middle[1], size * (0.2 - k * 0.05), inks[k % 3] ?? INK);
  if (style === 2)
    for (let k = 1; k < 8; k++) {
      const t = k / 8;
      const from: Vec = [heart[0] + (a[0] - heart[0]) * t, heart[1] + (a[1] - heart[1]) * t];
      const to: Vec = [heart[0] + (b[0] - heart[0]) * t, heart[1] + (b[1] - heart[1]) * t];
      canvas.stroke([from, to], size * 0.028, inks[k % 2] ?? INK);
    }
  if (style === 3)
    canvas.fill(regular(middle, size * 0.22, 6), inks[1]).fill(regular(middle, size * 0.13, 3, 1), inks[2]);
  if (style === 4)
    for (let k = 0; k < 9; k++) {
      const spot = add(middle, polar(size * (k % 3) * 0.1, k * 2.4));
      canvas.disc(spot[0], spot[1], size * 0.026, inks[k % 3] ?? INK);
    }
}

/** Draws hexaflexagons on a table, each caught at a different moment of being flexed. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(SIDE, SIDE, (x, y, out) => {
    const grid =
      Math.min((x + y * 0.577) % 40, (x - y * 0.577 + 4000) % 40, (y * 1.1547) % 40) < 1.3 ? 0.86 : 1;
    setLight(
      out,
      rgb("#d9c7a3"),
      grid * (0.74 + 0.32 * fractalNoise(x / 90, y / 90, 4, 6) + 0.06 * hash2(x, y, 1)),
    );
  });
  const placed: { at: Vec; size: number }[] = [];
  for (let size = 250; size > 52; size *= 0.97)
    for (let attempt = 0; attempt < 30; attempt++) {
      const at: Vec = [random.range(40, SIDE - 40), random.range(40, SIDE - 40)];
      if (placed.every((other) => distance(other.at, at) > (other.size + size) * 0.96))
        placed.push({ at, size });
    }
  for (const { at, size } of placed) {
    const turn = random.range(0, Math.PI);
    const pinch = random.pick([0, 0, 0.16, 0.34]);
    const [first, second] = random.shuffle(FACES);
    const styles = [random.int(0, 4), random.int(0, 4)];
    const corner = (k: number): Vec =>
      add(at, polar(size * (k % 2 ? 1 - pinch : 1), turn + (k * Math.PI) / 3));
    canvas.fill(
      Array.from({ length: 6 }, (_, k) => add(corner(k), [8, 12])),
      rgb("#20140a"),
      0.42,
    );
    for (let k = 0; k < 6; k++) {
      const triangle = [at, corner(k), corner(k + 1)];
      const color = (pinch > 0 && k % 2 ? second : first) ?? INK;
      const seed = random.int(0, 999);
      const facing = 0.8 + 0.3 * Math.cos(turn + k + 0.5 - 2) * (pinch > 0 ? 1 : 0.4) + 0.1;
      canvas.fill(triangle, (x, y, out) =>
        setLight(
          out,
          color,
          facing * (0.84 + 0.26 * fractalNoise(x / 8, y / 8, 2, seed) + 0.05 * hash2(x, y, 3)),
        ),
      );
      ornament(canvas, triangle, styles[pinch > 0 ? k % 2 : 0] ?? 0, color);
      canvas.outline(triangle, 2, INK, 0.7);
    }
  }
  return canvas.toDrawing();
}
