import { gradient, type Rgb, rgb } from "../../color";
import { Field, logTone } from "../../field";
import { fractalNoise, hash2 } from "../../noise";
import { Plate } from "../../plate";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1200;
const HEIGHT = 1600;
const FRONDS = gradient(["#0c3b2a", "#1f6b3f", "#5aa64a", "#b9d65f", "#f3f0a8"]);
const PAPER = rgb("#f2e9d0");

type Affine = { chance: number; a: number; b: number; c: number; d: number; e: number; f: number };
type Frond = {
  x: number;
  y: number;
  size: number;
  turn: number;
  curl: number;
  points: number;
  shade: number;
};

/** Barnsley's four maps; `curl` bends the main one, so that no two fronds are alike. */
const maps = (curl: number): Affine[] => [
  { chance: 0.015, a: 0, b: 0, c: 0, d: 0.16, e: 0, f: 0 },
  { chance: 0.85, a: 0.85, b: 0.04 + curl, c: -0.04 - curl, d: 0.85, e: 0, f: 1.6 },
  { chance: 0.07, a: 0.2, b: -0.26, c: 0.23, d: 0.22, e: 0, f: 1.6 },
  { chance: 0.065, a: -0.15, b: 0.28, c: 0.26, d: 0.24, e: 0, f: 0.44 },
];

function choose(set: readonly Affine[], dice: number): Affine {
  let left = dice;
  for (const map of set) {
    left -= map.chance;
    if (left < 0) return map;
  }
  return set[1] ?? choose(maps(0), dice);
}

function press(plate: Plate, shadow: Field, random: Random, frond: Frond) {
  const set = maps(frond.curl);
  const [cos, sin] = [Math.cos(frond.turn), Math.sin(frond.turn)];
  let [x, y, tone] = [0, 0, 0.3];
  for (let i = 0; i < frond.points; i++) {
    const map = choose(set, random.next());
    [x, y] = [map.a * x + map.b * y + map.e, map.c * x + map.d * y + map.f];
    // Each map pulls the colour its own way: the tone tells by which leaflets a point came.
    tone = tone * 0.72 + 0.28 * (map === set[2] ? 0.95 : map === set[3] ? 0.1 : 0.5);
    const px = frond.x + frond.size * (x * cos + y * sin);
    const py = frond.y - frond.size * (y * cos - x * sin);
    const color: Rgb = FRONDS.at(tone * 0.75 + frond.shade + 0.02 * y);
    plate.splat(px, py, color, 1);
    shadow.splat(px + 7, py + 9, 1);
  }
}

/** Presses a herbarium sheet of ferns, each the shadow of four shrinking maps played at random. */
export function draw(random: Random): Drawing {
  const fronds: Frond[] = [
    { x: 230, y: 1560, size: 112, turn: 0.14, curl: 0.012, points: 330000, shade: 0.02 },
    { x: 930, y: 1570, size: 128, turn: -0.2, curl: -0.02, points: 380000, shade: 0.16 },
    { x: 600, y: 1590, size: 148, turn: 0.03, curl: 0.002, points: 430000, shade: 0.08 },
    { x: 60, y: 1010, size: 84, turn: 0.45, curl: 0.03, points: 170000, shade: 0.22 },
    { x: 1150, y: 980, size: 84, turn: -0.5, curl: -0.05, points: 170000, shade: 0.0 },
    { x: 380, y: 1585, size: 60, turn: 0.5, curl: 0.04, points: 110000, shade: 0.28 },
    { x: 790, y: 1590, size: 62, turn: -0.62, curl: -0.06, points: 110000, shade: 0.26 },
  ];
  const plate = new Plate(WIDTH, HEIGHT);
  const shadow = new Field(WIDTH, HEIGHT);
  for (const frond of fronds) press(plate, shadow, random, frond);
  const soft = shadow.blurred(4);
  const canvas = new Canvas(WIDTH, HEIGHT, (x, y, out) => {
    const foxing = fractalNoise(x / 46, y / 46, 4, 12) > 0.66 ? 0.93 : 1;
    const fibre = hash2(x / 7, y / 2, 4) > 0.99 ? 0.9 : 1;
    const dark = Math.exp(-0.05 * soft.sample(x, y));
    setLight(
      out,
      PAPER,
      foxing * fibre * dark * (0.85 + 0.18 * fractalNoise(x / 210, y / 210, 4, 2) - 0.06 * hash2(x, y, 3)),
    );
  });
  const { data } = plate;
  for (let i = 0; i < data.length; i += 3) {
    // Every splat adds a colour times its share, so the sum over a colour's own light is its count.
    const light = (data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0);
    if (light <= 0) continue;
    const cover = Math.min(1, 1.6 * logTone(light, 7) ** 0.7);
    const bright = (0.55 + 0.75 * logTone(light, 9)) / light;
    for (let k = i; k < i + 3; k++)
      canvas.pixels[k] = (canvas.pixels[k] ?? 0) * (1 - cover) + cover * (data[k] ?? 0) * bright * 0.5;
  }
  return canvas.toDrawing();
}
