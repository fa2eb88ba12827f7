import {
  distance,
  nearestOfAll,
  nearestOn,
  type Point,
  type Segment,
  sidesOf,
} from "@/lib/building/contract";

/** What a corner may settle on: corners and walls that are there, and lines of a grid. All in metres. */
export type Magnets = { corners: readonly Point[]; walls: readonly Segment[]; gridM: number; reachM: number };
export type Snapped = Point & { to: "corner" | "wall" | "line" | "grid" | "nothing" };

/** The corners and walls of these polygons, to settle on. */
export function magnetsOf(polygons: readonly (readonly Point[])[]): Pick<Magnets, "corners" | "walls"> {
  return { corners: polygons.flat(), walls: polygons.flatMap(sidesOf) };
}

/**
 * Where a point settles: on a corner before a wall before the grid, within reach. `from` is the corner before it in a
 * drawing: a wall that is nearly level or upright becomes so.
 */
export function snap(point: Point, { corners, walls, gridM, reachM }: Magnets, from?: Point): Snapped {
  const corner = corners.toSorted((a, b) => distance(a, point) - distance(b, point))[0];
  if (corner && distance(corner, point) <= reachM) return { ...corner, to: "corner" };
  const onGrid = { x: Math.round(point.x / gridM) * gridM, y: Math.round(point.y / gridM) * gridM };
  // On a wall first where it meets the line from the corner before, or a line of the grid.
  const near = walls.filter((side) => distance(nearestOn(side, point), point) <= reachM);
  const lines = [from && { x: from.x }, from && { y: from.y }, { x: onGrid.x }, { y: onGrid.y }];
  const wall = [
    ...lines.flatMap((line) => (line ? near.flatMap((side) => meeting(side, line) ?? []) : [])),
    nearestOfAll(near, point),
  ].find((place) => place && distance(place, point) <= reachM);
  if (wall) return { ...wall, to: "wall" };
  if (from && Math.abs(point.x - from.x) <= reachM) return { x: from.x, y: onGrid.y, to: "line" };
  if (from && Math.abs(point.y - from.y) <= reachM) return { x: onGrid.x, y: from.y, to: "line" };
  if (distance(onGrid, point) <= reachM) return { ...onGrid, to: "grid" };
  return { ...point, to: "nothing" };
}

/** Where a wall meets an upright or level line; undefined where it runs along it or does not reach it. */
function meeting({ from, to }: Segment, line: { x: number } | { y: number }): Point | undefined {
  const axis = "x" in line ? "x" : "y";
  const length = to[axis] - from[axis];
  const t = (("x" in line ? line.x : line.y) - from[axis]) / length;
  if (Math.abs(length) < 1e-6 || t < 0 || t > 1) return undefined;
  return { x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) };
}

/** How far a polygon that is moved by `by` goes on, so that one of its corners settles on a corner or a wall. */
export function snapMove(polygon: readonly Point[], by: Point, magnets: Magnets): Point {
  const corrections = polygon.flatMap((corner) => {
    const moved = { x: corner.x + by.x, y: corner.y + by.y };
    const snapped = snap(moved, magnets);
    if (snapped.to !== "corner" && snapped.to !== "wall") return [];
    return [{ x: snapped.x - moved.x, y: snapped.y - moved.y, rank: snapped.to === "corner" ? 0 : 1 }];
  });
  const length = ({ x, y }: Point) => Math.hypot(x, y);
  const [best] = corrections.toSorted((a, b) => a.rank - b.rank || length(a) - length(b));
  return best ? { x: by.x + best.x, y: by.y + best.y } : by;
}
