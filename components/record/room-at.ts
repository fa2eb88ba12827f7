import type { Room } from "@/lib/museums/contract";

type Point = { x: number; y: number };

/** The room that a point of a floor is in. */
export function roomAt(rooms: readonly Room[], level: number, point: Point): Room | undefined {
  return rooms.find((room) => room.level === level && contains(room.polygon, point));
}

/** Whether a ray from the point crosses the outline an odd number of times. */
function contains(polygon: readonly Point[], { x, y }: Point): boolean {
  return polygon.reduce((inside, one, at) => {
    const other = polygon.at(at - 1) ?? one;
    const crosses =
      one.y > y !== other.y > y && x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x;
    return crosses ? !inside : inside;
  }, false);
}

/** A point inside a room to begin with: the middle of its box, else of its corners. */
export function middleOf({ polygon }: Pick<Room, "polygon">): Point {
  const [xs, ys] = [polygon.map(({ x }) => x), polygon.map(({ y }) => y)];
  const box = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  if (contains(polygon, box)) return box;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(xs), y: mean(ys) };
}
