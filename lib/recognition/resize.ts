import type { RgbaImage } from "./types";

/** Per-channel mean and deviation of a model's input, for values scaled to 0..1. */
export type Normalisation = {
  mean: readonly [number, number, number];
  std: readonly [number, number, number];
};

/** A part of a picture in pixels; fractions of a pixel are allowed. */
export type Region = { left: number; top: number; width: number; height: number };

/** CLIP's normalisation (Radford et al. 2021, openai/CLIP `_transform`); the built-in encoder shares it. */
export const CLIP_NORMALISATION: Normalisation = {
  mean: [0.48145466, 0.4578275, 0.40821073],
  std: [0.26862954, 0.26130258, 0.27577711],
};

/** Which source pixels make one target pixel, and how much of each. */
type Taps = { first: Int32Array; count: Int32Array; weights: Float32Array; stride: number };

/** Area average where pixels are merged, linear interpolation between pixel centres where they are stretched. */
function makeTaps(limit: number, start: number, length: number, target: number): Taps {
  const scale = length / target;
  const stride = Math.ceil(Math.max(scale, 1)) + 2;
  const taps: Taps = {
    first: new Int32Array(target),
    count: new Int32Array(target),
    weights: new Float32Array(target * stride),
    stride,
  };
  for (let i = 0; i < target; i += 1) {
    const reach = Math.max(scale, 1);
    const centre = start + (i + 0.5) * scale;
    const from = centre - reach / 2;
    const to = centre + reach / 2;
    const first = Math.min(limit - 1, Math.max(0, Math.floor(from + 1e-9)));
    const last = Math.min(limit - 1, Math.max(first, Math.ceil(to - 1e-9) - 1));
    let sum = 0;
    for (let k = first; k <= last; k += 1) {
      const covered = Math.max(0, Math.min(to, k + 1) - Math.max(from, k));
      taps.weights[i * stride + k - first] = covered;
      sum += covered;
    }
    if (sum === 0) taps.weights[i * stride] = sum = 1;
    for (let k = 0; k <= last - first; k += 1) {
      const at = i * stride + k;
      taps.weights[at] = (taps.weights[at] ?? 0) / sum;
    }
    taps.first[i] = first;
    taps.count[i] = last - first + 1;
  }
  return taps;
}

/**
 * Resamples a region to `width` × `height`. Returns RGB, row-major, values 0..255 unrounded; alpha is ignored,
 * so transparent pictures are flattened where they are decoded. Plain arithmetic on bytes: the same input
 * gives the same numbers in a browser and on a server, which canvas and image libraries do not.
 */
export function resample(image: RgbaImage, region: Region, width: number, height: number): Float32Array {
  const columns = makeTaps(image.width, region.left, region.width, width);
  const rows = makeTaps(image.height, region.top, region.height, height);
  const top = rows.first[0] ?? 0;
  const bottom = (rows.first[height - 1] ?? 0) + (rows.count[height - 1] ?? 0);
  const narrow = narrowRows(image, columns, top, bottom);
  const length = width * 3;
  const out = new Float32Array(height * length);
  for (let y = 0; y < height; y += 1) {
    const first = (rows.first[y] ?? 0) - top;
    const count = rows.count[y] ?? 0;
    for (let k = 0; k < count; k += 1) {
      const weight = rows.weights[y * rows.stride + k] as number;
      const from = (first + k) * length;
      const to = y * length;
      for (let i = 0; i < length; i += 1)
        out[to + i] = (out[to + i] as number) + weight * (narrow[from + i] as number);
    }
  }
  return out;
}

/** Rows `top`..`bottom` of the picture at their target width. The casts hold because taps stay inside it. */
function narrowRows(image: RgbaImage, columns: Taps, top: number, bottom: number): Float32Array {
  const { data } = image;
  const { first, count, weights, stride } = columns;
  const width = first.length;
  const out = new Float32Array((bottom - top) * width * 3);
  let to = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let from = (y * image.width + (first[x] as number)) * 4;
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let k = x * stride; k < x * stride + (count[x] as number); k += 1) {
        const weight = weights[k] as number;
        red += weight * (data[from] as number);
        green += weight * (data[from + 1] as number);
        blue += weight * (data[from + 2] as number);
        from += 4;
      }
      out[to] = red;
      out[to + 1] = green;
      out[to + 2] = blue;
      to += 3;
    }
  }
  return out;
}

/** The picture at another size, opaque, rounded to bytes. */
export function resizeImage(image: RgbaImage, width: number, height: number): RgbaImage {
  const whole = { left: 0, top: 0, width: image.width, height: image.height };
  const rgb = resample(image, whole, width, height);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i += 1) {
    data[i * 4] = rgb[i * 3] as number;
    data[i * 4 + 1] = rgb[i * 3 + 1] as number;
    data[i * 4 + 2] = rgb[i * 3 + 2] as number;
    data[i * 4 + 3] = 255;
  }
  return { width, height, data };
}

/**
 * Model input for a batch: the largest centred square of each picture at `side` pixels, normalised,
 * as [N, 3, side, side] in one array.
 */
export function toModelInput(
  images: readonly RgbaImage[],
  side: number,
  normalisation: Normalisation = CLIP_NORMALISATION,
): Float32Array {
  const plane = side * side;
  const out = new Float32Array(images.length * 3 * plane);
  images.forEach((image, n) => {
    const length = Math.min(image.width, image.height);
    const square = {
      left: (image.width - length) / 2,
      top: (image.height - length) / 2,
      width: length,
      height: length,
    };
    const rgb = resample(image, square, side, side);
    for (let c = 0; c < 3; c += 1) {
      const scale = 1 / (255 * (normalisation.std[c] as number));
      const shift = (normalisation.mean[c] as number) / (normalisation.std[c] as number);
      const base = (n * 3 + c) * plane;
      for (let i = 0; i < plane; i += 1) out[base + i] = (rgb[i * 3 + c] as number) * scale - shift;
    }
  });
  return out;
}
