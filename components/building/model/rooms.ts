import { contains, distance, nearestOfAll, type Point, sharedWalls } from "@/lib/building/contract";
import { newId } from "@/lib/kernel/ids";
import type { Draft, Place, Room, RoomId } from "./draft";

/** Corners nearer than this are one, and move together. */
const TOGETHER_M = 0.02;

/** A polygon that is drawn: a room's walls, or the building's outer wall. */
export type Shape = RoomId | "outline";

/** To the millimetre: what is drawn by hand has no more. */
export const rounded = ({ x, y }: Point): Point => ({
  x: Math.round(x * 1_000) / 1_000,
  y: Math.round(y * 1_000) / 1_000,
});

export function shapeOf(draft: Draft, shape: Shape): readonly Point[] {
  if (shape === "outline") return draft.outline;
  return draft.rooms.find((room) => room.id === shape)?.polygon ?? [];
}

/** Gives a room, or the outer wall, other corners; doors stay in their walls as far as they can. */
function withShape(draft: Draft, shape: Shape, polygon: readonly Point[]): Draft {
  if (shape === "outline") return { ...draft, outline: polygon };
  return {
    ...draft,
    rooms: draft.rooms.map((room) => (room.id === shape ? { ...room, polygon } : room)),
  };
}

/** Doors in the walls that their rooms share, each as near as can be to where it was. */
export function reseated(draft: Draft): Draft {
  const doors = draft.doors.map((door) => {
    const at = nearestOfAll(wallsBetween(draft, door.roomIds), door);
    return at && distance(at, door) > 1e-9 ? { ...door, ...rounded(at) } : door;
  });
  return { ...draft, doors };
}

/** The walls in which a door between these rooms can be. */
export function wallsBetween(draft: Draft, [a, b]: readonly [RoomId, RoomId]) {
  return sharedWalls(shapeOf(draft, a), shapeOf(draft, b));
}

/** Rooms that share a wall with this one. */
export function neighboursOf(draft: Draft, roomId: RoomId): Room[] {
  return draft.rooms.filter(
    (room) => room.id !== roomId && wallsBetween(draft, [roomId, room.id]).length > 0,
  );
}

/** Adds a room with these corners as the last of the list. */
export function addRoom(draft: Draft, polygon: readonly Point[], texts: Room["texts"]): [Draft, RoomId] {
  const id = newId<"room">();
  return [{ ...draft, rooms: [...draft.rooms, { id, texts, polygon: polygon.map(rounded) }] }, id];
}

/** Takes a room away with its doors. What hangs in it hangs nowhere then. */
export function removeRoom(draft: Draft, roomId: RoomId): Draft {
  const works = Object.entries(draft.works).map(([id, place]): [string, Place] => [
    id,
    place.roomId === roomId ? { roomId: null, at: null } : place,
  ]);
  return {
    ...draft,
    rooms: draft.rooms.filter((room) => room.id !== roomId),
    doors: draft.doors.filter((door) => !door.roomIds.includes(roomId)),
    works: Object.fromEntries(works),
  };
}

/** Moves a room with what hangs in it. */
export function moveRoom(draft: Draft, roomId: RoomId, by: Point): Draft {
  const moved = (point: Point) => rounded({ x: point.x + by.x, y: point.y + by.y });
  const works = Object.entries(draft.works).map(([id, place]): [string, Place] => [
    id,
    place.roomId === roomId && place.at ? { ...place, at: moved(place.at) } : place,
  ]);
  const polygon = shapeOf(draft, roomId).map(moved);
  return reseated({ ...withShape(draft, roomId, polygon), works: Object.fromEntries(works) });
}

/** Moves a corner, and with it, unless it is to move `alone`, those of other rooms and of the outer wall at its place. */
export function moveCorner(
  draft: Draft,
  { shape, index }: { shape: Shape; index: number },
  { to, alone }: { to: Point; alone: boolean },
): Draft {
  const from = shapeOf(draft, shape)[index];
  if (!from) return draft;
  const at = rounded(to);
  if (alone) return reseated(withShape(draft, shape, shapeOf(draft, shape).with(index, at)));
  const follow = (polygon: readonly Point[]) =>
    polygon.map((corner) => (distance(corner, from) < TOGETHER_M ? at : corner));
  const rooms = draft.rooms.map((room) => ({ ...room, polygon: follow(room.polygon) }));
  return reseated({ ...draft, outline: follow(draft.outline), rooms });
}

/** Adds a corner after the given one: there, or in the middle of the wall. */
export function insertCorner(draft: Draft, shape: Shape, index: number, there?: Point): Draft {
  const polygon = shapeOf(draft, shape);
  const [one, next] = [polygon[index], polygon[(index + 1) % polygon.length]];
  if (!one || !next) return draft;
  const at = there ?? { x: (one.x + next.x) / 2, y: (one.y + next.y) / 2 };
  return withShape(draft, shape, polygon.toSpliced(index + 1, 0, rounded(at)));
}

/** Takes a corner away; three must stay. */
export function removeCorner(draft: Draft, shape: Shape, index: number): Draft {
  const polygon = shapeOf(draft, shape);
  if (polygon.length <= 3) return draft;
  return reseated(withShape(draft, shape, polygon.toSpliced(index, 1)));
}

/** Moves a room up or down the list of rooms. */
export function reorderRoom(draft: Draft, roomId: RoomId, by: -1 | 1): Draft {
  const from = draft.rooms.findIndex((room) => room.id === roomId);
  const room = draft.rooms[from];
  const to = from + by;
  if (!room || to < 0 || to >= draft.rooms.length) return draft;
  return { ...draft, rooms: draft.rooms.toSpliced(from, 1).toSpliced(to, 0, room) };
}

/** The room at a place; of several the smallest would be drawn last, and the last drawn lies on top. */
export function roomAt(draft: Draft, point: Point): Room | undefined {
  return draft.rooms.findLast((room) => contains(room.polygon, point));
}
