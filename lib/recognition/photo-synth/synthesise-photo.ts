import sharp from "sharp";
import type { Point, Quad, RgbaImage } from "../types";
import { placeCamera } from "./camera";
import { addGlare, addPerson, develop } from "./develop";
import { LEVELS, type LevelName } from "./levels";
import { blur, expose } from "./optics";
import { createRandom } from "./random";
import { renderScene } from "./scene";

export type PhotoRequest = {
  level: LevelName;
  /** The same seed, picture and size give the same photo. */
  seed: number;
  /** Default: 480 × 640, or lying down for most wide pictures. */
  width?: number;
  height?: number;
  /** A picture that may hang beside it (medium and harder). */
  neighbour?: RgbaImage;
  /** What stands behind it and is mirrored in its glass (shift); drawn clutter if absent. */
  background?: RgbaImage;
};

export type SynthesisedPhoto = {
  photo: RgbaImage;
  /** The same as the file that the camera wrote. */
  jpeg: Uint8Array;
  /** The true corners of the picture itself, without its frame, lens included; fractions of the photo. */
  corners: Quad;
};

const SHORT_SIDE = 480;
const LONG_SIDE = 640;
const WIDE = 1.2;

/** The camera's file, and what it holds: compression is part of what a photo goes through. */
async function compress({ width, height, data }: RgbaImage, quality: number) {
  const raw = { width, height, channels: 4 } as const;
  const jpeg = await sharp(data, { raw }).removeAlpha().jpeg({ quality }).toBuffer();
  const pixels = await sharp(jpeg).ensureAlpha().raw().toBuffer();
  return { jpeg, photo: { width, height, data: new Uint8ClampedArray(pixels) } };
}

/** A visitor's photo of a picture, drawn: wall, frame, perspective, lens, light, blur, noise, JPEG. */
export async function synthesisePhoto(picture: RgbaImage, request: PhotoRequest): Promise<SynthesisedPhoto> {
  const level = LEVELS[request.level];
  const random = createRandom(request.seed);
  const lying = picture.width > picture.height * WIDE && random.chance(0.7);
  const width = request.width ?? (lying ? LONG_SIDE : SHORT_SIDE);
  const height = request.height ?? (lying ? SHORT_SIDE : LONG_SIDE);
  const camera = placeCamera(random, picture, { width, height }, level);
  const { neighbour, background } = request;
  const shot = renderScene(random, { picture, neighbour, background }, camera, level, { width, height });
  const at = (x: number, y: number): Point => {
    const point = camera.toPhoto(x * picture.width, y * picture.height);
    return { x: point.x / width, y: point.y / height };
  };
  const corners: Quad = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];
  const xs = corners.map((corner) => corner.x * width);
  const ys = corners.map((corner) => corner.y * height);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const span = (values: number[]) => Math.max(...values) - Math.min(...values);
  develop(random, shot, level);
  addGlare(random, shot, level, { x: mean(xs), y: mean(ys) }, { x: span(xs), y: span(ys) });
  addPerson(random, shot, level);
  const sensor = expose(random, blur(random, shot, level), level);
  return { ...(await compress(sensor, Math.round(random.between(...level.jpegQuality)))), corners };
}
