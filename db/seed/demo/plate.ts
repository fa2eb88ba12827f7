import type { Rgb } from "./color";
import type { Canvas } from "./raster";

/** A photographic plate for coloured light: exposures in linear RGB add up, they never cover. */
export class Plate {
  readonly data: Float32Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.data = new Float32Array(width * height * 3);
  }

  /** Exposes the one pixel under the point. */
  dot(x: number, y: number, color: Rgb, amount: number): void {
    if (!(x >= 0 && y >= 0 && x < this.width && y < this.height)) return;
    const at = (Math.floor(y) * this.width + Math.floor(x)) * 3;
    const { data } = this;
    data[at] = (data[at] ?? 0) + color[0] * amount;
    data[at + 1] = (data[at + 1] ?? 0) + color[1] * amount;
    data[at + 2] = (data[at + 2] ?? 0) + color[2] * amount;
  }

  /** Shares an exposure among the four pixels around the point (bilinear). */
  splat(x: number, y: number, color: Rgb, amount: number): void {
    const x0 = Math.floor(x - 0.5);
    const y0 = Math.floor(y - 0.5);
    const fx = x - 0.5 - x0;
    const fy = y - 0.5 - y0;
    this.dot(x0, y0, color, amount * (1 - fx) * (1 - fy));
    this.dot(x0 + 1, y0, color, amount * fx * (1 - fy));
    this.dot(x0, y0 + 1, color, amount * (1 - fx) * fy);
    this.dot(x0 + 1, y0 + 1, color, amount * fx * fy);
  }

  /** Draws a thin line that leaves `amount` for each pixel of its length. */
  line(x0: number, y0: number, x1: number, y1: number, color: Rgb, amount: number): void {
    const length = Math.hypot(x1 - x0, y1 - y0);
    const steps = Math.max(1, Math.ceil(length * 1.3));
    for (let i = 0; i < steps; i++) {
      const t = (i + 0.5) / steps;
      this.splat(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, color, (amount * length) / steps);
    }
  }

  /** The mean exposure that the given share (0..1) of the exposed pixels stay below; reads one pixel in three. */
  percentile(share: number): number {
    const { data } = this;
    const sums: number[] = [];
    for (let i = 0; i < data.length; i += 9) {
      const sum = (data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0);
      if (sum > 0) sums.push(sum / 3);
    }
    const ranked = Float32Array.from(sums).sort();
    return ranked[Math.min(ranked.length - 1, Math.floor(ranked.length * share))] ?? 0;
  }

  /** Adds the light to a canvas; `tone` maps a pixel's mean exposure to the light it gives, hue is kept. */
  glow(canvas: Canvas, tone: (amount: number) => number): Canvas {
    const { data } = this;
    for (let i = 0; i < data.length; i += 3) {
      const mean = ((data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0)) / 3;
      if (mean <= 0) continue;
      const factor = tone(mean) / mean;
      for (let k = i; k < i + 3; k++) canvas.pixels[k] = (canvas.pixels[k] ?? 0) + (data[k] ?? 0) * factor;
    }
    return canvas;
  }

  /** Takes light away as a dye does: the plate's colour is what each channel absorbs. */
  stain(canvas: Canvas, strength: number): Canvas {
    const { data } = this;
    for (let i = 0; i < data.length; i++) {
      const amount = data[i] ?? 0;
      if (amount > 0) canvas.pixels[i] = (canvas.pixels[i] ?? 0) * Math.exp(-amount * strength);
    }
    return canvas;
  }
}
