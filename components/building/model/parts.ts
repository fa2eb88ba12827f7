import { contains, nearestOfAll, type Point, toMetres } from "@/lib/building/contract";
import { newId } from "@/lib/kernel/ids";
import type { Connector, Door, Draft, Place, RoomId, WorkId } from "./draft";
import { reseated, rounded, shapeOf, wallsBetween } from "./rooms";

/** Where a door could be near a place: the pair of rooms whose common wall is nearest. */
export function doorNear(
  draft: Draft,
  point: Point,
  reachM: number,
): Omit<Door, "key" | "stepFree"> | undefined {
  const pairs = draft.rooms.flatMap((room, index) =>
    draft.rooms.slice(index + 1).map((other) => [room.id, other.id] as const),
  );
  const spots = pairs.flatMap((roomIds) => {
    const at = nearestOfAll(wallsBetween(draft, roomIds), point);
    const away = at ? Math.hypot(at.x - point.x, at.y - point.y) : Number.POSITIVE_INFINITY;
    return at && away <= reachM ? [{ ...rounded(at), roomIds, away }] : [];
  });
  const [nearest] = spots.toSorted((a, b) => a.away - b.away);
  if (!nearest) return undefined;
  const { away: _, ...door } = nearest;
  return door;
}

/** In the middle of the longest wall between two rooms; undefined where they share none. */
export function doorBetween(
  draft: Draft,
  roomIds: readonly [RoomId, RoomId],
): Omit<Door, "key" | "stepFree"> | undefined {
  const length = ({ from, to }: { from: Point; to: Point }) => Math.hypot(to.x - from.x, to.y - from.y);
  const [longest] = wallsBetween(draft, roomIds).toSorted((a, b) => length(b) - length(a));
  if (!longest) return undefined;
  const { from, to } = longest;
  return { ...rounded({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }), roomIds };
}

export function addDoor(draft: Draft, door: Omit<Door, "key" | "stepFree">): [Draft, string] {
  const key = newId();
  return [{ ...draft, doors: [...draft.doors, { ...door, key, stepFree: true }] }, key];
}

/** Moves a door along the walls that its rooms share; it leaves them only where they share none any more. */
export function moveDoor(draft: Draft, key: string, to: Point): Draft {
  const doors = draft.doors.map((door) => {
    if (door.key !== key) return door;
    return { ...door, ...rounded(nearestOfAll(wallsBetween(draft, door.roomIds), to) ?? to) };
  });
  return { ...draft, doors };
}

export function changeDoor(draft: Draft, key: string, change: Pick<Door, "stepFree">): Draft {
  return { ...draft, doors: draft.doors.map((door) => (door.key === key ? { ...door, ...change } : door)) };
}

export const removeDoor = (draft: Draft, key: string): Draft => ({
  ...draft,
  doors: draft.doors.filter((door) => door.key !== key),
});

export function addConnector(draft: Draft, kind: Connector["kind"], at: Point): [Draft, string] {
  const key = newId();
  return [{ ...draft, connectors: [...draft.connectors, { kind, key, ...rounded(at) }] }, key];
}

export function moveConnector(draft: Draft, key: string, to: Point): Draft {
  const connectors = draft.connectors.map((one) => (one.key === key ? { ...one, ...rounded(to) } : one));
  return { ...draft, connectors };
}

export const removeConnector = (draft: Draft, key: string): Draft => ({
  ...draft,
  connectors: draft.connectors.filter((connector) => connector.key !== key),
});

/** Hangs a work in a room at a point of the plan, or takes it down. */
export const placeWork = (draft: Draft, id: WorkId, place: Place): Draft => ({
  ...draft,
  works: { ...draft.works, [id]: { ...place, at: place.at && rounded(place.at) } },
});

/** Somewhere in a room that is free: beside the works that hang there already, in rows. */
export function freeSpot(draft: Draft, roomId: RoomId): Point {
  const polygon = shapeOf(draft, roomId);
  const taken = Object.values(draft.works).flatMap((place) =>
    place.roomId === roomId ? (place.at ?? []) : [],
  );
  const xs = polygon.map((corner) => corner.x);
  const ys = polygon.map((corner) => corner.y);
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  const stepM = 0.5;
  const reach = Math.max(Math.max(...xs) - middle.x, Math.max(...ys) - middle.y);
  for (let ring = 0; ring * stepM <= reach; ring += 1) {
    for (let n = 0; n < Math.max(1, ring * 8); n += 1) {
      const angle = (n / Math.max(1, ring * 8)) * 2 * Math.PI;
      const spot = {
        x: middle.x + Math.cos(angle) * ring * stepM,
        y: middle.y + Math.sin(angle) * ring * stepM,
      };
      const isFree = taken.every(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) >= 2 * stepM);
      if (isFree && contains(polygon, spot)) return rounded(spot);
    }
  }
  return rounded(polygon[0] ?? middle);
}

/** Works that hang at a point outside their room, as the walls are drawn now. */
export function worksOutside(draft: Draft): WorkId[] {
  return Object.entries(draft.works).flatMap(([id, { roomId, at }]) =>
    roomId && at && !contains(shapeOf(draft, roomId), at) ? [id as WorkId] : [],
  );
}

/** Gives the plan another size. Either what is drawn keeps its metres, or it is stretched with the sheet. */
export function resize(draft: Draft, size: { widthM: number; heightM: number }, stretch: boolean): Draft {
  if (!stretch) return { ...draft, ...size };
  const by = { widthM: size.widthM / draft.widthM, heightM: size.heightM / draft.heightM };
  const all = <T extends Point>(points: readonly T[]) => points.map((point) => toMetres(point, by));
  const works = Object.entries(draft.works).map(([id, place]): [string, Place] => [
    id,
    { ...place, at: place.at && toMetres(place.at, by) },
  ]);
  return reseated({
    ...{ ...draft, ...size },
    outline: all(draft.outline),
    rooms: draft.rooms.map((room) => ({ ...room, polygon: all(room.polygon) })),
    doors: all(draft.doors),
    connectors: all(draft.connectors),
    works: Object.fromEntries(works),
  });
}
