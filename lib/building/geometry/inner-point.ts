import { boundsOf, contains, distanceToSides, type Point, type Polygon } from "./polygon";

/** Points tried along each side of the polygon's box. */
const TRIED = 9;

/** A point well inside a polygon, round a corner too: of a few points the one that is farthest from the sides. */
export function innerPoint(polygon: Polygon): Point {
  const { left, top, right, bottom } = boundsOf(polygon);
  let best = { x: (left + right) / 2, y: (top + bottom) / 2, away: -1 };
  for (let column = 1; column <= TRIED; column += 1) {
    for (let row = 1; row <= TRIED; row += 1) {
      const point = {
        x: left + ((right - left) * column) / (TRIED + 1),
        y: top + ((bottom - top) * row) / (TRIED + 1),
      };
      const away = contains(polygon, point) ? distanceToSides(polygon, point) : 0;
      if (away > best.away) best = { ...point, away };
    }
  }
  return { x: best.x, y: best.y };
}
