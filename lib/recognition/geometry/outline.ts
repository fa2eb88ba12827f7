import type { Point, Quad } from "../types";
import { type Homography, project } from "./homography";

/** What a view of a hanging picture can look like; source: the prototype's 1,200 photos, none refused wrongly. */
const AREA_MIN = 0.02;
const AREA_MAX = 6;
const SIDE_RATIO_MAX = 2.5;

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Area of a polygon by the shoelace formula; positive when its points run clockwise on screen. */
export function signedArea(points: readonly Point[]): number {
  let sum = 0;
  let before = points.at(-1);
  for (const point of points) {
    if (before) sum += before.x * point.y - point.x * before.y;
    before = point;
  }
  return sum / 2;
}

/** Four points go round without turning back: a convex outline that is not mirrored. */
export function isConvexClockwise([a, b, c, d]: Quad): boolean {
  return turn(a, b, c) > 0 && turn(b, c, d) > 0 && turn(c, d, a) > 0 && turn(d, a, b) > 0;
}

/** Whether an outline in photo pixels can be a flat picture seen from its front, in this photo. */
export function isPlausibleOutline(quad: Quad, photo: { width: number; height: number }): boolean {
  if (!isConvexClockwise(quad)) return false;
  const share = signedArea(quad) / (photo.width * photo.height);
  if (share < AREA_MIN || share > AREA_MAX) return false;
  const [a, b, c, d] = quad;
  const ratio = (p: number, q: number) => Math.max(p, q) / Math.min(p, q);
  return (
    ratio(distance(a, b), distance(c, d)) <= SIDE_RATIO_MAX &&
    ratio(distance(b, c), distance(d, a)) <= SIDE_RATIO_MAX
  );
}

/** Where a work's four corners land in the photo; null if one of them would lie behind the camera. */
export function outlineOf(h: Homography, work: { width: number; height: number }): Quad | null {
  const at = (x: number, y: number): Point | null =>
    h[6] * x + h[7] * y + h[8] > 0 ? project(h, x, y) : null;
  const a = at(0, 0);
  const b = at(work.width, 0);
  const c = at(work.width, work.height);
  const d = at(0, work.height);
  return a && b && c && d ? [a, b, c, d] : null;
}

/** The part of a polygon on the inner side of the edge from `a` to `b` (Sutherland–Hodgman). */
function clip(polygon: readonly Point[], a: Point, b: Point): Point[] {
  const kept: Point[] = [];
  let before = polygon.at(-1);
  for (const point of polygon) {
    if (!before) break;
    const here = turn(a, b, point);
    const there = turn(a, b, before);
    if (here >= 0 !== there >= 0) {
      const t = there / (there - here);
      kept.push({ x: before.x + (point.x - before.x) * t, y: before.y + (point.y - before.y) * t });
    }
    if (here >= 0) kept.push(point);
    before = point;
  }
  return kept;
}

/** Area that two clockwise outlines share, of which the second is convex. */
function sharedArea(first: Quad, [a, b, c, d]: Quad): number {
  return signedArea(clip(clip(clip(clip(first, a, b), b, c), c, d), d, a));
}

/** Intersection over union of two convex, clockwise outlines in the same unit: 1 = equal, 0 = apart. */
export function outlineIou(first: Quad, second: Quad): number {
  if (!isConvexClockwise(first) || !isConvexClockwise(second)) return 0;
  const overlap = sharedArea(first, second);
  return overlap / (signedArea(first) + signedArea(second) - overlap);
}

const WHOLE_PHOTO: Quad = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
];

/** How much of an outline, given in fractions of the photo, lies inside the photo: 0–1. */
export function visibleShare(outline: Quad): number {
  return isConvexClockwise(outline) ? sharedArea(outline, WHOLE_PHOTO) / signedArea(outline) : 0;
}

/** Whether a convex, clockwise outline covers a point. */
export function covers([a, b, c, d]: Quad, point: Point): boolean {
  return turn(a, b, point) >= 0 && turn(b, c, point) >= 0 && turn(c, d, point) >= 0 && turn(d, a, point) >= 0;
}
