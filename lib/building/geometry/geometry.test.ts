import { describe, expect, it } from "vitest";
import { algorithmicArt } from "@/db/seed/demo";
import { outlineOf, overlapOf } from "./clip";
import { areaOf, contains, distanceToSides, type Point, selfCrossing, toMetres } from "./polygon";
import { problemsOf } from "./problems";
import { sharedWalls } from "./walls";

const points = (...pairs: [number, number][]): Point[] => pairs.map(([x, y]) => ({ x, y }));
const box = (x: number, y: number, width: number, height: number) =>
  points([x, y], [x + width, y], [x + width, y + height], [x, y + height]);
const ell = points([0, 0], [10, 0], [10, 4], [4, 4], [4, 10], [0, 10]);

describe("contains", () => {
  it("knows the notch of a room round a corner", () => {
    expect(contains(ell, { x: 2, y: 8 })).toBe(true);
    expect(contains(ell, { x: 8, y: 8 })).toBe(false);
    expect(contains(ell, { x: -1, y: 2 })).toBe(false);
  });

  it("does not care which way round the corners go", () => {
    expect(contains(ell.toReversed(), { x: 2, y: 8 })).toBe(true);
    expect(areaOf(ell)).toBe(64);
    expect(areaOf(ell.toReversed())).toBe(64);
  });

  it("counts a corner that the line runs through once", () => {
    const diamond = points([5, 0], [10, 5], [5, 10], [0, 5]);
    expect(contains(diamond, { x: 1, y: 5 })).toBe(true);
    expect(contains(diamond, { x: -1, y: 5 })).toBe(false);
    expect(contains(diamond, { x: -1, y: 0 })).toBe(false);
  });
});

describe("selfCrossing", () => {
  it("finds where a bow tie crosses itself", () => {
    expect(selfCrossing(points([0, 0], [10, 10], [10, 0], [0, 10]))).toEqual({ x: 5, y: 5 });
  });

  it("leaves plain rooms alone, corners on a straight side too", () => {
    expect(selfCrossing(ell)).toBeUndefined();
    expect(selfCrossing(points([0, 0], [5, 0], [10, 0], [10, 10], [0, 10]))).toBeUndefined();
    expect(selfCrossing(points([0, 0], [4, 0], [0, 3]))).toBeUndefined();
  });

  it("finds a corner that touches another side, one that is there twice, and a wall that turns back", () => {
    expect(selfCrossing(points([0, 0], [10, 0], [10, 10], [5, 0], [0, 10]))).toBeDefined();
    expect(selfCrossing(points([0, 0], [10, 0], [10, 0], [0, 10]))).toBeDefined();
    expect(selfCrossing(points([0, 0], [10, 0], [5, 0], [5, 10]))).toBeDefined();
  });
});

describe("overlapOf", () => {
  it("is what two rooms have in common, and nothing where they only touch", () => {
    expect(overlapOf(box(0, 0, 10, 10), box(8, 8, 10, 10))).toBeCloseTo(4);
    expect(overlapOf(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBe(0);
    expect(overlapOf(ell, box(5, 5, 5, 5))).toBe(0);
    expect(overlapOf(ell, box(3, 3, 2, 2))).toBeCloseTo(3);
  });

  it("holds for sides that lie nearly on each other", () => {
    const nudged = box(10 - 1e-9, 1e-10, 10, 10);
    expect(overlapOf(box(0, 0, 10, 10), nudged)).toBeLessThan(1e-6);
  });
});

describe("outlineOf", () => {
  it("goes round rooms that stand wall to wall", () => {
    const outline = outlineOf([box(0, 0, 10, 10), box(10, 0, 10, 10)]) ?? [];
    expect(areaOf(outline)).toBeCloseTo(200);
    expect(outlineOf([box(0, 0, 1, 1), box(5, 5, 1, 1)])).toBeUndefined();
    expect(outlineOf([])).toBeUndefined();
  });
});

describe("sharedWalls", () => {
  it("is the piece where two rooms stand side by side", () => {
    const [piece, ...more] = sharedWalls(box(0, 0, 10, 10), box(10, 4, 5, 10));
    expect(more).toEqual([]);
    expect(piece).toEqual({ from: { x: 10, y: 4 }, to: { x: 10, y: 10 } });
  });

  it("is in the middle of a thick wall, and not there across a corridor", () => {
    expect(sharedWalls(box(0, 0, 10, 10), box(10.4, 0, 5, 10))[0]?.from.x).toBeCloseTo(10.2);
    expect(sharedWalls(box(0, 0, 10, 10), box(12, 0, 5, 10))).toEqual([]);
  });

  it("is not there where rooms meet at a corner only", () => {
    expect(sharedWalls(box(0, 0, 10, 10), box(10, 10, 5, 5))).toEqual([]);
  });
});

describe("problemsOf", () => {
  const sheet = box(0, 0, 20, 10);
  const west = { id: "west", polygon: box(0, 0, 10, 10) };
  const east = { id: "east", polygon: box(10, 0, 10, 10) };
  const door = { x: 10, y: 5, roomIds: ["west", "east"] as [string, string] };
  const plan = { outline: sheet, rooms: [west, east], doors: [door] };

  it("has nothing to say of two rooms with a door", () => {
    expect(problemsOf(plan)).toEqual([]);
  });

  it("says which door is not in the wall of both its rooms, and which leads back", () => {
    const doors = [
      { ...door, x: 5 },
      { ...door, roomIds: ["east", "east"] as [string, string] },
    ];
    const kinds = problemsOf({ ...plan, doors }).map(({ kind }) => kind);
    expect(kinds).toEqual(["door-off-wall", "door-to-itself"]);
  });

  it("warns of rooms that overlap and of rooms outside the walls, and refuses what crosses itself", () => {
    const wide = { ...west, polygon: box(0, 0, 12, 10) };
    expect(problemsOf({ ...plan, rooms: [wide, east], doors: [] })).toEqual([
      { kind: "rooms-overlap", severity: "warning", roomIds: ["west", "east"], areaM2: expect.closeTo(20) },
    ]);
    const narrow = { ...plan, outline: box(0, 0, 18, 10) };
    expect(problemsOf(narrow)).toMatchObject([{ kind: "room-outside", roomIds: ["east"] }]);
    const bow = { ...west, polygon: points([0, 0], [10, 10], [10, 0], [0, 10]) };
    expect(problemsOf({ ...plan, rooms: [bow, east], doors: [] })).toMatchObject([
      { kind: "room-crosses", severity: "error", index: 0, roomIds: ["west"], at: { x: 5, y: 5 } },
    ]);
  });

  it("finds the demo museum in order", () => {
    for (const floor of algorithmicArt.plans) {
      const inMetres = (polygon: Point[]) => polygon.map((point) => toMetres(point, floor));
      const rooms = floor.rooms.map(({ key, polygon }) => ({ id: key, polygon: inMetres(polygon) }));
      const doors = floor.doors.map(({ rooms: [a, b], at }) => ({
        ...toMetres(at, floor),
        roomIds: [a, b] as [typeof a, typeof b],
      }));
      expect(problemsOf({ outline: inMetres(floor.outline), rooms, doors })).toEqual([]);
    }
  });
});

it("measures the way to the nearest wall", () => {
  expect(distanceToSides(ell, { x: 5, y: 5 })).toBeCloseTo(1);
});
