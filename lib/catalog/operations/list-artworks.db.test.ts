import { describe, expect, it } from "vitest";
import { addTestWork, testMuseum } from "@/db/testing";
import { listArtworks } from "./list-artworks";

describe("listArtworks", () => {
  it("pages through every work once, in order", async () => {
    const museum = await testMuseum({ works: 7 });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listArtworks(museum.visitor, { limit: 3, sort: "newest", cursor });
      expect(page.total).toBe(7);
      seen.push(...page.items.map((item) => item.accessionNumber));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(museum.works.map((work) => work.accessionNumber).reverse());
  });

  it("combines filters", async () => {
    const museum = await testMuseum({ works: 6 });
    const numbers = async (filters: Parameters<typeof listArtworks>[1]) =>
      (await listArtworks(museum.visitor, { ...filters, sort: "oldest" })).items.map(
        (item) => item.accessionNumber,
      );
    expect(await numbers({ room: "east" })).toEqual(["T.1700.0", "T.1702.2", "T.1704.4"]);
    expect(await numbers({ artist: "artist-0" })).toEqual(["T.1700.0", "T.1703.3"]);
    expect(await numbers({ tag: "odd", yearFrom: "1702" })).toEqual(["T.1703.3", "T.1705.5"]);
    expect(await numbers({ accessionNumber: "t.1705.5" })).toEqual(["T.1705.5"]);
    expect(await numbers({ room: "cellar" })).toEqual([]);
  });

  it("shows no drafts and nothing of another museum", async () => {
    const museum = await testMuseum({ works: 1 });
    await addTestWork(museum, 1, { state: "draft" });
    await testMuseum({ works: 2 });
    expect((await listArtworks(museum.visitor, {})).items.map((item) => item.accessionNumber)).toEqual([
      "T.1700.0",
    ]);
  });

  it.each([
    ["oldest", ["abc", crypto.randomUUID()]],
    ["oldest", [1e30, crypto.randomUUID()]],
    ["newest", [1.5, crypto.randomUUID()]],
    ["title", ["a", "-".repeat(36)]],
    ["title", ["a\0", crypto.randomUUID()]],
    ["title", null],
  ] as const)("refuses a forged cursor for %s: %j", async (sort, forged) => {
    const { visitor } = await testMuseum();
    const cursor = Buffer.from(JSON.stringify(forged)).toString("base64url");
    await expect(listArtworks(visitor, { sort, cursor })).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("refuses a cursor that it did not make", async () => {
    const { visitor } = await testMuseum();
    await expect(listArtworks(visitor, { cursor: "' or 1=1" })).rejects.toMatchObject({
      code: "invalid_input",
    });
  });

  it("answers in the reader's language", async () => {
    const { visitor } = await testMuseum({ works: 1 });
    const [work] = (await listArtworks({ ...visitor, locale: "es" }, {})).items;
    expect(work).toMatchObject({ title: "Composition 0 (es)", room: { name: "Este" } });
  });
});
