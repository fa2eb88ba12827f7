import { describe, expect, it } from "vitest";
import type { Floor } from "@/lib/building/contract";
import { newId } from "@/lib/kernel/ids";
import { moveTo, placeOf, remove } from "./commands";
import { type Draft, differs, draftOf, toSave, type WorkId } from "./draft";
import { begin, redo, step, undo } from "./history";
import { commandOf } from "./keys";
import { addDoor, doorBetween, doorNear, freeSpot, moveDoor, placeWork, resize, worksOutside } from "./parts";
import { addRoom, insertCorner, moveCorner, moveRoom, removeCorner, reorderRoom, roomAt } from "./rooms";
import { nameOf, partsInOrder, selectionOf } from "./selection";
import { magnetsOf, snap, snapMove } from "./snap";
import { opened, reduce } from "./state";

const box = (left: number, width: number) => [
  { x: left, y: 0 },
  { x: left + width, y: 0 },
  { x: left + width, y: 1 },
  { x: left, y: 1 },
];
const [WEST, EAST] = [newId<"room">(), newId<"room">()];
const WORK: WorkId = newId();
const room = (id: typeof WEST, left: number) => ({
  id,
  texts: { en: { name: id, description: "" } },
  polygon: box(left, 0.5),
});

/** Two rooms of 10 × 10 m side by side with a door, and a work in the middle of the western one. */
const floor: Floor = {
  ...{ id: newId(), version: 3, updatedAt: "", level: 0, texts: { en: { name: "Ground" } } },
  ...{ widthM: 20, heightM: 10, outline: box(0, 1), connectors: [], underlay: null, picture: null },
  rooms: [room(WEST, 0), room(EAST, 0.5)],
  doors: [{ roomIds: [WEST, EAST], x: 0.5, y: 0.5, stepFree: true }],
  works: [
    {
      ...{
        id: WORK,
        accessionNumber: "1",
        title: "Wave",
        artistNames: [],
        thumbnail: null,
        published: true,
        onDisplay: true,
      },
      ...{ roomId: WEST, x: 0.25, y: 0.5 },
    },
  ],
};
const draft = draftOf(floor);
const cornersOf = (changed: Draft, index: number) => changed.rooms[index]?.polygon.map(({ x, y }) => [x, y]);

describe("a draft", () => {
  it("is in metres, and back in fractions when it is saved; what was not touched is not sent", () => {
    expect(cornersOf(draft, 1)).toEqual([
      [10, 0],
      [20, 0],
      [20, 10],
      [10, 10],
    ]);
    const { version, floorId, rooms, doors, placements } = toSave(draft, draft, floor);
    expect({ version, floorId, rooms, doors, placements }).toEqual({
      ...{ version: 3, floorId: floor.id, rooms: floor.rooms, doors: floor.doors, placements: [] },
    });
  });

  it("says of a work where it was and where it is", () => {
    const moved = placeWork(draft, WORK, { roomId: EAST, at: { x: 15, y: 5 } });
    expect(toSave(moved, draft, floor).placements).toEqual([
      { artworkId: WORK, was: { roomId: WEST, x: 0.25, y: 0.5 }, roomId: EAST, x: 0.75, y: 0.5 },
    ]);
    expect(toSave(remove(draft, { kind: "work", id: WORK }), draft, floor).placements).toMatchObject([
      { roomId: null, x: null, y: null },
    ]);
  });

  it("differs only when something does: a work hung and taken down again is as before", () => {
    const other: WorkId = newId();
    const hung = placeWork(draft, other, { roomId: EAST, at: { x: 15, y: 5 } });
    expect(differs(hung, draft)).toBe(true);
    expect(differs(placeWork(hung, other, { roomId: null, at: null }), draft)).toBe(false);
  });
});

describe("rooms", () => {
  it("keep a shared wall together when a corner is moved, unless it is moved alone", () => {
    const both = moveCorner(draft, { shape: WEST, index: 1 }, { to: { x: 12, y: 0 }, alone: false });
    expect([cornersOf(both, 0)?.[1], cornersOf(both, 1)?.[0]]).toEqual([
      [12, 0],
      [12, 0],
    ]);
    const one = moveCorner(draft, { shape: WEST, index: 1 }, { to: { x: 12, y: 0 }, alone: true });
    expect([cornersOf(one, 0)?.[1], cornersOf(one, 1)?.[0]]).toEqual([
      [12, 0],
      [10, 0],
    ]);
  });

  it("take their works with them, and their doors as far as the wall goes", () => {
    const moved = moveRoom(draft, WEST, { x: 0, y: -7 });
    expect(moved.works[WORK]?.at).toEqual({ x: 5, y: -2 });
    expect(moved.doors[0]).toMatchObject({ x: 10, y: 3 });
  });

  it("lose their doors and put down their works when they go", () => {
    const without = remove(draft, { kind: "room", id: WEST });
    expect(without.rooms.map(({ id }) => id)).toEqual([EAST]);
    expect([without.doors, without.works[WORK]]).toEqual([[], { roomId: null, at: null }]);
  });

  it("get and lose corners, three at least", () => {
    const five = insertCorner(draft, WEST, 0);
    expect(cornersOf(five, 0)?.[1]).toEqual([5, 0]);
    const three = removeCorner(removeCorner(five, WEST, 1), WEST, 0);
    expect(cornersOf(three, 0)).toHaveLength(3);
    expect(removeCorner(three, WEST, 0)).toBe(three);
  });

  it("are found by a place, the last drawn first, and stand in an order", () => {
    expect(roomAt(draft, { x: 15, y: 5 })?.id).toBe(EAST);
    expect(roomAt(draft, { x: 25, y: 5 })).toBeUndefined();
    const [more, id] = addRoom(
      draft,
      [
        { x: 1, y: 1 },
        { x: 3, y: 1 },
        { x: 2, y: 3 },
      ],
      {},
    );
    expect(roomAt(more, { x: 2, y: 2 })?.id).toBe(id);
    expect(reorderRoom(draft, EAST, -1).rooms.map((one) => one.id)).toEqual([EAST, WEST]);
    expect(reorderRoom(draft, EAST, 1)).toBe(draft);
  });
});

describe("doors and works", () => {
  it("a door is put in the wall that is near, moves along it and leaves it for nothing", () => {
    expect(doorNear(draft, { x: 9.8, y: 3 }, 0.5)).toEqual({ x: 10, y: 3, roomIds: [WEST, EAST] });
    expect(doorNear(draft, { x: 5, y: 3 }, 0.5)).toBeUndefined();
    const spot = doorBetween(draft, [EAST, WEST]);
    if (!spot) throw new Error("no wall");
    const [more, key] = addDoor(draft, spot);
    expect(moveDoor(more, key, { x: 3, y: 30 }).doors[1]).toMatchObject({ x: 10, y: 10 });
  });

  it("a work changes its room with its place and does not leave the rooms", () => {
    const selection = { kind: "work", id: WORK } as const;
    const over = moveTo(draft, selection, { x: 12, y: 4 });
    expect(over.works[WORK]).toEqual({ roomId: EAST, at: { x: 12, y: 4 } });
    expect(moveTo(over, selection, { x: 40, y: 4 })).toBe(over);
  });

  it("a free spot is inside the room and beside what hangs there", () => {
    const spot = freeSpot(draft, WEST);
    expect(roomAt(draft, spot)?.id).toBe(WEST);
    expect(Math.hypot(spot.x - 5, spot.y - 5)).toBeGreaterThanOrEqual(1);
  });

  it("works left outside by a moved wall are found", () => {
    const narrow = moveCorner(draft, { shape: WEST, index: 1 }, { to: { x: 1, y: 0 }, alone: true });
    expect(worksOutside(draft)).toEqual([]);
    expect(
      worksOutside(moveCorner(narrow, { shape: WEST, index: 2 }, { to: { x: 1, y: 10 }, alone: true })),
    ).toEqual([WORK]);
  });

  it("another size of the sheet keeps metres, or stretches what is drawn", () => {
    const size = { widthM: 40, heightM: 10 };
    expect(cornersOf(resize(draft, size, false), 1)?.[0]).toEqual([10, 0]);
    expect(toSave(resize(draft, size, false), draft, floor).placements).toMatchObject([{ x: 0.125, y: 0.5 }]);
    const stretched = resize(draft, size, true);
    expect(cornersOf(stretched, 1)?.[0]).toEqual([20, 0]);
    expect(toSave(stretched, draft, floor).placements).toMatchObject([{ x: 0.25, y: 0.5 }]);
  });
});

describe("snap", () => {
  const magnets = { ...magnetsOf([box(10, 10)]), gridM: 0.5, reachM: 0.3 };

  it("settles on a corner before a wall before the grid", () => {
    expect(snap({ x: 10.2, y: 0.1 }, magnets)).toEqual({ x: 10, y: 0, to: "corner" });
    expect(snap({ x: 13.25, y: 0.2 }, magnets)).toEqual({ x: 13.25, y: 0, to: "wall" });
    expect(snap({ x: 13.4, y: 0.2 }, magnets)).toEqual({ x: 13.5, y: 0, to: "wall" });
    expect(snap({ x: 5.1, y: 5.6 }, magnets)).toEqual({ x: 5, y: 5.5, to: "grid" });
    expect(snap({ x: 5.24, y: 5.25 }, magnets).to).toBe("nothing");
  });

  it("makes a wall level that nearly is", () => {
    expect(snap({ x: 4, y: 3.2 }, magnets, { x: 1, y: 3.13 })).toEqual({ x: 4, y: 3.13, to: "line" });
  });

  it("moves a room on, so that its corner meets another", () => {
    expect(snapMove(box(0, 5), { x: 4.8, y: 0.1 }, magnets)).toEqual({ x: expect.closeTo(5), y: 0 });
  });
});

describe("history", () => {
  it("goes back and forth, a gesture as one step", () => {
    let history = begin(0);
    history = step(history, 1);
    history = step(history, 2, "drag");
    history = step(history, 3, "drag");
    expect(undo(history).present).toBe(1);
    expect(redo(undo(history)).present).toBe(3);
    expect(undo(undo(undo(history))).present).toBe(0);
    expect(step(undo(history), 9).future).toEqual([]);
  });

  it("while a room is drawn takes back its last corner, and forgets a selection that is gone", () => {
    const drawing = reduce(opened(floor), {
      type: "line",
      line: { corners: [{ x: 1, y: 1 }], cursor: null },
    });
    expect(reduce(drawing, { type: "undo" }).line.corners).toEqual([]);
    const [more, id] = addRoom(
      draft,
      [
        { x: 1, y: 1 },
        { x: 3, y: 1 },
        { x: 2, y: 3 },
      ],
      {},
    );
    const drawn = reduce(opened(floor), { type: "change", draft: more, select: { kind: "room", id } });
    expect(reduce(drawn, { type: "undo" }).selection).toBeNull();
  });
});

describe("keys", () => {
  const key = (name: string, more = {}) =>
    commandOf({ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

  it("move by ten centimetres, with Shift by a metre, with Alt alone", () => {
    expect(key("ArrowLeft")).toEqual({ kind: "move", by: { x: -0.1, y: 0 }, alone: false });
    expect(key("ArrowDown", { shiftKey: true, altKey: true })).toEqual({
      kind: "move",
      by: { x: 0, y: 1 },
      alone: true,
    });
  });

  it("undo and redo as on either system, and leave the browser its own", () => {
    expect([
      key("z", { ctrlKey: true }),
      key("Z", { metaKey: true, shiftKey: true }),
      key("y", { ctrlKey: true }),
    ]).toEqual([{ kind: "undo" }, { kind: "redo" }, { kind: "redo" }]);
    expect([key("r", { ctrlKey: true }), key("F5"), key("d", { altKey: true })]).toEqual([null, null, null]);
  });
});

describe("parts", () => {
  it("have a name each, by which they are found", () => {
    for (const part of partsInOrder(draft, { kind: "room", id: WEST }))
      expect(selectionOf(nameOf(part))).toEqual(part);
    expect(selectionOf("palace:1")).toBeNull();
  });

  it("come in the order of the rooms, those of the open room after it", () => {
    const kinds = partsInOrder(draft, { kind: "work", id: WORK }).map(({ kind }) => kind);
    expect(kinds).toEqual([
      "outline",
      "room",
      "corner",
      "corner",
      "corner",
      "corner",
      "door",
      "work",
      "room",
    ]);
    expect(placeOf(draft, { kind: "room", id: EAST })).toEqual({ x: 10, y: 0 });
  });
});
