import { describe, expect, it } from "vitest";
import { addTestWork, testMuseum } from "@/db/testing";
import { newId } from "@/lib/kernel/ids";
import { getArtist } from "./get-artist";
import { getArtwork } from "./get-artwork";
import { listArtists } from "./list-artists";
import { listFacets } from "./list-facets";

describe("getArtwork", () => {
  it("gives the whole label", async () => {
    const { visitor, works } = await testMuseum({ works: 1 });
    const artworkId = works[0]?.id ?? newId();
    expect(await getArtwork(visitor, { artworkId })).toMatchObject({
      title: "Composition 0",
      artists: [{ name: "Ánna Müller 0", nationality: "Swiss" }],
      dimensions: { widthCm: 60, heightCm: 40, depthCm: null },
      location: { level: 0, x: 0.5, y: 0.5 },
    });
  });

  it("hides drafts, other museums' works and unknown ids behind the same 404", async () => {
    const museum = await testMuseum();
    const other = await testMuseum({ works: 1 });
    const draft = await addTestWork(museum, 0, { state: "draft" });
    for (const artworkId of [draft.id, other.works[0]?.id ?? newId(), newId<"artwork">()]) {
      await expect(getArtwork(museum.visitor, { artworkId })).rejects.toMatchObject({ code: "not_found" });
    }
  });
});

describe("artists and facets", () => {
  it("count only what can be seen here", async () => {
    const museum = await testMuseum({ works: 4 });
    await addTestWork(museum, 6, { state: "draft" });
    const { items } = await listArtists(museum.visitor, {});
    expect(items.map(({ slug, artworkCount }) => [slug, artworkCount])).toEqual([
      ["artist-0", 2],
      ["artist-1", 1],
      ["artist-2", 1],
    ]);
    const artist = await getArtist(museum.visitor, { artist: "artist-0" });
    expect(artist.artworks.map((work) => work.accessionNumber)).toEqual(["T.1700.0", "T.1703.3"]);
    const facets = await listFacets(museum.visitor, {});
    expect(facets.rooms.map(({ slug, count }) => [slug, count])).toEqual([
      ["east", 2],
      ["west", 2],
    ]);
    expect(facets.periods).toEqual([{ from: 1700, to: 1799, count: 4 }]);
    expect(facets.tags[0]).toEqual({ tag: "line", count: 4 });
  });

  it("keep an artist of another museum out", async () => {
    const museum = await testMuseum();
    await testMuseum({ works: 1 });
    await expect(getArtist(museum.visitor, { artist: "artist-0" })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
