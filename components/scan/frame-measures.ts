/** A small greyscale picture: one byte a pixel, row-major. */
export type GreyFrame = { width: number; height: number; data: Uint8Array };

/** Contrast below which differences are sensor noise, as a fraction of full scale (5 of 255). */
const NOISE_FLOOR = 0.02;

/** Luma (Rec. 601) of RGBA pixels as a canvas returns them. */
export function toGrey(rgba: { width: number; height: number; data: ArrayLike<number> }): GreyFrame {
  const { width, height, data: source } = rgba;
  const data = new Uint8Array(width * height);
  for (let i = 0; i < data.length; i++) {
    const at = i * 4;
    data[i] = 0.299 * (source[at] ?? 0) + 0.587 * (source[at + 1] ?? 0) + 0.114 * (source[at + 2] ?? 0);
  }
  return { width, height, data };
}

/** Mean brightness, 0 (black) to 1 (white). */
export function brightnessOf(frame: GreyFrame): number {
  return meanOf(frame.data) / 255;
}

/**
 * Sharpness as the variance of the 4-neighbour Laplacian (Pech-Pacheco et al., ICPR 2000), in squared grey
 * levels. It depends on the subject as well as on focus, so compare it only within one view.
 */
export function sharpnessOf(frame: GreyFrame): number {
  const { width, height, data } = frame;
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const value =
        4 * at(data, i) - at(data, i - 1) - at(data, i + 1) - at(data, i - width) - at(data, i + width);
      sum += value;
      squares += value * value;
      count++;
    }
  }
  if (count === 0) return 0;
  return squares / count - (sum / count) ** 2;
}

/**
 * How much two frames of one size differ: mean absolute difference after taking out a change of overall
 * brightness (auto exposure), over the greater contrast of the two. 0 is the same picture, about 1 two
 * unrelated ones; frames of different size (the phone was turned) count as unrelated.
 */
export function differenceOf(a: GreyFrame, b: GreyFrame): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  const shift = meanOf(a.data) - meanOf(b.data);
  let sum = 0;
  for (let i = 0; i < a.data.length; i++) sum += Math.abs(at(a.data, i) - at(b.data, i) - shift);
  const contrast = Math.max(contrastOf(a), contrastOf(b), NOISE_FLOOR);
  return sum / a.data.length / 255 / contrast;
}

/** Box average to `longSide` pixels: a thumbnail in which a trembling hand no longer shows. */
export function shrink(frame: GreyFrame, longSide: number): GreyFrame {
  const scale = longSide / Math.max(frame.width, frame.height);
  const width = Math.max(1, Math.round(frame.width * scale));
  const height = Math.max(1, Math.round(frame.height * scale));
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const top = Math.floor((y * frame.height) / height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * frame.height) / height));
    for (let x = 0; x < width; x++) {
      const left = Math.floor((x * frame.width) / width);
      const right = Math.max(left + 1, Math.floor(((x + 1) * frame.width) / width));
      let sum = 0;
      for (let v = top; v < bottom; v++) {
        for (let u = left; u < right; u++) sum += at(frame.data, v * frame.width + u);
      }
      data[y * width + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return { width, height, data };
}

/** Standard deviation of the grey levels, as a fraction of full scale. */
function contrastOf(frame: GreyFrame): number {
  const mean = meanOf(frame.data);
  let squares = 0;
  for (const value of frame.data) squares += (value - mean) ** 2;
  return Math.sqrt(squares / Math.max(1, frame.data.length)) / 255;
}

function meanOf(data: Uint8Array): number {
  let sum = 0;
  for (const value of data) sum += value;
  return sum / Math.max(1, data.length);
}

/** Reads a pixel that is known to be inside. */
function at(data: Uint8Array, index: number): number {
  return data[index] ?? 0;
}
