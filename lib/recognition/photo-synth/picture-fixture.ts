import type { RgbaImage } from "../types";
import { createRandom, smoothNoise } from "./random";

/** A made-up painting for tests: overlapping discs and bars with some texture, different for each seed. */
export function paintPicture(seed: number, width = 400, height = 500): RgbaImage {
  const random = createRandom(seed);
  const shapes = Array.from({ length: 60 }, () => ({
    x: random.next() * width,
    y: random.next() * height,
    size: random.between(0.03, 0.14) * width,
    round: random.chance(0.5),
    turn: random.between(0, Math.PI),
    colour: [random.between(20, 235), random.between(20, 235), random.between(20, 235)],
  }));
  const ground = [random.between(60, 220), random.between(60, 220), random.between(60, 220)];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < data.length; at += 4) data.set([...ground, 255], at);
  for (const { x, y, size, round, turn, colour } of shapes) {
    const [cos, sin, reach] = [Math.cos(turn), Math.sin(turn), size * 1.7];
    for (let row = Math.max(0, Math.floor(y - reach)); row < Math.min(height, y + reach); row++) {
      for (let column = Math.max(0, Math.floor(x - reach)); column < Math.min(width, x + reach); column++) {
        const [dx, dy] = [column - x, row - y];
        const inBar =
          Math.abs(dx * cos + dy * sin) < size * 1.6 && Math.abs(dy * cos - dx * sin) < size * 0.4;
        if (round ? Math.hypot(dx, dy) < size : inBar) data.set(colour, (row * width + column) * 4);
      }
    }
  }
  for (let at = 0; at < data.length; at++) {
    const [x, y] = [(at >> 2) % width, Math.floor((at >> 2) / width)];
    if (at % 4 < 3) data[at] = (data[at] ?? 0) + (smoothNoise(x / 7, y / 7, seed) - 0.5) * 40;
  }
  return { width, height, data };
}
