/** A plane-to-plane map, row by row: x' = (h0 x + h1 y + h2) / (h6 x + h7 y + h8), y' alike with h3–h5. */
export type Homography = readonly [number, number, number, number, number, number, number, number, number];

/** Point pairs as flat x,y lists of equal length. */
export type Pairs = { from: Float64Array; to: Float64Array };

export function project(h: Homography, x: number, y: number): { x: number; y: number } {
  const w = h[6] * x + h[7] * y + h[8];
  return { x: (h[0] * x + h[1] * y + h[2]) / w, y: (h[3] * x + h[4] * y + h[5]) / w };
}

export function multiply(a: Homography, b: Homography): Homography {
  const [a0, a1, a2, a3, a4, a5, a6, a7, a8] = a;
  const [b0, b1, b2, b3, b4, b5, b6, b7, b8] = b;
  return [
    a0 * b0 + a1 * b3 + a2 * b6,
    a0 * b1 + a1 * b4 + a2 * b7,
    a0 * b2 + a1 * b5 + a2 * b8,
    a3 * b0 + a4 * b3 + a5 * b6,
    a3 * b1 + a4 * b4 + a5 * b7,
    a3 * b2 + a4 * b5 + a5 * b8,
    a6 * b0 + a7 * b3 + a8 * b6,
    a6 * b1 + a7 * b4 + a8 * b7,
    a6 * b2 + a7 * b5 + a8 * b8,
  ];
}

/** The inverse up to scale, which is all a homography needs. */
export function invert(m: Homography): Homography {
  const [a, b, c, d, e, f, g, h, i] = m;
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
}

/** Twice the signed area of the triangle on points a, b, c of a flat list. */
function doubleArea(points: Float64Array, a: number, b: number, c: number): number {
  const ax = points[a * 2] ?? 0;
  const ay = points[a * 2 + 1] ?? 0;
  const bx = (points[b * 2] ?? 0) - ax;
  const by = (points[b * 2 + 1] ?? 0) - ay;
  const cx = (points[c * 2] ?? 0) - ax;
  const cy = (points[c * 2 + 1] ?? 0) - ay;
  return bx * cy - by * cx;
}

/** Takes the three unit vectors to points a, b, c of a flat list, and (1,1,1) to the fourth by their weights. */
function basis(
  points: Float64Array,
  a: number,
  b: number,
  c: number,
  l: number,
  m: number,
  n: number,
): Homography {
  return [
    l * (points[a * 2] ?? 0),
    m * (points[b * 2] ?? 0),
    n * (points[c * 2] ?? 0),
    l * (points[a * 2 + 1] ?? 0),
    m * (points[b * 2 + 1] ?? 0),
    n * (points[c * 2 + 1] ?? 0),
    l,
    m,
    n,
  ];
}

/** Triangles flatter than this (square pixels) don't fix a plane. */
const FLAT = 1;

/**
 * The map that takes four points onto four others, or null where the four are degenerate or some triangle of
 * them turns over (no view of a flat picture from its front does that). Source: projective bases, H = B · A⁻¹.
 */
export function fromFourPairs(
  { from, to }: Pairs,
  a: number,
  b: number,
  c: number,
  d: number,
): Homography | null {
  const whole = doubleArea(from, a, b, c);
  const wholeTo = doubleArea(to, a, b, c);
  if (Math.abs(whole) < FLAT || Math.abs(wholeTo) < FLAT || whole * wholeTo <= 0) return null;
  const p = doubleArea(from, d, b, c);
  const pTo = doubleArea(to, d, b, c);
  if (Math.abs(p) < FLAT || Math.abs(pTo) < FLAT || p * pTo <= 0) return null;
  const q = doubleArea(from, a, d, c);
  const qTo = doubleArea(to, a, d, c);
  if (Math.abs(q) < FLAT || Math.abs(qTo) < FLAT || q * qTo <= 0) return null;
  const r = doubleArea(from, a, b, d);
  const rTo = doubleArea(to, a, b, d);
  if (Math.abs(r) < FLAT || Math.abs(rTo) < FLAT || r * rTo <= 0) return null;
  const target = basis(to, a, b, c, pTo, qTo, rTo);
  return facing(multiply(target, invert(basis(from, a, b, c, p, q, r))), from, a);
}

/** The same map scaled so that the given point lies in front (positive denominator). */
function facing(h: Homography, from: Float64Array, at: number): Homography {
  const w = h[6] * (from[at * 2] ?? 0) + h[7] * (from[at * 2 + 1] ?? 0) + h[8];
  if (w > 0) return h;
  const [a, b, c, d, e, f, g, i, j] = h;
  return [-a, -b, -c, -d, -e, -f, -g, -i, -j];
}
