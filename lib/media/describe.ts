import sharp, { type Sharp } from "sharp";
import type { RgbaImage } from "@/lib/recognition/types";

const COLOURS = 5;

/** The five most frequent colours as hex, after binning to 3 bits a channel on a 64-pixel thumbnail. */
export async function dominantColors(picture: RgbaImage): Promise<string[]> {
  const { data, info: small } = await opaque(picture)
    .resize(64, 64, { fit: "fill" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const bins = new Map<number, { count: number; r: number; g: number; b: number }>();
  for (let i = 0; i < data.length; i += small.channels) {
    const [r = 0, g = 0, b = 0] = data.subarray(i, i + 3);
    const key = ((r >> 5) << 10) | ((g >> 5) << 5) | (b >> 5);
    const bin = bins.get(key) ?? { count: 0, r: 0, g: 0, b: 0 };
    bins.set(key, { count: bin.count + 1, r: bin.r + r, g: bin.g + g, b: bin.b + b });
  }
  return [...bins.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, COLOURS)
    .map(({ count, r, g, b }) => `#${[r, g, b].map((sum) => hexByte(Math.round(sum / count))).join("")}`);
}

/** 64-bit difference hash: whether brightness rises from each of 9 columns to the next, on 8 rows. */
export async function perceptualHash(picture: RgbaImage): Promise<string> {
  const grey = await opaque(picture).greyscale().resize(9, 8, { fit: "fill" }).raw().toBuffer();
  let hash = "";
  for (let row = 0; row < 8; row++) {
    let byte = 0;
    for (let column = 0; column < 8; column++) {
      const left = grey[row * 9 + column] ?? 0;
      const right = grey[row * 9 + column + 1] ?? 0;
      byte = (byte << 1) | Number(right > left);
    }
    hash += hexByte(byte);
  }
  return hash;
}

function opaque({ width, height, data }: RgbaImage): Sharp {
  const pixels = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
}

function hexByte(value: number): string {
  return value.toString(16).padStart(2, "0");
}
