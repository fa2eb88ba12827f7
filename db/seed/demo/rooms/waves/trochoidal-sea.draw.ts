import { gradient, mix, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { fractalNoise, hash2, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 800;
const SKY = gradient(["#f3d9b0", "#f1c7a0", "#e59c86", "#b9798b", "#6f6a92"]);
const DEEP = gradient(["#0b2545", "#13426b", "#1d6a8f", "#3c94a6", "#8fc3b5", "#d9e6cf"]);
const FOAM = rgb("#fbf4e2");
const INK = rgb("#0a1a33");

type Swell = { length: number; height: number; phase: number };

/** Gerstner's wave: every particle runs a circle, so crests are sharp and troughs are wide. */
function surface(level: number, swells: readonly Swell[], u: number): Vec {
  let x = u;
  let y = level;
  for (const { length, height, phase } of swells) {
    const angle = (2 * Math.PI * u) / length + phase;
    x -= height * Math.sin(angle);
    y -= height * Math.cos(angle);
  }
  return [x, y];
}

/** Draws rows of trochoidal waves as a woodblock print, foam breaking where a crest turns steep. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, (x, y, out) => {
    SKY.write(1 - y / 330 + 0.12 * (fractalNoise(x / 260, y / 30, 3, 4) - 0.5), out);
    const wood = 0.86 + 0.2 * valueNoise(x / 160, y / 1.6, 3) + 0.06 * hash2(x, y, 6);
    const ring = Math.hypot(x - 1180, y - 150);
    if (ring < 88) {
      for (let k = 0; k < 3; k++) out[k] = [0.78, 0.12, 0.07][k] ?? 0;
    }
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * wood;
  });
  const rows = 15;
  for (let row = 0; row < rows; row++) {
    const near = row / (rows - 1);
    const level = 190 + 640 * near ** 1.35;
    const scale = 0.3 + 1.15 * near;
    const swells: Swell[] = [
      {
        length: random.range(330, 420) * scale,
        height: random.range(30, 40) * scale,
        phase: random.range(0, 6.3),
      },
      {
        length: random.range(120, 170) * scale,
        height: random.range(6, 10) * scale,
        phase: random.range(0, 6.3),
      },
      {
        length: random.range(640, 900) * scale,
        height: random.range(20, 34) * scale,
        phase: random.range(0, 6.3),
      },
    ];
    const crest: Vec[] = [];
    for (let u = -90; u <= WIDTH + 90; u += 4) crest.push(surface(level, swells, u));
    const bottom = row === rows - 1 ? HEIGHT + 40 : level + 190 * scale;
    const body: Vec[] = [...crest, [WIDTH + 60, bottom], [-60, bottom]];
    const bands = 9 + Math.round(5 * near);
    const seed = random.int(0, 999);
    canvas.fill(body, (x, y, out) => {
      const depth = (y - level + 60 * scale) / (210 * scale);
      const curl = fractalNoise(x / (90 * scale) + seed, y / (26 * scale), 3, seed);
      const tone = 0.86 - 0.5 * near - depth * 0.55 + 0.42 * (curl - 0.5);
      const stepped = Math.floor(tone * bands) / bands;
      DEEP.write(stepped, out);
      const cut = Math.abs(tone * bands - Math.round(tone * bands)) < 0.07 ? 0.66 : 1;
      const wood = 0.84 + 0.24 * valueNoise(x / 130, y / 1.5, 9) + 0.07 * hash2(x, y, 2);
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * wood * cut;
    });
    for (let echo = 1; echo <= 4; echo++) {
      const lower = crest.map(
        ([x, y]): Vec => [x + echo * 5 * scale, y + echo * 7.5 * scale + Math.sin(x / (23 * scale)) * 1.6],
      );
      canvas.stroke(lower, 1.1 + near, echo % 2 ? FOAM : INK, 0.5 / echo + 0.12);
    }
    canvas.stroke(crest, 2 + 1.6 * near, INK, 0.9);
    for (let i = 2; i + 2 < crest.length; i++) {
      const [x, y] = crest[i] ?? [0, 0];
      const [px, py] = crest[i - 2] ?? [0, 0];
      const [nx, ny] = crest[i + 2] ?? [0, 0];
      const bend = (ny - 2 * y + py) / scale;
      if (x < -20 || x > WIDTH + 20 || bend < 0.55 || Math.hypot(nx - px, ny - py) > 14) continue;
      const claws = Math.min(6, Math.round(bend * 2));
      for (let k = 0; k < claws; k++) {
        const size = random.range(1.6, 5.2) * scale;
        const at: Vec = [x + random.gaussian(3, 9) * scale, y + random.gaussian(-2, 6) * scale];
        canvas
          .disc(at[0], at[1], size + 1.1, INK, 0.85)
          .disc(at[0], at[1], size, mix(FOAM, DEEP.at(0.8), random.next() * 0.4));
      }
    }
  }
  return canvas.toDrawing();
}
