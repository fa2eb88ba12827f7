import type { Vec } from "./coverage";

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1]];
export const subtract = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1]];
export const scale = (a: Vec, factor: number): Vec => [a[0] * factor, a[1] * factor];
export const lerp = (a: Vec, b: Vec, t: number): Vec => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
export const distance = (a: Vec, b: Vec): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
export const polar = (radius: number, angle: number): Vec => [
  radius * Math.cos(angle),
  radius * Math.sin(angle),
];

/** Turns a vector by an angle in radians. */
export function rotate([x, y]: Vec, angle: number): Vec {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return [x * c - y * s, x * s + y * c];
}

/** Mean of the corners. */
export function centre(points: readonly Vec[]): Vec {
  let x = 0;
  let y = 0;
  for (const point of points) {
    x += point[0];
    y += point[1];
  }
  return [x / points.length, y / points.length];
}

/** Moves every corner towards a middle point; factor 1 leaves it in place. */
export const shrink = (points: readonly Vec[], factor: number, middle = centre(points)): Vec[] =>
  points.map((point) => lerp(middle, point, factor));

/** Corners of a regular polygon. */
export const regular = (middle: Vec, radius: number, sides: number, turn = 0): Vec[] =>
  Array.from({ length: sides }, (_, i) => add(middle, polar(radius, turn + (i * 2 * Math.PI) / sides)));

/** True when the polygon's box touches the canvas. */
export function visible(points: readonly Vec[], width: number, height: number): boolean {
  let left = true;
  let right = true;
  let above = true;
  let below = true;
  for (const [x, y] of points) {
    left &&= x < 0;
    right &&= x > width;
    above &&= y < 0;
    below &&= y > height;
  }
  return !(left || right || above || below);
}

/** Where two infinite lines through a–b and c–d meet; null when parallel. */
export function crossing(a: Vec, b: Vec, c: Vec, d: Vec): Vec | null {
  const [rx, ry] = subtract(b, a);
  const [sx, sy] = subtract(d, c);
  const cross = rx * sy - ry * sx;
  if (Math.abs(cross) < 1e-9) return null;
  return lerp(a, b, ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross);
}
