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
    const read = (c: number) => {
      const top = (data[at + c] ?? 0) * (1 - fx) + (data[at + right + c] ?? 0) * fx;
      const bottom = (data[at + below + c] ?? 0) * (1 - fx) + (data[at + below + right + c] ?? 0) * fx;
      return top * (1 - fy) + bottom * fy;
    };
    const cover = read(3) / 255;
    const white = 255 * (1 - cover);
    return [read(0) * cover + white, read(1) * cover + white, read(2) * cover + white];
  };
}
