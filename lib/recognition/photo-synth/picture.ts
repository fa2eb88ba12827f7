import type { RgbaImage } from "../types";
import type { Colour } from "./frame";

/** Half the size, each pixel the mean of four. An odd last row or column is left out. */
function halve({ width, height, data }: RgbaImage): RgbaImage {
  const w = Math.max(1, width >> 1);
  const h = Math.max(1, height >> 1);
  const out = new Uint8ClampedArray(w * h * 4);
  const [right, below] = [width > 1 ? 4 : 0, height > 1 ? width * 4 : 0];
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const from = (y * 2 * width + x * 2) * 4;
      for (let c = 0; c < 4; c++) {
        const top = (data[from + c] ?? 0) + (data[from + right + c] ?? 0);
        const bottom = (data[from + below + c] ?? 0) + (data[from + below + right + c] ?? 0);
        out[(y * w + x) * 4 + c] = (top + bottom) / 4;
      }
    }
  }
  return { width: w, height: h, data: out };
}

/** Four neighbours weighed by where between them a point lies. */
function blend(
  data: Uint8Array | Uint8ClampedArray,
  topLeft: number,
  topRight: number,
  bottomLeft: number,
  bottomRight: number,
  fx: number,
  fy: number,
): number {
  const top = (data[topLeft] ?? 0) * (1 - fx) + (data[topRight] ?? 0) * fx;
  const bottom = (data[bottomLeft] ?? 0) * (1 - fx) + (data[bottomRight] ?? 0) * fx;
  return top * (1 - fy) + bottom * fy;
}

/**
 * Reads a picture at fractions of its size (0–1, held at the edge), bilinearly, from a copy small enough not to
 * flicker when the picture is shown `shownWidth` pixels wide. Transparency is shown on white.
 */
export function pictureSampler(image: RgbaImage, shownWidth: number): (u: number, v: number) => Colour {
  let level = image;
  while (level.width > shownWidth * 2.2 && level.height > 4) level = halve(level);
  const { width, height, data } = level;
  return (u, v) => {
    const x = Math.min(width - 1, Math.max(0, u * width - 0.5));
    const y = Math.min(height - 1, Math.max(0, v * height - 0.5));
    const x0 = Math.floor(x);
    const y0 = Math.floor(y);
    const right = x0 + 1 < width ? 4 : 0;
    const below = y0 + 1 < height ? width * 4 : 0;
    const [fx, fy] = [x - x0, y - y0];
    const at = (y0 * width + x0) * 4;
    const a = at + right;
    const b = at + below;
    const cover = blend(data, at + 3, a + 3, b + 3, b + right + 3, fx, fy) / 255;
    const white = 255 * (1 - cover);
    return [
      blend(data, at, a, b, b + right, fx, fy) * cover + white,
      blend(data, at + 1, a + 1, b + 1, b + right + 1, fx, fy) * cover + white,
      blend(data, at + 2, a + 2, b + 2, b + right + 2, fx, fy) * cover + white,
    ];
  };
}
