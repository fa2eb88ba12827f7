import { gradient, mix, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { add, distance, rotate, scale } from "../../geometry";
import { fractalNoise, hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 1200;
const LAND = gradient([
  "#f4e3b2",
  "#d8b25c",
  "#a3a04a",
  "#557a46",
  "#2f5d50",
  "#7a5a3a",
  "#c97b4a",
  "#f0d9a0",
]);
const SEA = gradient(["#0e3a55", "#15577a", "#2b7f9a", "#63aeb5"]);

/** Gosper's rules, written for a turtle: A and B step, + and − turn 60 degrees. */
const RULES: Record<string, string> = { A: "A-B--B+A++AA+B-", B: "+A-BB--B-A++A+B" };

function curve(rounds: number): Vec[] {
  let word = "A";
  for (let i = 0; i < rounds; i++) word = word.replace(/[AB]/g, (letter) => RULES[letter] ?? letter);
  let [x, y, heading] = [0, 0, 0];
  const points: Vec[] = [[0, 0]];
  for (const letter of word) {
    if (letter === "+") heading += Math.PI / 3;
    else if (letter === "-") heading -= Math.PI / 3;
    else {
      x += Math.cos(heading);
      y += Math.sin(heading);
      points.push([x, y]);
    }
  }
  return points;
}

/** Strews small islands of the same curve over the open sea, clear of the main coast. */
function islets(canvas: Canvas, random: Random, coast: readonly Vec[]): void {
  const small = [curve(1), curve(2), curve(2)];
  for (let attempt = 0; attempt < 260; attempt++) {
    const at: Vec = [random.range(0, WIDTH), random.range(0, HEIGHT)];
    if (coast.some((point) => distance(point, at) < 120)) continue;
    const size = random.range(4, 9);
    const turn = random.range(0, 2 * Math.PI);
    const shape = random.pick(small).map((point) => add(at, rotate(scale(point, size), turn)));
    canvas.stroke(shape, size * 3.4, rgb("#bfe6dc"), 0.3);
    canvas.stroke(shape, size * 1.5, rgb("#3a2c18"));
    canvas.stroke(shape, size * 1.25, LAND.at(random.next()));
    canvas.stroke(shape, 1.4, rgb("#fff3d0"), 0.9);
  }
}

/** Draws the flowsnake as an old chart: its coast, its fields, and one road that visits everything. */
export function draw(random: Random): Drawing {
  const path = curve(4);
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const unit = Math.min((WIDTH - 90) / (right - left), (HEIGHT - 70) / (bottom - top));
  const road = path.map(
    ([x, y]): Vec => [
      WIDTH / 2 + (x - (left + right) / 2) * unit,
      HEIGHT / 2 + (y - (top + bottom) / 2) * unit,
    ],
  );
  const canvas = new Canvas(WIDTH, HEIGHT, (x, y, out) => {
    SEA.write(fractalNoise(x / 300, y / 300, 4, 3), out);
    const swell = Math.sin(y * 0.5 + 5 * fractalNoise(x / 60, y / 60, 2, 8)) > 0.72 ? 1.25 : 1;
    const graticule = Math.min(x % 133, y % 133) < 1.2 ? 1.35 : 1;
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * swell * graticule * (0.92 + 0.12 * hash2(x, y, 1));
  });
  islets(canvas, random, road);
  for (const [grow, alpha] of [
    [64, 0.14],
    [46, 0.16],
    [28, 0.24],
  ] as const)
    canvas.stroke(road, grow, rgb("#bfe6dc"), alpha);
  canvas.stroke(road, unit * 1.32, rgb("#3a2c18"));
  canvas.stroke(road, unit * 1.2, (x, y, out) => setLight(out, LAND.at(0.2), 0.8 + 0.3 * hash2(x, y, 6)));
  const lot = 7;
  for (let i = 0; i + 1 < road.length; i++) {
    const [from, to] = [road[i], road[i + 1]];
    if (!from || !to) continue;
    const parcel = Math.floor(i / lot);
    const region = Math.floor(i / 343);
    const tone = (i / road.length) * 1.7 + 0.22 * hash2(parcel, 5) + region * 0.17;
    const color = mix(LAND.at(tone % 1), rgb("#fff6dc"), 0.25 * hash2(i, 9));
    const furrow = hash2(parcel, 2) * Math.PI;
    const [c, s] = [Math.cos(furrow), Math.sin(furrow)];
    canvas.stroke([from, to], unit * 0.92, (x, y, out) => {
      const row = Math.sin((x * c + y * s) * 1.4) * 0.16;
      setLight(out, color, 0.82 + row + 0.32 * fractalNoise(x / 12, y / 12, 2, parcel));
    });
  }
  canvas.stroke(road, 4.6, rgb("#3a2412"), 0.85).stroke(road, 2.3, rgb("#fff3d0"), 0.95);
  for (let i = 0; i < road.length; i++) {
    const at = road[i];
    if (!at || !random.chance(0.16)) continue;
    const [x, y] = [at[0] + random.gaussian(0, 5), at[1] + random.gaussian(0, 5)];
    if (random.chance(0.35)) {
      canvas.fill(
        [
          [x - 4, y + 3],
          [x - 4, y - 2],
          [x, y - 6],
          [x + 4, y - 2],
          [x + 4, y + 3],
        ],
        rgb("#b8402c"),
      );
      canvas.outline(
        [
          [x - 4, y + 3],
          [x - 4, y - 2],
          [x, y - 6],
          [x + 4, y - 2],
          [x + 4, y + 3],
        ],
        1,
        rgb("#2a140c"),
        0.9,
      );
    } else
      canvas
        .disc(x + 1, y + 1.5, 4.2, rgb("#1c2a18"), 0.6)
        .disc(x, y, 3.9, rgb(random.pick(["#2f5d34", "#47803c", "#6b9440"])));
  }
  return canvas.toDrawing();
}
