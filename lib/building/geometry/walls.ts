import { distance, type Point, type Polygon, type Segment, sidesOf } from "./polygon";

/** Walls may be drawn as thick as this, in metres: two rooms whose sides are as near share a wall. */
export const WALL_M_MAX = 0.6;
/** Sides that differ by more than about 6° are no two faces of one wall. */
const SLANT_MAX = 0.1;
/** A shorter piece of wall has no room for a door. */
const PIECE_M_MIN = 0.3;

/** The pieces of wall between two rooms, in metres, along the middle of the wall. */
export function sharedWalls(one: Polygon, other: Polygon): Segment[] {
  return sidesOf(one).flatMap((side) => sidesOf(other).flatMap((facing) => pieceBetween(side, facing)));
}

function pieceBetween({ from, to }: Segment, facing: Segment): Segment[] {
  const length = distance(from, to);
  const facingLength = distance(facing.from, facing.to);
  if (length === 0 || facingLength === 0) return [];
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const place = (point: Point) => ({
    s: (point.x - from.x) * along.x + (point.y - from.y) * along.y,
    off: (point.y - from.y) * along.x - (point.x - from.x) * along.y,
  });
  const [a, b] = [place(facing.from), place(facing.to)].toSorted((p, q) => p.s - q.s);
  if (!a || !b || Math.abs(b.off - a.off) / facingLength > SLANT_MAX) return [];
  const [start, end] = [Math.max(0, a.s), Math.min(length, b.s)];
  if (end - start < PIECE_M_MIN) return [];
  const offAt = (s: number) => a.off + ((s - a.s) / (b.s - a.s)) * (b.off - a.off);
  if (Math.max(Math.abs(offAt(start)), Math.abs(offAt(end))) > WALL_M_MAX) return [];
  const middle = (s: number) => ({
    x: from.x + along.x * s - (along.y * offAt(s)) / 2,
    y: from.y + along.y * s + (along.x * offAt(s)) / 2,
  });
  return [{ from: middle(start), to: middle(end) }];
}
