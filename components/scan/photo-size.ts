import type { Size } from "./geometry";

/** Long side of a frame taken from the camera. The server verifies at 800 px; more only costs the network. */
export const CAPTURE_LONG_SIDE = 1024;
/** Long side of an uploaded photo: the work may be a small part of it. */
export const UPLOAD_LONG_SIDE = 1600;
export const JPEG_QUALITY = 0.85;

/** The size that fits into `longSide`, never larger than the original. */
export function fitWithin(size: Size, longSide: number): Size {
  const scale = Math.min(1, longSide / Math.max(size.width, size.height));
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}
