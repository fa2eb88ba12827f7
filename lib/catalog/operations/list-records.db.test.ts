import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog } from "@/db/schema/audit";
import { artworks } from "@/db/schema/catalog";
import { addTestWork, type TestMuseum, testMuseum } from "@/db/testing";
import { newId } from "@/lib/kernel/ids";
import { stopEngine } from "@/lib/recognition/server/engine";
import { RECORD_SORTS, type RecordFilters } from "../list";
import { changeArtworks } from "./change-artworks";
import { createArtwork } from "./create-artwork";
import { deleteArtworks } from "./delete-artworks";
import { getArtworkRecord } from "./get-artwork-record";
import { listRecordFacets, listRecordIds, listRecords } from "./list-records";
import { undoArtworkChanges } from "./undo-artwork-changes";

afterAll(stopEngine);

const curatorOf = (museum: TestMuseum) => museum.as({ kind: "staff", userId: "cleo", role: "curator" });
const foreign = newId<"artwork">();

describe("the list of the collection", () => {
  let museum: TestMuseum;
  const list = async (input: Parameters<typeof listRecords>[1]) =>
    (await listRecords(curatorOf(museum), input)).items.map(({ accessionNumber }) => accessionNumber);

  beforeAll(async () => {
    museum = await testMuseum({ works: 3, pictures: "records" });
    const curator = curatorOf(museum);
    await createArtwork(curator, { accessionNumber: "1998.10", texts: { en: { title: "Étude" } } });
    await createArtwork(curator, { accessionNumber: "1998.9", onDisplay: false, yearFrom: 1600 });
    const gone = await createArtwork(curator, { accessionNumber: "1998.11" });
    await deleteArtworks(curator, { artworkIds: [gone.id] });
    const { db } = museum.system;
    await db
      .update(artworks)
      .set({ viewCount: 7, scanCount: 3 })
      .where(eq(artworks.id, museum.works[1]?.id ?? foreign));
    await testMuseum({ works: 1 });
  });

  it.each<[RecordFilters, string[]]>([
    [{}, ["1998.9", "1998.10", "T.1700.0", "T.1701.1", "T.1702.2"]],
    [{ q: "etude" }, ["1998.10"]],
    [{ q: "MULLER 1701" }, ["T.1701.1"]],
    [{ q: "%" }, []],
    [{ state: "draft" }, ["1998.9", "1998.10"]],
    [{ room: "none" }, ["1998.9", "1998.10"]],
    [{ tag: "odd" }, ["T.1701.1"]],
    [{ display: "no" }, ["1998.9"]],
    [{ missing: "picture" }, ["1998.9", "1998.10"]],
    [{ missing: "alt" }, ["T.1700.0", "T.1701.1", "T.1702.2"]],
    [{ missing: "translation" }, ["1998.10"]],
    [{ missing: "room" }, ["1998.10"]],
    [{ deleted: "yes" }, ["1998.11"]],
  ])("narrows to %j", async (filters, numbers) => {
    expect(await list({ ...filters, sort: "number" })).toEqual(numbers);
    const ids = await listRecordIds(curatorOf(museum), filters);
    expect([ids.artworkIds.length, ids.total]).toEqual([numbers.length, numbers.length]);
  });

  it("narrows to a room and an artist", async () => {
    const { rooms, artists, tags, deleted } = await listRecordFacets(curatorOf(museum), {});
    expect([tags, deleted]).toEqual([["even", "line", "odd"], 1]);
    const west = rooms.find(({ name }) => name === "West")?.id;
    expect(await list({ room: west })).toEqual(["T.1701.1"]);
    expect(await list({ artist: artists[2]?.id, sort: "number" })).toEqual(["T.1702.2"]);
  });

  it("sorts either way, what is not known last", async () => {
    expect(await list({ sort: "number", order: "desc" })).toEqual(
      ["1998.9", "1998.10", "T.1700.0", "T.1701.1", "T.1702.2"].reverse(),
    );
    expect((await list({ sort: "views", order: "desc" }))[0]).toBe("T.1701.1");
    expect((await list({ sort: "scans", order: "desc" }))[0]).toBe("T.1701.1");
    for (const order of ["asc", "desc"] as const) {
      expect((await list({ sort: "year", order })).at(-1)).toBe("1998.10");
      expect((await list({ sort: "artist", order })).slice(-2).sort()).toEqual(["1998.10", "1998.9"]);
    }
    expect((await list({ sort: "title" })).slice(0, 2)).toEqual(["1998.9", "T.1700.0"]);
  });

  it.each(RECORD_SORTS)("goes page by page by %s, each work once", async (sort) => {
    for (const order of ["asc", "desc"] as const) {
      const whole = await list({ sort, order });
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await listRecords(curatorOf(museum), { sort, order, limit: 2, cursor });
        found.push(...page.items.map(({ accessionNumber }) => accessionNumber));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(found).toEqual(whole);
    }
  });

  it("refuses a cursor of another sort", async () => {
    const { nextCursor } = await listRecords(curatorOf(museum), { limit: 1 });
    const cursor = nextCursor ?? "";
    for (const wrong of [{ cursor, sort: "number" as const }, { cursor: "x" }])
      await expect(listRecords(curatorOf(museum), wrong)).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("says what each work lacks, and of a deleted one for how long it can be had back", async () => {
    const { items } = await listRecords(curatorOf(museum), { deleted: "yes" });
    expect(items).toMatchObject([{ daysLeft: 30, state: "draft", thumbnail: null }]);
    const [line] = (await listRecords(curatorOf(museum), { q: "1701" })).items;
    expect(line).toMatchObject({ lacks: ["noAlt"], viewCount: 7, scanCount: 3, room: { name: "West" } });
    expect(line?.thumbnail).toMatch(/webp$/);
  });
});

describe("one change to many works", () => {
  async function museumOfThree() {
    const museum = await testMuseum({ works: 2 });
    const draft = await addTestWork(museum, 2, { state: "draft" });
    const curator = curatorOf(museum);
    return { museum, curator, draft, ids: [...museum.works.map(({ id }) => id), draft.id] };
  }

  it("is written to all of them, and can be taken back whole", async () => {
    const { museum, curator, ids } = await museumOfThree();
    const read = () => Promise.all(ids.map((artworkId) => getArtworkRecord(curator, { artworkId })));
    const before = await read();
    const result = await changeArtworks(curator, {
      artworkIds: [...ids, ids[0] ?? foreign],
      changes: {
        ...{ roomId: museum.roomIds.west ?? null, addTags: ["sea"], removeTags: ["line"] },
        ...{ onDisplay: false, rights: "CC0", creditLine: { en: "Bequest" }, medium: { es: "Tinta" } },
      },
    });
    expect(result).toMatchObject({ unchanged: 0, refused: [] });
    expect(result.changed.map(({ artworkId }) => artworkId)).toEqual(ids);
    const after = await read();
    expect(after[0]).toMatchObject({
      ...{ roomId: museum.roomIds.west, planX: null, tags: ["even", "sea"], onDisplay: false, rights: "CC0" },
      texts: { en: { creditLine: "Bequest", medium: "Ink" }, es: { creditLine: "Gift", medium: "Tinta" } },
    });
    // The second hung there already: it stays where it was.
    expect(after[1]).toMatchObject({ roomId: museum.roomIds.west, planX: 0.5 });
    const undone = await undoArtworkChanges(curator, { changes: result.changed });
    expect(undone).toMatchObject({ unchanged: 0, refused: [] });
    const plain = (records: typeof before) =>
      records.map(({ version: _, changedAt: __, changedBy: ___, ...record }) => record);
    expect(plain(await read())).toEqual(plain(before));
    const { db } = museum.system;
    const entries = await db
      .select({ action: auditLog.action })
      .from(auditLog)
      .where(sql`${auditLog.subjectId} = ${ids[0]} and ${auditLog.actorId} = 'cleo'`)
      .orderBy(auditLog.createdAt);
    expect(entries.map(({ action }) => action)).toEqual(["changeArtworks", "undoArtworkChanges"]);
  });

  it("leaves out what is gone or lacks something, and says which and why", async () => {
    const { museum, curator, draft, ids } = await museumOfThree();
    const other = await testMuseum({ works: 1 });
    const theirs = other.works[0]?.id ?? foreign;
    const [deleted = foreign] = ids;
    await deleteArtworks(curator, { artworkIds: [deleted] });
    const artworkIds = [...ids, theirs, foreign];
    const result = await changeArtworks(curator, { artworkIds, changes: { state: "published" } });
    expect(result).toMatchObject({
      changed: [],
      unchanged: 1,
      refused: [
        { artworkId: deleted, reason: "missing" },
        { artworkId: theirs, reason: "missing" },
        { artworkId: foreign, reason: "missing" },
        {
          ...{ artworkId: draft.id, accessionNumber: draft.accessionNumber },
          ...{ reason: "lacking", lacks: ["noPicture"], blocks: false },
        },
      ],
    });
    const shown = await changeArtworks(curator, {
      artworkIds: [draft.id],
      changes: { state: "published", accept: ["noPicture"] },
    });
    expect(shown.changed).toHaveLength(1);
    const [work] = (await listRecords(curatorOf(other), {})).items;
    expect(work?.version).toBe(1);
    expect((await listRecords(curator, { state: "published" })).total).toBe(2);
    expect(museum.works).toHaveLength(2);
  });

  it("is not taken back of a work that was changed again since", async () => {
    const { curator, ids } = await museumOfThree();
    const first = await changeArtworks(curator, { artworkIds: ids, changes: { rights: "CC0" } });
    await changeArtworks(curator, { artworkIds: [ids[1] ?? foreign], changes: { rights: "©" } });
    const undone = await undoArtworkChanges(curator, { changes: first.changed });
    expect(undone.changed.map(({ artworkId }) => artworkId)).toEqual([ids[0], ids[2]]);
    expect(undone.refused).toMatchObject([{ artworkId: ids[1], reason: "changedSince" }]);
  });

  it("takes nothing but what the form shows, and no other museum's room", async () => {
    const { curator, ids } = await museumOfThree();
    const other = await testMuseum();
    const changes = { viewCount: 9 } as object;
    await expect(changeArtworks(curator, { artworkIds: ids, changes })).rejects.toMatchObject({
      code: "invalid_input",
    });
    await expect(
      changeArtworks(curator, { artworkIds: ids, changes: { roomId: other.roomIds.east } }),
    ).rejects.toMatchObject({ code: "invalid_input" });
  });
});
