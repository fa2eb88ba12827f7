import { contains, distance, innerPoint, type Point, toMetres } from "@/lib/building/contract";
import type { Building, FloorPlan, Room } from "@/lib/museums/contract";

/** A place in the building: a room, and in it a point of its floor in fractions, or somewhere in the middle. */
export type Spot = { roomId: Room["id"]; at: Point | null };

/** A way on one floor, in fractions of its plan. */
export type Leg = { level: number; points: Point[] };

/** A way through the building: how far it is on foot, and which floors it climbs to or rides between. */
export type Walk = { legs: Leg[]; distanceM: number; stairs: number; lifts: number };

/** What a way by stairs or by lift counts for when ways are compared, in metres of floor. */
const CLIMB_M = { stairs: 20, lift: 40 } as const;
/** Stairs and lifts of two floors are one where they stand as near above each other. */
const ABOVE_M = 4;

type Node = {
  level: number;
  at: Point;
  rooms: readonly string[];
  kind?: "stairs" | "lift";
};

/**
 * The shortest way between two places: straight through rooms, through doors from room to room, by stairs and lifts
 * from floor to floor. Step-free ways take lifts and doors without steps alone. Undefined where no way is drawn.
 */
export function walk(
  building: Building,
  { from, to, stepFree }: { from: Spot; to: Spot; stepFree: boolean },
): Walk | undefined {
  const start = nodeOf(building, from);
  const end = nodeOf(building, to);
  if (!start || !end) return undefined;
  const nodes = [start, end, ...building.floors.flatMap((floor) => nodesOf(building, floor, stepFree))];
  const way = shortest(nodes);
  return way && described(building, way);
}

/** Where a spot is, in metres; undefined when its room is not in the building. */
function nodeOf({ rooms, floors }: Building, { roomId, at }: Spot): Node | undefined {
  const room = rooms.find((one) => one.id === roomId);
  const floor = floors.find((one) => one.level === room?.level);
  if (!room || !floor) return undefined;
  const middle = () => innerPoint(room.polygon.map((corner) => toMetres(corner, floor)));
  return { level: floor.level, at: at ? toMetres(at, floor) : middle(), rooms: [room.id] };
}

function nodesOf(building: Building, floor: FloorPlan, stepFree: boolean): Node[] {
  const { level } = floor;
  const rooms = building.rooms.filter((room) => room.level === level);
  const doors = floor.doors
    .filter((door) => door.stepFree || !stepFree)
    .map(({ x, y, roomIds }): Node => ({ level, at: toMetres({ x, y }, floor), rooms: roomIds }));
  const connectors = floor.connectors
    .filter(({ kind }) => kind === "lift" || !stepFree)
    .map(({ kind, x, y }): Node => {
      const inside = rooms.filter((room) => contains(room.polygon, { x, y })).map((room) => room.id);
      return { level, at: toMetres({ x, y }, floor), rooms: inside, kind };
    });
  return [...doors, ...connectors];
}

/** What it costs to go straight from one node to another; undefined where that is not possible. */
function costBetween(one: Node, other: Node): number | undefined {
  if (one.level === other.level) {
    return one.rooms.some((room) => other.rooms.includes(room)) ? distance(one.at, other.at) : undefined;
  }
  if (!one.kind || one.kind !== other.kind || distance(one.at, other.at) > ABOVE_M) return undefined;
  const floors = Math.abs(one.level - other.level);
  // Stairs lead to the next floor, a lift to any.
  return one.kind === "stairs" && floors > 1 ? undefined : CLIMB_M[one.kind] * floors;
}

/** Dijkstra's way from the first node to the second; a building has few enough for the plainest form of it. */
function shortest(nodes: readonly Node[]): Node[] | undefined {
  const costs = nodes.map((_, index) => (index === 0 ? 0 : Number.POSITIVE_INFINITY));
  const before = new Map<number, number>();
  const open = new Set(nodes.keys());
  while (open.size > 0) {
    const [here = 0] = [...open].toSorted((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0));
    const cost = costs[here] ?? Number.POSITIVE_INFINITY;
    open.delete(here);
    if (here === 1 || cost === Number.POSITIVE_INFINITY) break;
    for (const next of open) {
      const [one, other] = [nodes[here], nodes[next]];
      const step = one && other && costBetween(one, other);
      if (step === undefined || cost + step >= (costs[next] ?? 0)) continue;
      costs[next] = cost + step;
      before.set(next, here);
    }
  }
  if (costs[1] === Number.POSITIVE_INFINITY) return undefined;
  const way: number[] = [1];
  for (let at = before.get(1); at !== undefined; at = before.get(at)) way.unshift(at);
  return way.flatMap((index) => nodes[index] ?? []);
}

function described({ floors }: Building, way: readonly Node[]): Walk {
  const walked: Walk = { legs: [], distanceM: 0, stairs: 0, lifts: 0 };
  for (const [index, node] of way.entries()) {
    const floor = floors.find(({ level }) => level === node.level);
    const previous = way[index - 1];
    const at = floor ? { x: node.at.x / floor.widthM, y: node.at.y / floor.heightM } : node.at;
    if (previous?.level === node.level) {
      walked.legs.at(-1)?.points.push(at);
      walked.distanceM += distance(previous.at, node.at);
    } else {
      walked.legs.push({ level: node.level, points: [at] });
      const floorsBetween = previous ? Math.abs(previous.level - node.level) : 0;
      if (node.kind === "stairs") walked.stairs += floorsBetween;
      if (node.kind === "lift") walked.lifts += floorsBetween;
    }
  }
  return walked;
}
