/** A point of a plan, in metres from its top left corner or in fractions of its size: whoever holds it knows which. */
export type Point = { x: number; y: number };
export type Polygon = readonly Point[];
export type Size = { widthM: number; heightM: number };
export type Segment = { from: Point; to: Point };

/** A point in fractions of a plan's size, or something that is at one, in metres. */
export const toMetres = <T extends Point>(at: T, size: Size): T => ({
  ...at,
  ...{ x: at.x * size.widthM, y: at.y * size.heightM },
});

/** The reverse of `toMetres`; what is beside the plan comes to its edge. */
export const toFractions = <T extends Point>(at: T, size: Size): T => ({
  ...at,
  ...{ x: within(at.x / size.widthM), y: within(at.y / size.heightM) },
});

const within = (fraction: number) => Math.min(1, Math.max(0, fraction));

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** A polygon's sides in order; the last leads back to the first corner. */
export function sidesOf(polygon: Polygon): Segment[] {
  return polygon.map((from, index) => ({ from, to: polygon[(index + 1) % polygon.length] ?? from }));
}

/** In square units of the corners, whichever way round they go. */
export function areaOf(polygon: Polygon): number {
  const twice = sidesOf(polygon).reduce((sum, { from, to }) => sum + from.x * to.y - to.x * from.y, 0);
  return Math.abs(twice) / 2;
}

export function boundsOf(points: Polygon): { left: number; top: number; right: number; bottom: number } {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Whether the point is inside: a line from it to the right crosses the sides an odd number of times. */
export function contains(polygon: Polygon, { x, y }: Point): boolean {
  const crossings = sidesOf(polygon).filter(
    ({ from, to }) =>
      from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x),
  );
  return crossings.length % 2 === 1;
}

/** The point of the segment that is nearest to the given one. */
export function nearestOn({ from, to }: Segment, point: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length2 = dx * dx + dy * dy;
  if (length2 === 0) return from;
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / length2;
  const t = Math.min(1, Math.max(0, along));
  return { x: from.x + t * dx, y: from.y + t * dy };
}

/** The point of these segments that is nearest to the given one; undefined where there are none. */
export function nearestOfAll(segments: readonly Segment[], point: Point): Point | undefined {
  const candidates = segments.map((segment) => nearestOn(segment, point));
  return candidates.toSorted((a, b) => distance(a, point) - distance(b, point))[0];
}

export function distanceToSides(polygon: Polygon, point: Point): number {
  const nearest = nearestOfAll(sidesOf(polygon), point);
  return nearest ? distance(nearest, point) : Number.POSITIVE_INFINITY;
}

/** Twice the area of the triangle, positive when c lies to the right of a → b on a plan whose y grows downwards. */
const turn = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Nearer than this, in metres, two points are one. */
const SAME_M = 1e-6;

function meet(one: Segment, other: Segment): Point | undefined {
  const [a, b] = [turn(other.from, other.to, one.from), turn(other.from, other.to, one.to)];
  const [c, d] = [turn(one.from, one.to, other.from), turn(one.from, one.to, other.to)];
  if (a > 0 !== b > 0 && c > 0 !== d > 0 && a !== b) {
    const t = a / (a - b);
    return { x: one.from.x + t * (one.to.x - one.from.x), y: one.from.y + t * (one.to.y - one.from.y) };
  }
  const ends = [
    [one.from, other],
    [one.to, other],
    [other.from, one],
    [other.to, one],
  ] as const;
  return ends.find(([end, side]) => distance(nearestOn(side, end), end) < SAME_M)?.[0];
}

/** Where a polygon's sides, in metres, cross or touch each other, or turn straight back; undefined when they don't. */
export function selfCrossing(polygon: Polygon): Point | undefined {
  const sides = sidesOf(polygon);
  for (const [index, side] of sides.entries()) {
    if (distance(side.from, side.to) < SAME_M) return side.from;
    const next = sides[(index + 1) % sides.length];
    // Neighbours share a corner: they touch elsewhere only where one folds back onto the other.
    if (next && Math.abs(turn(side.from, side.to, next.to)) < SAME_M) {
      const back = (side.from.x - side.to.x) * (next.to.x - side.to.x);
      if (back + (side.from.y - side.to.y) * (next.to.y - side.to.y) > 0) return side.to;
    }
    for (const [further, other] of sides.entries()) {
      const isNeighbour = further <= index + 1 || (index === 0 && further === sides.length - 1);
      const at = isNeighbour ? undefined : meet(side, other);
      if (at) return at;
    }
  }
  return undefined;
}
