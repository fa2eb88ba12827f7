import { gradient } from "../../color";
import { Field } from "../../field";
import { fractalNoise, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

/** Heights on a (2ⁿ+1)² grid by midpoint displacement: halve the squares, shift each new point by less and less. */
export function displace(size: number, roughness: number, random: Random): Field {
  const field = new Field(size + 1, size + 1);
  for (const [x, y] of [
    [0, 0],
    [size, 0],
    [0, size],
    [size, size],
  ] as const)
    field.set(x, y, random.next() * 0.4);
  let swing = 0.75;
  for (let step = size; step > 1; step /= 2) {
    const half = step / 2;
    for (let y = half; y < size; y += step)
      for (let x = half; x < size; x += step) {
        const sum =
          field.get(x - half, y - half) +
          field.get(x + half, y - half) +
          field.get(x - half, y + half) +
          field.get(x + half, y + half);
        field.set(x, y, sum / 4 + random.range(-1, 1) * swing);
      }
    for (let y = 0; y <= size; y += half)
      for (let x = (y / half) % 2 === 0 ? half : 0; x <= size; x += step) {
        const around = [
          [x - half, y],
          [x + half, y],
          [x, y - half],
          [x, y + half],
        ].filter(([u = 0, v = 0]) => u >= 0 && v >= 0 && u <= size && v <= size);
        const sum = around.reduce((total, [u = 0, v = 0]) => total + field.get(u, v), 0);
        field.set(x, y, sum / around.length + random.range(-1, 1) * swing * 0.75);
      }
    swing *= roughness;
  }
  return field;
}

const SIZE = 512;
const WIDTH = 1600;
const HEIGHT = 800;

/** The land is walked from near to far, column by column; what rises above all nearer land is seen. */
export function draw(random: Random): Drawing {
  const land = displace(SIZE, 0.56, random);
  // The lowest fifth is drowned; the highest summit is 1.
  const sea = land.percentile(0.2);
  const summit = land.percentile(1);
  const heightAt = (x: number, y: number) => (land.sample(x, y) - sea) / (summit - sea);
  const canvas = new Canvas(WIDTH, HEIGHT);
  const sky = gradient(["#27346b", "#6a5aa0", "#c97b94", "#f4b183", "#ffe3b0"]);
  canvas.shade((x, y, out) => {
    const cloud = fractalNoise(x / 260, y / 34 + valueNoise(x / 200, y / 90, 3), 5, 77);
    sky.write(y / 430 + (cloud - 0.5) * 0.62, out);
    const sun = Math.exp(-(((x - 1130) / 170) ** 2) - ((y - 300) / 120) ** 2);
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) + sun * (0.5 - k * 0.16);
  });
  const rock = gradient(["#16211d", "#2c4630", "#5c6b3a", "#8a6a4a", "#8a8090", "#fbf7fb", "#ffffff"]);
  const haze = sky.at(0.56);
  const color = new Float32Array(3);
  const horizon = 310;
  for (let x = 0; x < WIDTH; x++) {
    let top = HEIGHT;
    for (let distance = 5; distance < 420 && top > 0; distance += 0.14 + distance * 0.0016) {
      const across = 256 + ((x - WIDTH / 2) / WIDTH) * distance * 1.12;
      const along = 20 + distance;
      const height = Math.max(0, heightAt(across, along));
      const lift = Math.min(1, Math.max(0.1, (distance - 10) / 110));
      const screen = Math.floor(horizon + ((1.05 - height * lift * 4.4) * 16500) / (distance + 26));
      if (screen >= top) continue;
      const east = heightAt(across + 0.9, along) - heightAt(across - 0.9, along);
      const north = heightAt(across, along + 0.9) - heightAt(across, along - 0.9);
      const light = 0.5 + (-east * 5.2 - north * 3.2) / Math.hypot(1, east * 7, north * 7);
      const water = height <= 0;
      const mist = 1 - Math.exp(-((distance / 420) ** 1.6));
      for (let y = Math.max(0, screen); y < top; y++) {
        const fleck = valueNoise(across * 6, along * 6 + y * 0.35, 9);
        if (water) {
          sky.write(0.95 - (y - horizon) / 560 + (valueNoise(x / 26, y / 2.4, 5) - 0.5) * 0.3, color);
        } else rock.write(0.12 + height * 0.9 + (light - 0.5) * 0.14 + (fleck - 0.5) * 0.24, color);
        const factor = water ? 0.62 : Math.max(0.06, light * 1.25) * (0.7 + 0.6 * fleck);
        const at = (y * WIDTH + x) * 3;
        for (let k = 0; k < 3; k++) {
          const lit = (color[k] ?? 0) * factor * (water ? 1 : 1.1 - 0.12 * k);
          canvas.pixels[at + k] = lit + ((haze[k] ?? 0) - lit) * mist;
        }
      }
      top = screen;
    }
  }
  return canvas.toDrawing();
}
