import { beforeAll, expect, it } from "vitest";
import { addTestWork, type TestMuseum, testMuseum } from "@/db/testing";
import type { Context } from "@/lib/kernel/context";
import { matchArtworks, nameArtworks } from "..";

let museum: TestMuseum;
let curator: Context;
beforeAll(async () => {
  museum = await testMuseum({ works: 2 });
  museum.works.push(await addTestWork(museum, 2, { title: "A draft", state: "draft" }));
  curator = museum.as({ kind: "staff", userId: "cleo", role: "curator" });
});

it("files lead to the works that they are named after, drafts too, with the view that they say", async () => {
  const fileNames = ["T.1700.0.jpg", "t-1701-1_verso.png", "T 1702 2 (1).webp", "IMG_1.jpg"];
  const { items } = await matchArtworks(curator, { fileNames });
  expect(
    items.map(({ view, artworks }) => [view, artworks.map(({ accessionNumber }) => accessionNumber)]),
  ).toEqual([
    ["front", ["T.1700.0"]],
    ["back", ["T.1701.1"]],
    ["front", ["T.1702.2"]],
    ["front", []],
  ]);
});

it("another museum's works are not named", async () => {
  const other = (await testMuseum()).as({ kind: "staff", userId: "eve", role: "admin" });
  expect((await matchArtworks(other, { fileNames: ["T.1700.0.jpg"] })).items[0]?.artworks).toEqual([]);
  const artworkIds = museum.works.map(({ id }) => id);
  expect((await nameArtworks(other, { artworkIds })).size).toBe(0);
  expect((await nameArtworks(curator, { artworkIds })).size).toBe(3);
});
