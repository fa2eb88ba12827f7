import sharp from "sharp";
import type { RgbaImage } from "@/lib/recognition/types";

/** Longest side of each stored rendition, in pixels. The largest is what deep zoom ends at. */
export const RENDITION_SIDES = [150, 400, 800, 1600] as const;

export const RENDITION_TYPE = "image/webp";

export type RenditionSide = (typeof RENDITION_SIDES)[number];

/** A stored work is re-encoded at most this large, so that one file can't fill the disk. */
export const MASTER_SIDE_MAX = 1600;

const QUALITY = { 150: 70, 400: 76, 800: 80, 1600: 88 } as const;

/** Measured on drawn works at 1600 px: half the time of effort 3 for files 1–3 % larger. */
const WEBP_EFFORT = 2;

/** Size of the rendition with this longest side; pictures are never enlarged. */
export function renditionSize(
  width: number,
  height: number,
  side: number,
): { width: number; height: number } {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The sides worth storing for a picture of this size: those it reaches, and always the smallest. */
export function renditionSides(width: number, height: number): RenditionSide[] {
  const longest = Math.max(width, height);
  return RENDITION_SIDES.filter((_side, index) => index === 0 || longest > (RENDITION_SIDES[index - 1] ?? 0));
}

/** The side of the largest rendition: the stored master, which all others and all descriptions are made from. */
export function masterSide(width: number, height: number): RenditionSide {
  return renditionSides(width, height).at(-1) ?? RENDITION_SIDES[0];
}

/** The sides of the renditions below the master. */
export function smallerSides(width: number, height: number): RenditionSide[] {
  return renditionSides(width, height).slice(0, -1);
}

/** The picture as WebP with this longest side: upright sRGB, 8 bits, without metadata. */
export function encodeRendition({ width, height, data }: RgbaImage, side: RenditionSide): Promise<Buffer> {
  const size = renditionSize(width, height, side);
  const pixels = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .resize(size.width, size.height, { fit: "fill" })
    .webp({ quality: QUALITY[side], effort: WEBP_EFFORT })
    .toBuffer();
}
