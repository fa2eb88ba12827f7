import { MAX_PHOTO_BYTES } from "@/lib/scan/contract";
import { type GreyFrame, toGrey } from "./frame-measures";
import type { Size } from "./geometry";
import { CAPTURE_LONG_SIDE, fitWithin, JPEG_QUALITY, UPLOAD_LONG_SIDE } from "./photo-size";

/** Long side of the frames that steadiness is measured on: fine enough for focus, 0.5 ms to measure. */
const LOOK_LONG_SIDE = 128;

export type Photo = { blob: Blob; size: Size | null };

/** A small greyscale copy of what the camera sees now; `canvas` is reused from look to look. */
export function lookAt(video: HTMLVideoElement, canvas: HTMLCanvasElement): GreyFrame | null {
  const size = fitWithin({ width: video.videoWidth, height: video.videoHeight }, LOOK_LONG_SIDE);
  if (canvas.width !== size.width) canvas.width = size.width;
  if (canvas.height !== size.height) canvas.height = size.height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context || video.videoWidth === 0) return null;
  context.drawImage(video, 0, 0, size.width, size.height);
  return toGrey(context.getImageData(0, 0, size.width, size.height));
}

/** The whole frame of the camera as JPEG. */
export function captureFrame(video: HTMLVideoElement): Promise<Photo> {
  return toJpeg(video, { width: video.videoWidth, height: video.videoHeight }, CAPTURE_LONG_SIDE);
}

/**
 * Makes a chosen file ready to send: decoded here, made smaller and written anew, so that the place where it was
 * taken never leaves the phone. What this browser can't decode (HEIC) goes as it is and has no size.
 */
export async function preparePhoto(file: File): Promise<Photo> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return { blob: file, size: null };
  try {
    return await toJpeg(bitmap, { width: bitmap.width, height: bitmap.height }, UPLOAD_LONG_SIDE);
  } finally {
    bitmap.close();
  }
}

/** Whether a file is worth sending at all; null when it is. */
export function fileObstacle(file: {
  type: string;
  size: number;
}): "wrongType" | "tooLarge" | "unreadable" | null {
  if (file.type !== "" && !file.type.startsWith("image/")) return "wrongType";
  if (file.size === 0) return "unreadable";
  return file.size > MAX_PHOTO_BYTES * 4 ? "tooLarge" : null;
}

async function toJpeg(source: CanvasImageSource, original: Size, longSide: number): Promise<Photo> {
  const size = fitWithin(original, longSide);
  const canvas = document.createElement("canvas");
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser gives no 2D canvas");
  context.imageSmoothingQuality = "high";
  // Transparent pictures would turn black in a JPEG.
  context.fillStyle = "#808080";
  context.fillRect(0, 0, size.width, size.height);
  context.drawImage(source, 0, 0, size.width, size.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", JPEG_QUALITY));
  if (!blob) throw new Error("The picture could not be written as JPEG");
  return { blob, size };
}
