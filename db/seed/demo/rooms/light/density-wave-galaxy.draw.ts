import { gradient, type Rgb, rgb } from "../../color";
import { Field } from "../../field";
import { fractalNoise, hash2 } from "../../noise";
import { Plate } from "../../plate";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 1067;
const STARS = 380_000;

/** A star's place on its oval orbit; each wider orbit is turned a little further, and the ovals crowd into arms. */
export function orbitPoint(size: number, phase: number): [number, number] {
  const turn = 6.1 * Math.log1p(size * 2.6);
  const flat = 1 - 0.32 * Math.exp(-(((size - 0.55) / 0.42) ** 2)) - 0.05;
  const [along, across] = [size * Math.cos(phase), size * flat * Math.sin(phase)];
  return [along * Math.cos(turn) - across * Math.sin(turn), along * Math.sin(turn) + across * Math.cos(turn)];
}

export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, "#03040a");
  const plate = new Plate(WIDTH, HEIGHT);
  // Stars too faint to tell apart: gathered on a coarse grid and softened.
  const haze = new Field(Math.ceil(WIDTH / 4), Math.ceil(HEIGHT / 4));
  const bluish = new Field(haze.width, haze.height);
  // The disc leans back and is turned in the sky.
  const toSky = (x: number, y: number): [number, number] => {
    const tilted = y * 0.56;
    return [800 + 860 * (x * 0.93 + tilted * 0.36), 530 + 860 * (tilted * 0.93 - x * 0.36)];
  };
  const starlight = gradient(["#ffb36b", "#ffe3b5", "#fff7ea", "#cfe0ff", "#8fb6ff"]);
  const nebula: Rgb = rgb("#ff4f7a");
  for (let i = 0; i < STARS; i++) {
    const size = 0.03 + Math.abs(random.gaussian(0, 0.5));
    const phase = random.next() * 2 * Math.PI;
    const [x, y] = orbitPoint(size, phase);
    // Where ovals crowd, phase near 0 and π, gas is squeezed and young blue stars are born.
    const crowding = Math.abs(Math.cos(phase)) ** 5;
    const cloud = fractalNoise(x * 5 + 9, y * 5, 4, 21);
    const scatter = 0.012 + 0.02 * size;
    const [sx, sy] = toSky(x + random.gaussian(0, scatter), y + random.gaussian(0, scatter));
    const dust = cloud < 0.42 && size > 0.12 ? 0.22 : 1;
    const young = Math.min(1, crowding * Math.min(1, size * 2.4));
    const color = starlight.at(0.2 + 0.75 * young + random.gaussian(0, 0.1));
    haze.splat(sx / 4, sy / 4, dust * (young > 0.35 ? cloud : 0.5));
    if (young > 0.35) bluish.splat(sx / 4, sy / 4, dust * young * cloud);
    plate.splat(sx, sy, color, dust * (0.4 + 1.5 * young * cloud) * (random.chance(0.01) ? 9 : 1));
    if (young > 0.7 && cloud > 0.58 && random.chance(0.16))
      for (let k = 0; k < 14; k++)
        plate.splat(sx + random.gaussian(0, 4.5), sy + random.gaussian(0, 3.5), nebula, 0.75);
  }
  for (let i = 0; i < 90_000; i++) {
    const [x, y] = [random.gaussian(0, 0.085), random.gaussian(0, 0.085)];
    const [sx, sy] = toSky(x, y * 1.25);
    plate.splat(sx, sy, [1, 0.82, 0.56], 1);
  }
  // Stars of our own sky in front, a few with a soft halo, and far galaxies as faint smudges.
  for (let i = 0; i < 1700; i++) {
    const [x, y] = [random.next() * WIDTH, random.next() * HEIGHT];
    const power = 1.2 / (random.next() + 0.012);
    const color = starlight.at(random.next());
    const reach = Math.min(4, Math.ceil(power / 9));
    for (let v = -reach; v <= reach; v++)
      for (let u = -reach; u <= reach; u++) {
        const square = u * u + v * v;
        if (square <= reach * reach)
          plate.splat(x + u, y + v, color, (power * (1 - square / (reach + 0.5) ** 2)) / (1 + 2.4 * square));
      }
  }
  plate.glow(canvas, (amount) => 0.98 * (1 - Math.exp(-amount * 0.36)) ** 0.9);
  const softHaze = haze.blurred(2);
  const softBlue = bluish.blurred(3);
  const white = softHaze.percentile(0.97);
  return canvas
    .finish((x, y, out) => {
      const warm = softHaze.sample(x / 4, y / 4) / white;
      const cool = (softBlue.sample(x / 4, y / 4) / white) * 2.2;
      const lane = 0.45 + 1.1 * fractalNoise(x / 34, y / 26, 4, 8);
      const veil =
        Math.max(0, fractalNoise(x / 240, y / 240 + 5, 5, 61) - 0.42) * 0.06 + 0.008 * hash2(x, y, 2);
      out[0] = (out[0] ?? 0) + veil * 0.55 + (0.2 * warm + 0.06 * cool) * lane;
      out[1] = (out[1] ?? 0) + veil * 0.5 + (0.15 * warm + 0.1 * cool) * lane;
      out[2] = (out[2] ?? 0) + veil + (0.11 * warm + 0.22 * cool) * lane;
    })
    .toDrawing();
}
