import type { LocalFeatures } from "../types";

/** Stored bytes that are no local features of a version this code can read. */
export class FeatureFormatError extends Error {
  override readonly name = "FeatureFormatError";
}

/**
 * Little-endian: version (u8), zero (u8), width, height and count (u16 each), then the points as x,y in
 * sixteenths of a pixel (u16 each), then 32 descriptor bytes a point. 500 features take 18,008 bytes.
 */
const VERSION = 1;
const HEADER_BYTES = 8;
const POINT_BYTES = 4;
export const DESCRIPTOR_BYTES = 32;
const SUBPIXELS = 16;
const SIDE_MAX = 4095;
/** Far above the 1,000 of a photo: a bound on what a damaged or hostile row can make us allocate. */
export const FEATURE_COUNT_MAX = 4096;

const packedLength = (count: number) => HEADER_BYTES + count * (POINT_BYTES + DESCRIPTOR_BYTES);

function check(width: number, height: number, count: number): void {
  const side = (value: number) => Number.isInteger(value) && value >= 1 && value <= SIDE_MAX;
  if (!side(width) || !side(height)) throw new FeatureFormatError(`Impossible size ${width} × ${height}.`);
  if (!Number.isInteger(count) || count < 0 || count > FEATURE_COUNT_MAX) {
    throw new FeatureFormatError(`Impossible number of features: ${count}.`);
  }
}

/** Local features as bytes for storage. Points are rounded to a sixteenth of a pixel. */
export function packFeatures(features: LocalFeatures): Uint8Array<ArrayBuffer> {
  const { width, height, count, points, descriptors } = features;
  check(width, height, count);
  if (points.length !== count * 2 || descriptors.length !== count * DESCRIPTOR_BYTES) {
    throw new FeatureFormatError("Points, descriptors and count don't agree.");
  }
  const bytes = new Uint8Array(packedLength(count));
  const view = new DataView(bytes.buffer);
  view.setUint8(0, VERSION);
  view.setUint16(2, width, true);
  view.setUint16(4, height, true);
  view.setUint16(6, count, true);
  points.forEach((value, i) => {
    const limit = i % 2 === 0 ? width : height;
    if (!(value >= 0 && value <= limit)) throw new FeatureFormatError("A point lies outside its picture.");
    view.setUint16(HEADER_BYTES + i * 2, Math.round(value * SUBPIXELS), true);
  });
  bytes.set(descriptors, HEADER_BYTES + count * POINT_BYTES);
  return bytes;
}

/** The opposite of `packFeatures`. Throws `FeatureFormatError` for anything that it can't have written. */
export function unpackFeatures(bytes: Uint8Array): LocalFeatures {
  if (bytes.length < HEADER_BYTES) throw new FeatureFormatError("Too short to be local features.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint8(0);
  if (version !== VERSION) throw new FeatureFormatError(`Unknown version ${version} of local features.`);
  const width = view.getUint16(2, true);
  const height = view.getUint16(4, true);
  const count = view.getUint16(6, true);
  check(width, height, count);
  if (bytes.length !== packedLength(count)) {
    throw new FeatureFormatError(`${bytes.length} bytes instead of ${packedLength(count)}.`);
  }
  const points = new Float32Array(count * 2);
  for (let i = 0; i < points.length; i++) {
    const value = view.getUint16(HEADER_BYTES + i * 2, true) / SUBPIXELS;
    if (value > (i % 2 === 0 ? width : height)) {
      throw new FeatureFormatError("A point lies outside its picture.");
    }
    points[i] = value;
  }
  return { width, height, count, points, descriptors: bytes.slice(HEADER_BYTES + count * POINT_BYTES) };
}
