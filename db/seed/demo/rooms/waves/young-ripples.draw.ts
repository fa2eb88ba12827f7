import { gradient } from "../../color";
import { fractalNoise, hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 1000;
const WATER = gradient(["#04202b", "#0a4552", "#12808a", "#55bfa9", "#c9ecc5", "#fff8dc"]);

type Source = { x: number; y: number; wavelength: number; phase: number; strength: number };

/** Draws a pool in which a few drops have fallen: circles cross, add up and cancel. */
export function draw(random: Random): Drawing {
  const sources: Source[] = [
    [330, 300, 46],
    [720, 760, 46],
    [1180, 240, 39],
    [1420, 830, 52],
    [80, 930, 35],
  ].map(([x = 0, y = 0, wavelength = 40]) => ({
    x: x + random.gaussian(0, 20),
    y: y + random.gaussian(0, 20),
    wavelength,
    phase: random.range(0, 2 * Math.PI),
    strength: random.range(0.75, 1.15),
  }));
  const canvas = new Canvas(WIDTH, HEIGHT);
  canvas.shade((x, y, out) => {
    let height = 0;
    let slopeX = 0;
    let slopeY = 0;
    for (const source of sources) {
      const dx = x - source.x;
      const dy = y - source.y;
      const away = Math.sqrt(dx * dx + dy * dy) + 1;
      const k = (2 * Math.PI) / source.wavelength;
      const fall = source.strength / Math.sqrt(1 + away / 130);
      const angle = k * away + source.phase;
      height += fall * Math.cos(angle);
      const slope = (-fall * k * Math.sin(angle)) / away;
      slopeX += slope * dx;
      slopeY += slope * dy;
    }
    // Pebbles under the water, bent by the surface as refraction does.
    const bedX = x + slopeX * 70;
    const bedY = y + slopeY * 70;
    const bed = fractalNoise(bedX / 38, bedY / 38, 4, 12);
    const pebble = Math.abs(fractalNoise(bedX / 17, bedY / 17, 2, 31) - 0.5) < 0.035 ? 0.55 : 1;
    const steep = slopeX * 0.8 - slopeY * 0.6;
    WATER.write(0.42 + 0.17 * height + 0.75 * steep + 0.34 * (bed - 0.5), out);
    const glint = Math.max(0, steep - 0.2) ** 2 * 5;
    const light = pebble * (0.85 + 0.25 * hash2(x, y, 2));
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * light + glint;
  });
  return canvas.toDrawing();
}
