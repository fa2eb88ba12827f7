import { describe, expect, it } from "vitest";
import { addTestWork, type TestMuseum, testMuseum } from "@/db/testing";
import { lookUpWorks, placeArtworks } from "@/lib/catalog";
import type { Actor } from "@/lib/kernel/access";
import { newId } from "@/lib/kernel/ids";
import { addFloor, getBuilding, listFloors } from "@/lib/museums";
import type { Floor, SaveFloorInput } from "../contract";
import { deleteFloor } from "./delete-floor";
import { getFloor } from "./get-floor";
import { restoreFloor } from "./restore-floor";
import { saveFloor } from "./save-floor";

const CURATOR: Actor = { kind: "staff", userId: "curator", role: "curator" };
const box = (left: number, width: number) => [
  { x: left, y: 0 },
  { x: left + width, y: 0 },
  { x: left + width, y: 1 },
  { x: left, y: 1 },
];

/** A museum whose ground floor is two rooms side by side, with a door. */
async function museumToDraw({ works = 0 } = {}) {
  const museum = await testMuseum({ works });
  const curator = museum.as(CURATOR);
  const { floors } = await listFloors(curator, {});
  const opened = await getFloor(curator, { floorId: idOf(floors) });
  const rooms = opened.rooms.map((room, index) => ({ ...room, polygon: box(index / 2, 0.5) }));
  const { floor } = await saveFloor(curator, { ...draftOf(opened), rooms });
  return { museum, curator, floor };
}

const idOf = ([floor]: { id: Floor["id"] }[]) => floor?.id ?? newId<"floorPlan">();

/** What an editor sends back of a floor that it changed nothing of. */
function draftOf({ id, updatedAt: _, works: __, picture: ___, ...drawn }: Floor): SaveFloorInput {
  return { ...drawn, floorId: id, placements: [] };
}

const placesOf = async (museum: TestMuseum, floor: Floor) =>
  (await getFloor(museum.as(CURATOR), { floorId: floor.id })).works.map(({ id, roomId, x, y }) => ({
    ...{ artworkId: id, roomId, x, y },
  }));

describe("saveFloor", () => {
  it("keeps rooms' ids and addresses through every change, and visitors see the new plan", async () => {
    const { museum, curator, floor } = await museumToDraw();
    const before = await getBuilding(museum.visitor, {});
    const [west] = floor.rooms;
    if (!west) throw new Error("no room");
    const renamed = {
      ...west,
      texts: { ...west.texts, en: { name: "Blue hall", description: "All blue." } },
    };
    const [, ...others] = floor.rooms;
    const added = {
      id: newId<"room">(),
      texts: { en: { name: "Sala Ñandú", description: "" } },
      polygon: box(0, 0.1),
    };
    const input = { ...draftOf(floor), rooms: [...others, renamed, added], doors: [] };
    const saved = await saveFloor(curator, input);
    expect(saved.floor.version).toBe(floor.version + 1);
    const after = await getBuilding(museum.visitor, {});
    expect(after.rooms.map(({ id, slug, name }) => ({ id, slug, name }))).toEqual([
      { id: before.rooms[1]?.id, slug: "west", name: "West" },
      { id: before.rooms[0]?.id, slug: "east", name: "Blue hall" },
      { id: added.id, slug: "sala-nandu", name: "Sala Ñandú" },
    ]);
  });

  it("tells the second of two people, and overwrites nothing", async () => {
    const { curator, floor } = await museumToDraw();
    await saveFloor(curator, { ...draftOf(floor), texts: { en: { name: "Mine" } } });
    const second = saveFloor(curator, { ...draftOf(floor), texts: { en: { name: "Yours" } } });
    await expect(second).rejects.toMatchObject({
      code: "conflict",
      detail: expect.stringContaining("version"),
    });
    expect((await getFloor(curator, { floorId: floor.id })).texts).toEqual({ en: { name: "Mine" } });
  });

  it("lets only one of two saves at the same moment through", async () => {
    const { curator, floor } = await museumToDraw();
    const both = await Promise.allSettled([
      saveFloor(curator, draftOf(floor)),
      saveFloor(curator, draftOf(floor)),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("refuses what is no floor plan, in words, and writes nothing of it", async () => {
    const { curator, floor } = await museumToDraw();
    const [west, east] = floor.rooms;
    const [door] = floor.doors;
    if (!west || !east || !door) throw new Error("no rooms");
    const crossed = [0, 2, 1, 3].flatMap((corner) => west.polygon[corner] ?? []);
    const draft = draftOf(floor);
    const stranger = await museumToDraw();
    const wrongs: [Partial<SaveFloorInput>, RegExp][] = [
      [{ rooms: [{ ...west, polygon: crossed }, east], doors: [] }, /rooms\.0\.polygon: .*cross/],
      [{ doors: [{ ...door, x: 0.1 }] }, /doors\.0: .*both its rooms/],
      [{ rooms: [west] }, /doors\.0\.roomIds: there is no such room/],
      [
        { rooms: [west, { ...east, id: stranger.floor.rooms[0]?.id ?? west.id }], doors: [] },
        /rooms\.1\.id: there is no such room/,
      ],
      [{ texts: { es: { name: "Planta" } } }, /texts: needs the museum's first language/],
      [{ widthM: 0 }, /widthM/],
      [{ rooms: [{ ...west, slug: "palace" } as typeof west] }, /slug/],
    ];
    for (const [wrong, words] of wrongs) {
      const saved = saveFloor(curator, { ...draft, ...wrong });
      await expect(saved, `${words}`).rejects.toMatchObject({
        code: "invalid_input",
        detail: expect.stringMatching(words),
      });
    }
    expect(await getFloor(curator, { floorId: floor.id })).toEqual(floor);
  });

  it("takes down the works of a room that is gone, and moves those that were hung elsewhere", async () => {
    const { museum, curator, floor } = await museumToDraw({ works: 4 });
    const [kept, gone] = floor.rooms;
    if (!kept || !gone) throw new Error("no rooms");
    const [first, second] = floor.works.filter(({ roomId }) => roomId === gone.id);
    if (!first || !second) throw new Error("no works");
    const { roomId, x, y } = first;
    const placements = [{ artworkId: first.id, was: { roomId, x, y }, roomId: kept.id, x: 0.25, y: 0.75 }];
    const saved = await saveFloor(curator, { ...draftOf(floor), rooms: [kept], doors: [], placements });
    expect(saved.takenDown).toBe(1);
    expect(await placesOf(museum, floor)).toContainEqual({
      artworkId: first.id,
      roomId: kept.id,
      x: 0.25,
      y: 0.75,
    });
    const { items } = await lookUpWorks(curator, { placed: "no" });
    expect(items.map(({ id, roomId: none }) => [id, none])).toEqual([[second.id, null]]);
  });

  it("says when somebody has moved a work meanwhile, and saves nothing of the floor either", async () => {
    const { curator, floor } = await museumToDraw({ works: 1 });
    const [work] = floor.works;
    if (!work) throw new Error("no work");
    const { roomId, x, y } = work;
    const move = (to: number) => ({ artworkId: work.id, was: { roomId, x, y }, roomId, x: to, y: 0.5 });
    await placeArtworks(curator, { placements: [move(0.1)] });
    const late = saveFloor(curator, {
      ...draftOf(floor),
      texts: { en: { name: "Late" } },
      placements: [move(0.2)],
    });
    await expect(late).rejects.toMatchObject({
      code: "conflict",
      detail: expect.stringContaining(work.accessionNumber),
    });
    expect((await getFloor(curator, { floorId: floor.id })).texts).toEqual(floor.texts);
  });

  it("knows nothing of another museum's floor", async () => {
    const { floor } = await museumToDraw();
    const { curator } = await museumToDraw();
    for (const call of [
      () => getFloor(curator, { floorId: floor.id }),
      () => saveFloor(curator, draftOf(floor)),
      () => deleteFloor(curator, { floorId: floor.id, version: floor.version }),
      () => restoreFloor(curator, { floorId: floor.id }),
    ])
      await expect(call()).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a deleted floor", () => {
  it("is gone with its rooms, its works hang nowhere, and all of it comes back", async () => {
    const { museum, curator, floor } = await museumToDraw({ works: 3 });
    const before = await placesOf(museum, floor);
    expect(await deleteFloor(curator, { floorId: floor.id, version: floor.version })).toEqual({
      takenDown: 3,
    });
    expect(await getBuilding(museum.visitor, {})).toEqual({ floors: [], rooms: [] });
    expect((await lookUpWorks(curator, { placed: "no" })).total).toBe(3);
    await expect(getFloor(curator, { floorId: floor.id })).rejects.toMatchObject({ code: "not_found" });
    const { floors, removed } = await listFloors(curator, {});
    expect([floors, removed.map(({ id, roomCount }) => [id, roomCount])]).toEqual([[], [[floor.id, 2]]]);

    const restored = await restoreFloor(curator, { floorId: floor.id });
    expect(restored).toEqual({ floorId: floor.id, hungAgain: 3, elsewhere: 0 });
    expect(await placesOf(museum, floor)).toEqual(before);
    expect(await restoreFloor(curator, { floorId: floor.id })).toMatchObject({ hungAgain: 0 });
  });

  it("leaves a work where somebody has hung it meanwhile", async () => {
    const { curator, floor } = await museumToDraw({ works: 2 });
    await deleteFloor(curator, { floorId: floor.id, version: floor.version });
    const upstairs = await addFloor(curator, {
      level: 1,
      texts: { en: { name: "Attic" } },
      widthM: 10,
      heightM: 10,
    });
    const room = {
      id: newId<"room">(),
      texts: { en: { name: "Attic", description: "" } },
      polygon: box(0, 1),
    };
    const nowhere = { roomId: null, x: null, y: null };
    const placements = floor.works
      .slice(0, 1)
      .map(({ id }) => ({ artworkId: id, was: nowhere, roomId: room.id, x: 0.5, y: 0.5 }));
    const { level, texts, widthM, heightM, outline, connectors, doors, underlay, id, version } = upstairs;
    const draft = {
      level,
      texts,
      widthM,
      heightM,
      outline,
      connectors,
      doors,
      underlay,
      floorId: id,
      version,
    };
    await saveFloor(curator, { ...draft, rooms: [room], placements });
    expect(await restoreFloor(curator, { floorId: floor.id })).toMatchObject({ hungAgain: 1, elsewhere: 1 });
  });

  it("can't come back to a level that is taken, and can't be deleted by who has not seen its last version", async () => {
    const { curator, floor } = await museumToDraw();
    const old = { floorId: floor.id, version: floor.version - 1 };
    await expect(deleteFloor(curator, old)).rejects.toMatchObject({ code: "conflict" });
    await deleteFloor(curator, { floorId: floor.id, version: floor.version });
    const again = { level: 0, texts: { en: { name: "New ground" } }, widthM: 10, heightM: 10 };
    await addFloor(curator, again);
    await expect(addFloor(curator, again)).rejects.toMatchObject({ code: "conflict" });
    await expect(restoreFloor(curator, { floorId: floor.id })).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("lookUpWorks", () => {
  it("finds works by number, title in any language and artist, drafts too, in pages", async () => {
    const { museum, curator } = await museumToDraw();
    const titles = ["Ola", "Árbol", "100 % line", "Wave"];
    for (const [index, title] of titles.entries()) {
      const { id } = await addTestWork(museum, index, { title, state: index === 0 ? "draft" : "published" });
      const was = { roomId: museum.roomIds[index % 2 === 0 ? "east" : "west"] ?? null, x: 0.5, y: 0.5 };
      await placeArtworks(curator, { placements: [{ artworkId: id, was, roomId: null, x: null, y: null }] });
    }
    const search = async (q: string) =>
      (await lookUpWorks(curator, { q, placed: "no" })).items.map(({ title }) => title);
    expect(await search("")).toEqual(["100 % line", "Árbol", "Ola", "Wave"]);
    expect(await search("arbol")).toEqual(["Árbol"]);
    expect(await search("wave (ES)")).toEqual(["Wave"]);
    expect(await search("t.1702")).toEqual(["100 % line"]);
    expect(await search("müller 1")).toEqual(["Árbol"]);
    expect(await search("%")).toEqual(["100 % line"]);
    const first = await lookUpWorks(curator, { placed: "no", limit: 3 });
    const rest = await lookUpWorks(curator, { placed: "no", limit: 3, cursor: first.nextCursor ?? "" });
    expect([first.total, rest.items.map(({ title }) => title), rest.nextCursor]).toEqual([4, ["Wave"], null]);
  });
});
