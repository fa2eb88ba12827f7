import { gradient } from "../../color";
import { fractalNoise, hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1200;
const HEIGHT = 1600;
const GLASS = [
  ["#7a0c2e", "#e63946", "#ffd6a5"],
  ["#0b3c5d", "#3d9bd6", "#e0fbfc"],
  ["#14532d", "#52b788", "#f1faee"],
  ["#6a3d00", "#f4a300", "#fff3b0"],
  ["#3c096c", "#9d4edd", "#ffc8dd"],
  ["#20242c", "#8d99ae", "#ffffff"],
  ["#004b49", "#00a8a0", "#fefae0"],
].map(gradient);

/** Phong's sum for unit vectors: ambient, diffuse by the cosine, and a highlight by a power of the mirror angle. */
export function phong(normal: readonly number[], light: readonly number[], shininess: number) {
  const cosine =
    (normal[0] ?? 0) * (light[0] ?? 0) +
    (normal[1] ?? 0) * (light[1] ?? 0) +
    (normal[2] ?? 0) * (light[2] ?? 0);
  const mirrored = 2 * cosine * (normal[2] ?? 0) - (light[2] ?? 0);
  return { diffuse: Math.max(0, cosine), specular: cosine > 0 ? Math.max(0, mirrored) ** shininess : 0 };
}

/** A jar's worth of marbles in layers, each lit by two lamps and shaded by the ones on top. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, "#0c0a10");
  const marbles = Array.from({ length: 360 }, (_, i) => ({
    x: random.range(-30, WIDTH + 30),
    y: random.range(-30, HEIGHT + 30),
    radius: random.chance(0.14) ? random.range(88, 130) : random.range(34, 80),
    glass: random.pick(GLASS),
    turn: random.next() * Math.PI,
    twist: random.range(-3, 3),
    seed: i,
  }));
  const key = [-0.52, -0.62, 0.59];
  const fill = [0.78, 0.3, 0.55];
  const color = new Float32Array(3);
  marbles.forEach((marble, layer) => {
    const { x: cx, y: cy, radius, turn } = marble;
    const height = layer / marbles.length;
    // Lower layers are deeper in the jar and darker; each marble also darkens what it rests on.
    const depth = 0.25 + 0.75 * height ** 1.2;
    canvas.disc(cx + radius * 0.12, cy + radius * 0.16, radius * 1.1, [0, 0, 0.003], 0.42);
    for (let y = Math.max(0, Math.floor(cy - radius)); y < Math.min(HEIGHT, cy + radius + 1); y++)
      for (let x = Math.max(0, Math.floor(cx - radius)); x < Math.min(WIDTH, cx + radius + 1); x++) {
        const u = (x + 0.5 - cx) / radius;
        const v = (y + 0.5 - cy) / radius;
        const square = u * u + v * v;
        const edge = Math.min(1, (1 - Math.sqrt(square)) * radius + 0.5);
        if (edge <= 0) continue;
        const w = Math.sqrt(Math.max(0, 1 - square));
        const normal = [u, v, w];
        // Swirls of coloured glass, seen refracted: the surface point is pulled towards the middle.
        const along = (u * Math.cos(turn) + v * Math.sin(turn)) * (0.7 + 0.3 * w);
        const across = (v * Math.cos(turn) - u * Math.sin(turn)) * (0.7 + 0.3 * w);
        const swirl = fractalNoise(along * 1.6 + 9, across * 5 + along * marble.twist, 2, marble.seed);
        marble.glass.write(0.5 + 0.5 * Math.sin(swirl * 11), color);
        const main = phong(normal, key, 55);
        const side = phong(normal, fill, 24);
        const light = 0.13 + 0.85 * main.diffuse + 0.2 * side.diffuse + 0.18 * (1 - w) ** 2;
        const shine = main.specular * 1.5 + side.specular * 0.28;
        const at = (y * WIDTH + x) * 3;
        for (let k = 0; k < 3; k++) {
          const lit = ((color[k] ?? 0) * light + shine * (k === 2 ? 1 : 0.92)) * depth;
          canvas.pixels[at + k] = (canvas.pixels[at + k] ?? 0) * (1 - edge) + lit * edge;
        }
      }
  });
  return canvas
    .finish((x, y, out) => {
      const dust = hash2(x, y, 3) > 0.9993 ? 0.25 : 0;
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) + dust;
    })
    .toDrawing();
}
