import { gradient, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { add, distance, polar } from "../../geometry";
import { develop } from "../../light-plate";
import { fractalNoise, hash2 } from "../../noise";
import { Plate } from "../../plate";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 1200;
const NIGHT = gradient(["#060b1f", "#0f1e4a", "#23256b", "#4a2a6a"]);
const GOLD = gradient(["#ff9a3d", "#ffd36b", "#fff3c4", "#8fe3ff", "#b79bff"]);

type Wheel = { radius: number; turns: number; phase: number };

/** Wheels whose turns differ by multiples of the symmetry: the pen's path closes into a rosette. */
function wheels(random: Random, size: number): Wheel[] {
  const symmetry = random.int(3, 9);
  const radii = [1, random.range(0.35, 0.7), random.range(0.2, 0.45), random.range(0.08, 0.25)];
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  return radii.map((radius, i) => ({
    radius: (radius / total) * size,
    turns: 1 + symmetry * (i === 0 ? 0 : random.pick([-3, -2, -1, 1, 2]) * i),
    phase: random.range(0, 2 * Math.PI),
  }));
}

const pen = (middle: Vec, chain: readonly Wheel[], t: number): Vec =>
  chain.reduce<Vec>((at, { radius, turns, phase }) => add(at, polar(radius, turns * t + phase)), middle);

/** Centres and sizes: the largest first, then whatever still fits beside the others. */
function places(random: Random): { middle: Vec; size: number }[] {
  const found = [{ middle: [560, 640] as Vec, size: 450 }];
  for (let size = 330; size > 48; size *= 0.985)
    for (let attempt = 0; attempt < 14; attempt++) {
      const middle: Vec = [random.range(40, WIDTH - 40), random.range(40, HEIGHT - 40)];
      const free = found.every((other) => distance(other.middle, middle) > (other.size + size) * 0.8);
      if (free) found.push({ middle, size });
    }
  return found;
}

/** Draws sums of turning circles, after Fourier: the wheels in brass, the paths of their pens in light. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, (x, y, out) => {
    NIGHT.write(0.15 + 0.9 * fractalNoise(x / 420, y / 420, 4, 2) * (0.5 + y / (2 * HEIGHT)), out);
    // Graph paper under the night, heavier on every fifth line.
    const line = Math.min(x % 16, y % 16) < 1 ? (Math.min(x % 80, y % 80) < 1 ? 2.6 : 1.6) : 1;
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * line * (0.9 + 0.2 * hash2(x, y, 6));
  });
  const plate = new Plate(WIDTH, HEIGHT);
  for (const { middle, size } of places(random)) {
    const chain = wheels(random, size);
    const offset = random.next() * 0.6;
    // The same path with one wheel after the other let in: partial sums of the series.
    for (let threads = 0; threads < 8; threads++) {
      const share = threads / 7;
      const bent = chain.map((wheel, i) => ({
        ...wheel,
        radius: wheel.radius * (i === 0 ? 1 : share ** (1 / i)),
      }));
      const steps = 300 + size * 3.2;
      let from = pen(middle, bent, 0);
      for (let i = 1; i <= steps; i++) {
        const to = pen(middle, bent, (i / steps) * 2 * Math.PI);
        plate.line(
          from[0],
          from[1],
          to[0],
          to[1],
          GOLD.at((offset + share * 0.55 + 0.1 * Math.sin(i / 400)) % 1),
          0.12 + 0.65 * share ** 4,
        );
        from = to;
      }
    }
    const moment = random.range(0, 2 * Math.PI);
    let axle = middle;
    for (const wheel of chain) {
      const rim = Array.from({ length: 97 }, (_, i) =>
        add(axle, polar(wheel.radius, (i / 96) * 2 * Math.PI)),
      );
      canvas.stroke(rim, 2, rgb("#d9a85a"), 0.75);
      for (let i = 0; i < 48; i++) {
        const angle = (i / 48) * 2 * Math.PI + wheel.phase;
        const inner = wheel.radius * (i % 4 ? 0.96 : 0.91);
        canvas.stroke(
          [add(axle, polar(inner, angle)), add(axle, polar(wheel.radius, angle))],
          1.2,
          rgb("#d9a85a"),
          0.6,
        );
      }
      const next = add(axle, polar(wheel.radius, wheel.turns * moment + wheel.phase));
      canvas.stroke([axle, next], 2.4, rgb("#f6dfae"), 0.85).disc(axle[0], axle[1], 5, rgb("#f6dfae"));
      axle = next;
    }
    canvas.disc(axle[0], axle[1], 6.5, rgb("#ff5a4f"));
  }
  return develop(plate, canvas, 1.1, 0.12, 5).grain(0.1, 3).toDrawing();
}
