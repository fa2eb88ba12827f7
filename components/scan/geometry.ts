import type { Corners } from "@/lib/scan/contract";

export type Size = { width: number; height: number };
export type Box = { left: number; top: number; width: number; height: number };
export type Placement = { scale: number; x: number; y: number };

/** How a photo lies in a box under `object-fit`: its scale, and where its top left corner comes to lie. */
export function placePhoto(photo: Size, box: Size, fit: "cover" | "contain"): Placement {
  const ratios = [box.width / photo.width, box.height / photo.height] as const;
  const scale = fit === "cover" ? Math.max(...ratios) : Math.min(...ratios);
  return { scale, x: (box.width - photo.width * scale) / 2, y: (box.height - photo.height * scale) / 2 };
}

/** Fractions of the photo to pixels of the photo. */
export function toPhotoPixels(corners: Corners, photo: Size): Corners {
  return mapCorners(corners, ({ x, y }) => ({ x: x * photo.width, y: y * photo.height }));
}

/** A box in the box's pixels (say, the soft frame on the screen) as corners in photo pixels. */
export function boxToPhoto(box: Box, placement: Placement): Corners {
  const point = (x: number, y: number) => ({
    x: (x - placement.x) / placement.scale,
    y: (y - placement.y) / placement.scale,
  });
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  return [point(box.left, box.top), point(right, box.top), point(right, bottom), point(box.left, bottom)];
}

/** The corners `share` of the way from one outline to another. */
export function between(from: Corners, to: Corners, share: number): Corners {
  const mix = (a: number, b: number) => a + (b - a) * share;
  const pairs = [0, 1, 2, 3].map((i) => {
    const a = from[i] ?? from[0];
    const b = to[i] ?? to[0];
    return { x: mix(a.x, b.x), y: mix(a.y, b.y) };
  });
  const [first, second, third, fourth] = pairs;
  return first && second && third && fourth ? [first, second, third, fourth] : to;
}

/**
 * The CSS transform (origin top left) that brings an outline into the middle of the area that the result sheet
 * leaves free, from where the photo lies. It never turns, and enlarges by 1.6 at most: pixels bear no more.
 */
export function settle(corners: Corners, photo: Size, at: Placement, free: Box): Placement {
  const xs = corners.map((corner) => corner.x * photo.width * at.scale + at.x);
  const ys = corners.map((corner) => corner.y * photo.height * at.scale + at.y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const width = Math.max(1, Math.max(...xs) - left);
  const height = Math.max(1, Math.max(...ys) - top);
  const fit = Math.min((free.width * 0.88) / width, (free.height * 0.86) / height);
  const scale = Math.min(1.6, Math.max(0.3, fit));
  return {
    scale,
    x: free.left + free.width / 2 - (left + width / 2) * scale,
    y: free.top + free.height / 2 - (top + height / 2) * scale,
  };
}

function mapCorners(corners: Corners, change: (point: Corners[0]) => Corners[0]): Corners {
  const [a, b, c, d] = corners;
  return [change(a), change(b), change(c), change(d)];
}
