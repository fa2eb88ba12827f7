import { gradient, rgb } from "../../demo/color";
import type { Vec } from "../../demo/coverage";
import { lerp } from "../../demo/geometry";
import { hash2, valueNoise } from "../../demo/noise";
import type { Random } from "../../demo/random";
import { Canvas } from "../../demo/raster";
import type { Drawing } from "../../demo/types";

const SIDE = 1600;
const PAPERS = [
  gradient(["#7a1f1a", "#d8452e", "#ffb38a"]),
  gradient(["#143a52", "#2f86a8", "#bfe6ea"]),
  gradient(["#5a4210", "#d9a520", "#fff0b0"]),
  gradient(["#1f3d2a", "#4f9a62", "#d3efc0"]),
  gradient(["#3a3a40", "#a8a49a", "#fbf7ec"]),
];

/** Corners of a pleated saddle: two opposite ones rise towards the eye, two sink. */
function saddle(left: number, top: number, size: number, bend: number, lean: number): Vec[] {
  const pull = size * bend;
  return [
    [left + pull, top + pull * (0.6 + lean)],
    [left + size + pull * 0.25, top - pull * 0.25],
    [left + size - pull, top + size - pull * (0.6 - lean)],
    [left - pull * 0.25, top + size + pull * 0.25],
  ];
}

/** Draws sheets pleated in concentric squares, mountain and valley by turns, which buckle into saddles. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(SIDE, SIDE, (x, y, out) => {
    const board = 0.2 + 0.1 * valueNoise(x / 140, y / 2.2, 3) + 0.03 * hash2(x, y, 1);
    out[0] = board * 0.75;
    out[1] = board * 0.62;
    out[2] = board * 0.5;
  });
  const across = 4;
  const step = SIDE / across;
  for (let index = 0; index < across * across; index++) {
    const size = step * random.range(0.86, 0.98);
    const left = (index % across) * step + (step - size) / 2;
    const top = Math.floor(index / across) * step + (step - size) / 2;
    const outer = saddle(left, top, size, random.range(0.03, 0.15), random.range(-0.4, 0.4));
    const middle: Vec = [left + size * random.range(0.44, 0.56), top + size * random.range(0.44, 0.56)];
    const paper = PAPERS[random.int(0, 4)] ?? PAPERS[0];
    const pleats = random.int(9, 17);
    canvas.fill(
      outer.map(([x, y]): Vec => [x + 12, y + 16]),
      rgb("#060302"),
      0.5,
    );
    for (let pleat = 0; pleat < pleats; pleat++) {
      const [from, to] = [1 - pleat / pleats, 1 - (pleat + 1) / pleats];
      outer.forEach((point, side) => {
        const next = outer[(side + 1) % 4] ?? point;
        const wave = 0.03 * Math.sin(side * 1.7 + index);
        const strip = [
          lerp(middle, point, from),
          lerp(middle, next, from),
          lerp(middle, next, Math.max(0, to + wave * to)),
          lerp(middle, point, Math.max(0, to - wave * to)),
        ];
        const mountain = pleat % 2 === 0;
        const light = [0.86, 0.38, 0.2, 0.62][mountain ? side : (side + 2) % 4] ?? 0.5;
        const seed = random.int(0, 999);
        canvas.fill(strip, (x, y, out) => {
          const along = 0.16 * (valueNoise(x / 60, y / 60, seed) - 0.5);
          paper?.write(light + along + 0.05 * (hash2(x, y, 4) - 0.5), out);
        });
        canvas.stroke(
          [lerp(middle, point, from), lerp(middle, next, from)],
          1.4,
          rgb(mountain ? "#fffaf0" : "#0d0806"),
          0.6,
        );
      });
    }
    outer.forEach((point) => {
      canvas.stroke([point, middle], 1.2, rgb("#0d0806"), 0.45);
    });
  }
  return canvas.toDrawing();
}
