import type { Addresses } from "../addresses";
import { IMAGE_CONTEXT } from "../contract";

/** Side of a tile, and the side below which a picture is small enough not to be halved again. */
const TILE = 512;
const SMALLEST = 256;

type Size = { width: number; height: number };
export type Piece = Size & { left: number; top: number; toWidth: number; toHeight: number };
/** The parts of an image request's address after the identifier. */
export type ImageRequest = { region: string; size: string; rotation: string; file: string };

/** 1, 2, 4 …: how often a picture is halved until its longest side is small. */
export function scaleFactors({ width, height }: Size): number[] {
  const factors = [1];
  for (let factor = 2; Math.max(width, height) / (factor / 2) > SMALLEST; factor *= 2) factors.push(factor);
  return factors;
}

/** The whole picture at each scale, smallest first. Sizes are rounded up, as the standard's clients do. */
export function sizesOf(full: Size): Size[] {
  return scaleFactors(full)
    .map((factor) => ({ width: Math.ceil(full.width / factor), height: Math.ceil(full.height / factor) }))
    .reverse();
}

/** A reference to the image service of a picture, as canvases and thumbnails carry it. */
export function imageServiceRef(addresses: Addresses, imageId: string) {
  return { id: addresses.image(imageId), type: "ImageService3", profile: "level0" };
}

/** info.json of the Image API 3, level 0: what is listed there is all there is. */
export function imageInfo(addresses: Addresses, imageId: string, full: Size, rights: string | null) {
  return {
    "@context": IMAGE_CONTEXT,
    ...imageServiceRef(addresses, imageId),
    protocol: "http://iiif.io/api/image",
    ...full,
    sizes: sizesOf(full),
    tiles: [{ width: TILE, height: TILE, scaleFactors: scaleFactors(full) }],
    ...(rights ? { rights } : {}),
  };
}

/** `0,0,512,512/512,512` and its like; `max` where the region keeps its pixels. */
const same = (size: Size, text: string, region: Size) =>
  text === `${size.width},${size.height}` ||
  (text === "max" && size.width === region.width && size.height === region.height);

/** The piece that a request names, or null when it is none of those that info.json lists. */
export function pieceOf({ region, size, rotation, file }: ImageRequest, full: Size): Piece | null {
  if (rotation !== "0" || file !== "default.jpg") return null;
  if (region === "full") {
    const wanted = sizesOf(full).find((one) => same(one, size, full));
    return wanted ? { left: 0, top: 0, ...full, toWidth: wanted.width, toHeight: wanted.height } : null;
  }
  const numbers = /^(\d{1,6}),(\d{1,6}),(\d{1,6}),(\d{1,6})$/.exec(region)?.slice(1).map(Number);
  if (!numbers) return null;
  const [left = 0, top = 0, width = 0, height = 0] = numbers;
  for (const factor of scaleFactors(full)) {
    const span = TILE * factor;
    const onGrid = left % span === 0 && top % span === 0 && left < full.width && top < full.height;
    const whole = width === Math.min(span, full.width - left) && height === Math.min(span, full.height - top);
    const to = { width: Math.ceil(width / factor), height: Math.ceil(height / factor) };
    if (onGrid && whole && same(to, size, { width, height }))
      return { left, top, width, height, toWidth: to.width, toHeight: to.height };
  }
  return null;
}
