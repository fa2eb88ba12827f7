import type { Rgb } from "./color";
import { Field } from "./field";
import type { Plate } from "./plate";
import type { Canvas } from "./raster";

/**
 * Adds a plate's light to a canvas with a lens's halo: that share (0..1) is spread `radius` px wide.
 * Highlights roll off towards white instead of clipping.
 */
export function develop(plate: Plate, canvas: Canvas, gain: number, halo: number, radius: number): Canvas {
  const channel = new Field(plate.width, plate.height);
  for (let k = 0; k < 3; k++) {
    for (let i = 0; i < channel.data.length; i++) channel.data[i] = plate.data[i * 3 + k] ?? 0;
    const soft = channel.blurred(radius);
    for (let i = 0; i < channel.data.length; i++) {
      const light = gain * ((channel.data[i] ?? 0) + halo * radius * (soft.data[i] ?? 0));
      if (light <= 0) continue;
      const old = canvas.pixels[i * 3 + k] ?? 0;
      canvas.pixels[i * 3 + k] = old + (1 - old) * (1 - Math.exp(-light));
    }
  }
  return canvas;
}

/** What an ink of this colour takes away from each channel of the light, for a plate that is read as a stain. */
export const absorption = (color: Rgb): Rgb => [
  -Math.log(Math.max(0.02, color[0])),
  -Math.log(Math.max(0.02, color[1])),
  -Math.log(Math.max(0.02, color[2])),
];
