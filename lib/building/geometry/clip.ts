import { intersection, union } from "polyclip-ts";
import { areaOf, boundsOf, type Polygon } from "./polygon";

type Ring = [number, number][];

const ringOf = (polygon: Polygon): Ring => polygon.map(({ x, y }) => [x, y]);
const pointsOf = (ring: Ring): Polygon => ring.slice(0, -1).map(([x, y]) => ({ x, y }));

/** How much two polygons have in common, in square units of their corners. */
export function overlapOf(one: Polygon, other: Polygon): number {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  if (a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top) return 0;
  const common = intersection([ringOf(one)], [ringOf(other)]);
  return common.reduce((sum, [outer = [], ...holes]) => {
    const inHoles = holes.reduce((holed, hole) => holed + areaOf(pointsOf(hole)), 0);
    return sum + areaOf(pointsOf(outer)) - inHoles;
  }, 0);
}

/** The outline of rooms that stand wall to wall; undefined when they are apart and no single line is around them. */
export function outlineOf(rooms: readonly Polygon[]): Polygon | undefined {
  const [first, ...others] = rooms.map((room) => [ringOf(room)]);
  if (!first) return undefined;
  const [whole, ...apart] = union(first, ...others);
  return whole?.[0] && apart.length === 0 ? pointsOf(whole[0]) : undefined;
}
