import sharp from "sharp";
import type { RgbaImage } from "../types";
import { endsEarly, type ImageType, sniffImageType } from "./image-type";
import { PhotoError } from "./photo-error";
import { WeightedGate } from "./weighted-gate";

/** What `decodePhoto` accepts and how large its answer may be; everything has a default. */
export type PhotoLimits = {
  /** Longest side of the answer, in pixels; smaller photos keep their size. */
  maxSide?: number;
  maxBytes?: number;
  /** Width × height as the file declares them. */
  maxPixels?: number;
  /** Shortest side as the file declares it. */
  minSide?: number;
};

/** An upright photo and what its file was. */
export type DecodedPhoto = RgbaImage & {
  /** Size of the upright photo before it was scaled down. */
  original: { width: number; height: number; type: ImageType; bytes: number };
};

/** A scan: 20 MB and 50 megapixels cover every phone's default camera; 1,024 px is all recognition uses. */
export const SCAN_LIMITS: Required<PhotoLimits> = {
  maxSide: 1024,
  maxBytes: 20_000_000,
  maxPixels: 50_000_000,
  minSide: 64,
};

/**
 * Memory that decoding may take at one time in the whole process, however many photos arrive: each waits until
 * there is room for the worst case of its kind, and one that alone needs more is refused.
 */
const MEMORY_BYTES = 700_000_000;

/** The costliest files known of each kind, measured by `scripts/photo-memory.ts`, rounded up. */
const BYTES_PER_PIXEL: Record<ImageType, number> = { jpeg: 8, png: 12, webp: 6, avif: 28, heic: 28 };

const gate = new WeightedGate(MEMORY_BYTES);
const TIMEOUT_SECONDS = 30;

// Many requests share the cores already: one thread a photo, and nothing of a visitor's photo kept in memory.
sharp.concurrency(1);
sharp.cache(false);

/**
 * Decodes somebody's photo to upright sRGB RGBA, flattened on white. Only its pixels leave this function:
 * metadata, colour profile and whatever else is in the file do not. Of an animation the first frame counts.
 * Throws `PhotoError` for anything that is wrong with the bytes.
 */
export async function decodePhoto(bytes: Uint8Array, limits: PhotoLimits = {}): Promise<DecodedPhoto> {
  const { maxSide, maxBytes, maxPixels, minSide } = { ...SCAN_LIMITS, ...limits };
  if (bytes.length === 0) throw new PhotoError("empty", "The file is empty.");
  if (bytes.length > maxBytes) {
    const sizes = `${megabytes(bytes.length)} MB, and the limit is ${megabytes(maxBytes)} MB`;
    throw new PhotoError("too_large", `The photo has ${sizes}.`);
  }
  const type = acceptedType(bytes);
  const { width, height } = await declaredSize(bytes, type);
  const pixelsMax = Math.min(maxPixels, MEMORY_BYTES / BYTES_PER_PIXEL[type]);
  if (width * height > pixelsMax) {
    const sizes = `${width} × ${height} pixels, more than the ${Math.floor(pixelsMax / 1e6)} million that are read`;
    throw new PhotoError("too_many_pixels", `The photo has ${sizes}.`);
  }
  if (Math.min(width, height) < minSide) {
    const sizes = `${width} × ${height} pixels; it needs at least ${minSide} on each side`;
    throw new PhotoError("too_small", `The photo has ${sizes}.`);
  }
  const image = await gate.run(width * height * BYTES_PER_PIXEL[type], () =>
    decodePixels(bytes, type, maxSide, maxPixels),
  );
  return { ...image, original: { width, height, type, bytes: bytes.length } };
}

function acceptedType(bytes: Uint8Array): ImageType {
  const sniffed = sniffImageType(bytes);
  const accepted = "a photo as JPEG, PNG, WebP or AVIF";
  if (sniffed && "type" in sniffed) {
    if (sniffed.type !== "heic" || acceptsHeic()) return sniffed.type;
    throw new PhotoError("unsupported_type", `HEIC photos can't be read here. Please send ${accepted}.`);
  }
  const what = sniffed ? `This is ${sniffed.other}.` : "This is not a picture we know.";
  throw new PhotoError("unsupported_type", `${what} Please send ${accepted}.`);
}

/** Whether this platform's libvips was built with an HEVC decoder; the prebuilt one is not, for its patents. */
export function acceptsHeic(): boolean {
  return sharp.format.heif.input.fileSuffix?.includes(".heic") ?? false;
}

/** Upright width and height from the header alone: no pixel is decoded. */
async function declaredSize(bytes: Uint8Array, type: ImageType): Promise<{ width: number; height: number }> {
  const metadata = await sharp(bytes, { limitInputPixels: false, failOn: "none" })
    .metadata()
    .catch((error: unknown) => {
      throw unreadable(bytes, type, error);
    });
  const format = metadata.format === "heif" && metadata.compression === "av1" ? "avif" : metadata.format;
  const expected = type === "heic" ? "heif" : type;
  if (format !== expected) throw unreadable(bytes, type, new Error(`read as ${metadata.format}`));
  return metadata.autoOrient;
}

async function decodePixels(
  bytes: Uint8Array,
  type: ImageType,
  maxSide: number,
  maxPixels: number,
): Promise<RgbaImage> {
  try {
    const { data, info } = await sharp(bytes, {
      limitInputPixels: maxPixels,
      failOn: "error",
      pages: 1,
      page: 0,
    })
      .autoOrient()
      .resize({ width: maxSide, height: maxSide, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .ensureAlpha()
      .raw({ depth: "uchar" })
      .timeout({ seconds: TIMEOUT_SECONDS })
      .toBuffer({ resolveWithObject: true });
    if (info.channels !== 4) throw new Error(`${info.channels} channels`);
    return { width: info.width, height: info.height, data };
  } catch (error) {
    throw unreadable(bytes, type, error);
  }
}

function unreadable(bytes: Uint8Array, type: ImageType, cause: unknown): PhotoError {
  if (endsEarly(bytes, type)) {
    const message = "The photo is incomplete: it ends in the middle. Please send it again.";
    return new PhotoError("truncated", message, { cause });
  }
  const message = `The photo can't be read: it is damaged or not really ${type.toUpperCase()}.`;
  return new PhotoError("undecodable", message, { cause });
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes % 1e6 === 0 ? 0 : 1);
}
