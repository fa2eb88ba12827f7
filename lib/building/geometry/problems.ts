import { overlapOf } from "./clip";
import { areaOf, distanceToSides, type Point, type Polygon, selfCrossing } from "./polygon";
import { WALL_M_MAX } from "./walls";

/** As much of a floor as can be drawn wrongly, in metres. */
type Plan<RoomId extends string> = {
  outline: Polygon;
  rooms: readonly { id: RoomId; polygon: Polygon }[];
  doors: readonly (Point & { roomIds: readonly [RoomId, RoomId] })[];
};

/** Overlaps smaller than this, in square metres, are what is left of tracing by hand. */
const OVERLAP_M2 = 0.25;

/**
 * What is wrong with a drawn floor. `error`s are no floor plan and can't be saved; `warning`s may be meant. Places are
 * in metres; `index` is the room's or the door's.
 */
export type Problem<RoomId extends string> =
  | { kind: "room-crosses"; severity: "error"; index: number; roomIds: [RoomId]; at: Point }
  | { kind: "outline-crosses"; severity: "error"; roomIds: []; at: Point }
  | { kind: "door-off-wall"; severity: "error"; index: number; roomIds: [RoomId, RoomId]; at: Point }
  | { kind: "door-to-itself"; severity: "error"; index: number; roomIds: [RoomId]; at: Point }
  | { kind: "rooms-overlap"; severity: "warning"; roomIds: [RoomId, RoomId]; areaM2: number }
  | { kind: "room-outside"; severity: "warning"; roomIds: [RoomId]; areaM2: number };

/** Finds what is wrong with a floor as it is drawn, errors first. */
export function problemsOf<RoomId extends string>(plan: Plan<RoomId>): Problem<RoomId>[] {
  const { outline } = plan;
  const errors: Problem<RoomId>[] = [];
  const broken = selfCrossing(outline);
  if (broken) errors.push({ kind: "outline-crosses", severity: "error", roomIds: [], at: broken });
  const whole = plan.rooms.filter(({ id, polygon }, index) => {
    const at = selfCrossing(polygon);
    if (at) errors.push({ kind: "room-crosses", severity: "error", index, roomIds: [id], at });
    return !at;
  });
  const byId = new Map(whole.map((room) => [room.id, room.polygon]));
  for (const [index, { roomIds, ...at }] of plan.doors.entries()) {
    const [a, b] = roomIds;
    const isOff = (id: RoomId) => distanceToSides(byId.get(id) ?? [], at) > WALL_M_MAX && byId.has(id);
    if (a === b) errors.push({ kind: "door-to-itself", severity: "error", index, roomIds: [a], at });
    else if (isOff(a) || isOff(b))
      errors.push({ kind: "door-off-wall", severity: "error", index, roomIds: [a, b], at });
  }
  return [...errors, ...overlaps(whole), ...(broken ? [] : outside(whole, outline))];
}

type Room<RoomId> = { id: RoomId; polygon: Polygon };

function overlaps<RoomId extends string>(rooms: readonly Room<RoomId>[]): Problem<RoomId>[] {
  return rooms.flatMap((room, index) =>
    rooms.slice(index + 1).flatMap((other): Problem<RoomId>[] => {
      const areaM2 = overlapOf(room.polygon, other.polygon);
      if (areaM2 < OVERLAP_M2) return [];
      return [{ kind: "rooms-overlap", severity: "warning", roomIds: [room.id, other.id], areaM2 }];
    }),
  );
}

function outside<RoomId extends string>(rooms: readonly Room<RoomId>[], outline: Polygon): Problem<RoomId>[] {
  return rooms.flatMap(({ id, polygon }): Problem<RoomId>[] => {
    const areaM2 = areaOf(polygon) - overlapOf(polygon, outline);
    if (areaM2 < OVERLAP_M2) return [];
    return [{ kind: "room-outside", severity: "warning", roomIds: [id], areaM2 }];
  });
}
