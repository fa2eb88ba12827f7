import { gradient } from "../../color";
import { fractalNoise } from "../../noise";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const FREQUENCY = 6.1;
const WALL = 0.36;
const INNER = 0.8;

/** Schoen's gyroid (1970), nearly: 0 on the surface, within about ±1.5. */
export const gyroid = (x: number, y: number, z: number): number =>
  Math.sin(x) * Math.cos(y) + Math.sin(y) * Math.cos(z) + Math.sin(z) * Math.cos(x);

/** A lower bound of the distance to a unit shell pierced by the gyroid: safe to step by, as Hart showed. */
export function lanternDistance(x: number, y: number, z: number): number {
  const radius = Math.hypot(x, y, z);
  const shell = Math.max(radius - 1, INNER - radius);
  // Far from the shell the sheet cannot be nearer than the shell itself; skip the sines.
  if (shell > 0.12) return shell;
  const sheet =
    (Math.abs(gyroid(x * FREQUENCY, y * FREQUENCY + 0.6, z * FREQUENCY)) - WALL) / (FREQUENCY * 1.75);
  return Math.max(shell, sheet);
}

/** Steps along a ray by the distance bound until it meets the lantern; 0 when it passes by. */
function march(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number): number {
  const b = ox * dx + oy * dy + oz * dz;
  const inside = b * b - (ox * ox + oy * oy + oz * oz) + 1.0001;
  if (inside <= 0) return 0;
  let t = -b - Math.sqrt(inside);
  const end = -b + Math.sqrt(inside);
  for (let i = 0; i < 70 && t < end; i++) {
    const distance = lanternDistance(ox + dx * t, oy + dy * t, oz + dz * t);
    if (distance < 0.0012) return t;
    t += distance;
  }
  return 0;
}

/** Share of the lamp in the middle that reaches a point outside, sampled through the wall. */
function glowThrough(x: number, y: number, z: number): number {
  const radius = Math.hypot(x, y, z);
  let free = 0;
  for (const depth of [0.82, 0.9, 0.98]) {
    const s = (depth / radius) * FREQUENCY;
    free += Math.min(1, Math.max(0, (Math.abs(gyroid(x * s, y * s + 0.6, z * s)) - WALL) * 6));
  }
  return (free / 3) ** 2;
}

export function draw(): Drawing {
  const canvas = new Canvas(1200, 1600);
  const wall = gradient(["#0c1a2a", "#1d4356", "#4f8d8f", "#cfe3cf"]);
  const ember = gradient(["#3a0a06", "#b8330f", "#ff8a1f", "#ffe08a", "#fffbe6"]);
  const floor = gradient(["#0d0b12", "#2a1a20", "#5a2f22", "#8f5a34"]);
  const eye = [0, 0.55, -4.2] as const;
  return canvas
    .shade((px, py, out) => {
      let dx = (px - 600) / 1830;
      let dy = (700 - py) / 1830 - 0.12;
      let dz = 1;
      const length = Math.hypot(dx, dy, dz);
      dx /= length;
      dy /= length;
      dz /= length;
      const t = march(eye[0], eye[1], eye[2], dx, dy, dz);
      if (t > 0) {
        const [x, y, z] = [eye[0] + dx * t, eye[1] + dy * t, eye[2] + dz * t];
        const e = 0.002;
        const here = lanternDistance(x, y, z);
        const nx = lanternDistance(x + e, y, z) - here;
        const ny = lanternDistance(x, y + e, z) - here;
        const nz = lanternDistance(x, y, z + e) - here;
        const size = Math.hypot(nx, ny, nz) || 1;
        const radius = Math.hypot(x, y, z);
        const key = Math.max(0, (-0.55 * nx + 0.7 * ny - 0.45 * nz) / size);
        const towardsLamp = Math.max(0, -(nx * x + ny * y + nz * z) / (size * radius));
        const rim = 1 - Math.max(0, -(nx * dx + ny * dy + nz * dz) / size);
        const speck = fractalNoise(x * 26 + z * 9, y * 26 - z * 7, 3, 4);
        wall.write(0.1 + 0.62 * key + 0.25 * rim * rim + (speck - 0.5) * 0.34, out);
        // Edges that look inwards catch the lamp; so do the flanks of every opening.
        const warm = Math.max(towardsLamp * 1.5, ((1 - radius) / (1 - INNER)) * 0.75) * (0.75 + 0.5 * speck);
        const flame = ember.at(Math.min(1, warm * 0.95));
        for (let k = 0; k < 3; k++)
          out[k] = (out[k] ?? 0) * (0.3 + 0.7 * key) + (flame[k] ?? 0) * Math.min(1, warm * 1.25);
        return;
      }
      const wallZ = 2.6;
      const down = dy < 0 ? (-1.12 - eye[1]) / dy : 1e9;
      const back = (wallZ - eye[2]) / dz;
      const reach = Math.min(down, back);
      const [x, y, z] = [eye[0] + dx * reach, eye[1] + dy * reach, eye[2] + dz * reach];
      const far = Math.hypot(x, y, z);
      const stone = down < back ? fractalNoise(x * 6, z * 6, 4, 3) : fractalNoise(x * 3, y * 3, 4, 5);
      floor.write(stone * 0.75, out);
      const glow = (glowThrough(x, y, z) * 5.2 + 0.12) / (far * far);
      const contact = down < back ? Math.min(1, Math.max(0.08, (far - 1.0) * 2.4)) : 1;
      out[0] = ((out[0] ?? 0) * 0.12 + (out[0] ?? 0) * glow * 3.2 + glow * 0.1) * contact;
      out[1] = ((out[1] ?? 0) * 0.14 + (out[1] ?? 0) * glow * 2.6 + glow * 0.045) * contact;
      out[2] = ((out[2] ?? 0) * 0.3 + (out[2] ?? 0) * glow * 1.3 + 0.004) * contact;
    })
    .toDrawing();
}
