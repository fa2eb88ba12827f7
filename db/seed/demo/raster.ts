import { type Paint, type Rgb, rgb, type Shader, toByte } from "./color";
import { coverRings, coverStroke, type Mask, type Vec } from "./coverage";
import { hash2 } from "./noise";
import type { Drawing } from "./types";

/** A picture in linear light that shapes are painted on, anti-aliased; y points down. */
export class Canvas {
  readonly pixels: Float32Array;

  constructor(
    readonly width: number,
    readonly height: number,
    background: string | Paint = "#000000",
  ) {
    this.pixels = new Float32Array(width * height * 3);
    this.shade(typeof background === "string" ? rgb(background) : background);
  }

  /** Paints every pixel; `samples` squared positions in each are averaged (supersampling). */
  shade(paint: Paint, samples = 1): this {
    const shader = asShader(paint);
    const out = new Float32Array(3);
    const weight = 1 / (samples * samples);
    for (let y = 0; y < this.height; y++)
      for (let x = 0; x < this.width; x++) {
        let r = 0;
        let g = 0;
        let b = 0;
        for (let j = 0; j < samples; j++)
          for (let i = 0; i < samples; i++) {
            shader(x + (i + 0.5) / samples, y + (j + 0.5) / samples, out);
            r += out[0] ?? 0;
            g += out[1] ?? 0;
            b += out[2] ?? 0;
          }
        const at = (y * this.width + x) * 3;
        this.pixels[at] = r * weight;
        this.pixels[at + 1] = g * weight;
        this.pixels[at + 2] = b * weight;
      }
    return this;
  }

  /** Fills one closed polygon. */
  fill(points: readonly Vec[], paint: Paint, alpha = 1): this {
    return this.fillRings([points], paint, alpha);
  }

  /** Fills several rings at once; a ring wound the other way is a hole. */
  fillRings(rings: readonly (readonly Vec[])[], paint: Paint, alpha = 1): this {
    return this.blend(coverRings(rings, this.height), paint, alpha);
  }

  /** Draws a round-capped line through the points. */
  stroke(points: readonly Vec[], thickness: number, paint: Paint, alpha = 1): this {
    return this.blend(coverStroke(points, thickness, this.width, this.height), paint, alpha);
  }

  /** Draws the outline of a closed polygon. */
  outline(points: readonly Vec[], thickness: number, paint: Paint, alpha = 1): this {
    const first = points[0];
    return first ? this.stroke([...points, first], thickness, paint, alpha) : this;
  }

  disc(x: number, y: number, radius: number, paint: Paint, alpha = 1): this {
    return this.stroke([[x, y]], radius * 2, paint, alpha);
  }

  /** Lays paint through a mask. */
  blend(mask: Mask | null, paint: Paint, alpha = 1): this {
    if (!mask) return this;
    const shader = asShader(paint);
    const out = new Float32Array(3);
    const { pixels } = this;
    const x1 = Math.max(0, mask.left);
    const x2 = Math.min(this.width, mask.left + mask.width);
    const y2 = Math.min(this.height, mask.top + mask.height);
    for (let y = Math.max(0, mask.top); y < y2; y++)
      for (let x = x1; x < x2; x++) {
        const cover = (mask.data[(y - mask.top) * mask.width + x - mask.left] ?? 0) * alpha;
        if (cover < 0.002) continue;
        shader(x + 0.5, y + 0.5, out);
        const at = (y * this.width + x) * 3;
        for (let k = 0; k < 3; k++) {
          const old = pixels[at + k] ?? 0;
          pixels[at + k] = old + ((out[k] ?? 0) - old) * cover;
        }
      }
    return this;
  }

  /** Changes every pixel in place; `out` holds its light on entry. */
  finish(change: Shader): this {
    const out = new Float32Array(3);
    for (let y = 0; y < this.height; y++)
      for (let x = 0; x < this.width; x++) {
        const at = (y * this.width + x) * 3;
        out[0] = this.pixels[at] ?? 0;
        out[1] = this.pixels[at + 1] ?? 0;
        out[2] = this.pixels[at + 2] ?? 0;
        change(x + 0.5, y + 0.5, out);
        this.pixels[at] = out[0] ?? 0;
        this.pixels[at + 1] = out[1] ?? 0;
        this.pixels[at + 2] = out[2] ?? 0;
      }
    return this;
  }

  /** Multiplies the light by a fine grain, as paper and stone do; `amount` 0.1 is ±10 %. */
  grain(amount: number, seed = 1): this {
    const { pixels, width } = this;
    for (let at = 0, i = 0; at < pixels.length; i++) {
      const x = i % width;
      const y = (i - x) / width;
      const factor = 1 + (hash2(x, y, seed) + hash2(x >> 1, y >> 1, seed + 1) - 1) * amount;
      for (let k = 0; k < 3; k++, at++) pixels[at] = (pixels[at] ?? 0) * factor;
    }
    return this;
  }

  /** Encodes to sRGB bytes with half a step of dither, so that gradients do not band. */
  toDrawing(): Drawing {
    const { pixels } = this;
    const data = new Uint8ClampedArray(this.width * this.height * 4).fill(255);
    for (let i = 0, p = 0, q = 0; p < pixels.length; i++, q += 4) {
      const dither = hash2(i, 7) - 0.5;
      for (let k = 0; k < 3; k++, p++) data[q + k] = toByte(pixels[p] ?? 0) + dither;
    }
    return { kind: "pixels", width: this.width, height: this.height, data };
  }
}

const asShader = (paint: Paint): Shader =>
  typeof paint === "function" ? paint : (_x, _y, out) => setLight(out, paint);

/** Copies a colour into a shader's output, optionally brightened. */
export function setLight(out: Float32Array, color: Rgb, factor = 1): void {
  out[0] = color[0] * factor;
  out[1] = color[1] * factor;
  out[2] = color[2] * factor;
}
