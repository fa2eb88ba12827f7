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
const HORIZON = 310;

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
    sky.write(y / 430 + (cloud - 0.5) * 0.5 + 0.26 * Math.min(1, Math.max(0, (cloud - 0.5) * 9)), out);
    const sun = Math.exp(-(((x - 1130) / 170) ** 2) - ((y - 300) / 120) ** 2);
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) + sun * (0.5 - k * 0.16);
  });
  const rock = gradient(["#1b2a24", "#33502f", "#66703a", "#8f6a43", "#6f6272", "#8d879c"]);
  const haze = sky.at(0.5);
  const color = new Float32Array(3);
  const water = new Uint8Array(WIDTH * HEIGHT);
  for (let x = 0; x < WIDTH; x++) {
    let top = HEIGHT;
    for (let distance = 5; distance < 430 && top > 0; distance += 0.05 + distance * 0.0011) {
      const across = 256 + ((x - WIDTH / 2) / WIDTH) * distance * 1.12;
      const along = 20 + distance;
      const height = heightAt(across, along);
      const lift = Math.min(1, Math.max(0.1, (distance - 10) / 110));
      const screen = Math.floor(
        HORIZON + ((1.05 - Math.max(0, height) * lift * 4.6) * 16500) / (distance + 26),
      );
      if (screen >= top) continue;
      if (height <= 0) {
        for (let y = Math.max(0, screen); y < top; y++) water[y * WIDTH + x] = 1;
        top = screen;
        continue;
      }
      const east = heightAt(across + 1.4, along) - heightAt(across - 1.4, along);
      const north = heightAt(across, along + 1.4) - heightAt(across, along - 1.4);
      const slope = Math.hypot(east, north) * 9;
      // The evening sun stands low on the right: slopes that face it glow, the others keep the sky's blue.
      const light = Math.min(1, Math.max(0, 0.42 + (-east * 9 + north * 2.5) / Math.hypot(1, slope)));
      const mist = 1 - Math.exp(-((distance / 520) ** 1.7));
      const crag = fractalNoise(across * 1.2, along * 1.2 + height * 34, 4, 9);
      const snow = Math.min(1, Math.max(0, (height - 0.5 + (crag - 0.5) * 0.5 - slope * 0.05) * 7));
      rock.write(height * 1.15 + (crag - 0.5) * 0.55 + slope * 0.06, color);
      for (let y = Math.max(0, screen); y < top; y++) {
        const grit = 0.78 + 0.44 * valueNoise(x / 1.7, y / 1.7, 5);
        const at = (y * WIDTH + x) * 3;
        for (let k = 0; k < 3; k++) {
          const ground = (color[k] ?? 0) * (1 - snow) + snow * (0.86 - 0.04 * k);
          const lamp = light * (2.5 - 0.6 * k) + (1 - light) * (0.13 + 0.07 * k);
          const lit = ground * lamp * grit * (0.25 + 1.5 * crag);
          canvas.pixels[at + k] = lit + ((haze[k] ?? 0) - lit) * mist;
        }
      }
      top = screen;
    }
  }
  mirrorInLake(canvas, water);
  return canvas.toDrawing();
}

/** Water shows what stands above its nearest shore, shaken by ripples that widen towards us. */
function mirrorInLake(canvas: Canvas, water: Uint8Array): void {
  const above = canvas.pixels.slice();
  const isWater = (x: number, y: number) => water[y * WIDTH + x] === 1;
  for (let x = 0; x < WIDTH; x++) {
    let shore = 0;
    for (let y = 0; y < HEIGHT; y++) {
      if (!isWater(x, y)) {
        shore = y;
        continue;
      }
      const near = (y - HORIZON) / (HEIGHT - HORIZON);
      const wave = fractalNoise(x / (14 + 90 * near), y / (2 + 11 * near), 3, 5) - 0.5;
      let fromY = Math.min(
        shore,
        Math.max(0, Math.round(shore - (y - shore) * 0.74 + wave * (18 + 130 * near))),
      );
      const shaken = Math.min(WIDTH - 1, Math.max(0, Math.round(x + wave * 30 * near)));
      const fromX = isWater(shaken, fromY) ? x : shaken;
      // Behind an islet there may be water again: look further up, to what it mirrors in turn.
      while (fromY > 0 && isWater(fromX, fromY)) fromY--;
      const glint = 0.95 + 1.5 * wave + 0.25 * near;
      for (let k = 0; k < 3; k++)
        canvas.pixels[(y * WIDTH + x) * 3 + k] =
          (above[(fromY * WIDTH + fromX) * 3 + k] ?? 0) * glint * (0.86 + 0.07 * k);
    }
  }
}
