import { describe, expect, it } from "vitest";
import { newId } from "@/lib/kernel/ids";
import type { Building } from "@/lib/museums/contract";
import { countWords, suggestMinutes } from "./duration";
import { routeOf } from "./route";
import { walk } from "./walk";

const [WEST, EAST, ATTIC] = [newId<"room">(), newId<"room">(), newId<"room">()];
const box = (left: number, width: number) => [
  { x: left, y: 0 },
  { x: left + width, y: 0 },
  { x: left + width, y: 1 },
  { x: left, y: 1 },
];
const room = (id: typeof WEST, level: number, polygon: { x: number; y: number }[]) => ({
  ...{ id, slug: id, name: id, description: "", level, floorName: "", polygon },
});
const floor = { widthM: 20, heightM: 10, name: "", outline: box(0, 1) };

/** Two rooms of 10 × 10 m side by side, a door with a step in the middle and one without at the end; above, one room. */
const building: Building = {
  floors: [
    {
      ...{ ...floor, id: newId<"floorPlan">(), level: 0 },
      connectors: [
        { kind: "stairs", x: 0.9, y: 0.5 },
        { kind: "lift", x: 0.1, y: 0.5 },
      ],
      doors: [
        { x: 0.5, y: 0.5, stepFree: false, roomIds: [WEST, EAST] },
        { x: 0.5, y: 1, stepFree: true, roomIds: [WEST, EAST] },
      ],
    },
    {
      ...{ ...floor, id: newId<"floorPlan">(), level: 1, doors: [] },
      connectors: [
        { kind: "stairs", x: 0.9, y: 0.5 },
        { kind: "lift", x: 0.1, y: 0.5 },
      ],
    },
  ],
  rooms: [room(WEST, 0, box(0, 0.5)), room(EAST, 0, box(0.5, 0.5)), room(ATTIC, 1, box(0, 1))],
};
const west = { roomId: WEST, at: { x: 0.25, y: 0.5 } };
const east = { roomId: EAST, at: { x: 0.75, y: 0.5 } };
const attic = { roomId: ATTIC, at: { x: 0.5, y: 0.5 } };

describe("walk", () => {
  it("goes straight through a room and by the nearest door to the next", () => {
    const within = walk(building, {
      from: west,
      to: { roomId: WEST, at: { x: 0.25, y: 1 } },
      stepFree: false,
    });
    expect(within).toMatchObject({ distanceM: 5, stairs: 0, lifts: 0 });
    const across = walk(building, { from: west, to: east, stepFree: false });
    expect(across?.distanceM).toBeCloseTo(10);
    expect(across?.legs).toEqual([{ level: 0, points: [west.at, { x: 0.5, y: 0.5 }, east.at] }]);
  });

  it("goes round a step when asked to", () => {
    const way = walk(building, { from: west, to: east, stepFree: true });
    expect(way?.distanceM).toBeCloseTo(2 * Math.hypot(5, 5));
  });

  it("climbs by the nearest stairs, or rides where it must be step-free", () => {
    const up = walk(building, { from: east, to: attic, stepFree: false });
    expect(up).toMatchObject({ stairs: 1, lifts: 0 });
    expect(up?.legs.map(({ level }) => level)).toEqual([0, 1]);
    expect(walk(building, { from: east, to: attic, stepFree: true })).toMatchObject({ stairs: 0, lifts: 1 });
  });

  it("finds no way where none is drawn", () => {
    const closed = { ...building, floors: building.floors.map((one) => ({ ...one, connectors: [] })) };
    expect(walk(closed, { from: west, to: attic, stepFree: false })).toBeUndefined();
    expect(
      walk(building, { from: west, to: { roomId: newId(), at: null }, stepFree: false }),
    ).toBeUndefined();
  });
});

describe("routeOf", () => {
  it("goes from stop to stop, passes over what is nowhere and counts where no way is", () => {
    const route = routeOf(building, [west, null, east, { roomId: EAST, at: null }], false);
    expect(route).toMatchObject({ gaps: 0, stairs: 0 });
    expect(route.legs).toHaveLength(2);
    expect(route.distanceM).toBeCloseTo(10);
    const closed = {
      ...building,
      floors: building.floors.map((one) => ({ ...one, doors: [], connectors: [] })),
    };
    expect(routeOf(closed, [west, east, attic], false).gaps).toBe(2);
  });
});

describe("suggestMinutes", () => {
  it("is walking, looking and reading, rounded up to five minutes", () => {
    const still = { distanceM: 0, stairs: 0, lifts: 0 };
    // 238 words a minute: ten stops of 119 words are 5 min, looking at them 4.5 min.
    expect(suggestMinutes(still, Array(10).fill(119))).toBe(10);
    // 321 m at 1.07 m/s are 5 min more, a ride one.
    expect(suggestMinutes({ distanceM: 321, stairs: 0, lifts: 1 }, Array(10).fill(119))).toBe(20);
    expect(suggestMinutes(still, [])).toBe(5);
    expect(countWords("  Two words \n")).toBe(2);
  });
});
