import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { searchLog } from "@/db/schema/search";
import { addTestWork, testMuseum } from "@/db/testing";
import { joinVisit } from "@/lib/visits";
import { indexArtworks } from "./index-artworks";
import { searchArtworks } from "./search-artworks";

async function museumWithTitles(...titles: string[]) {
  const museum = await testMuseum();
  for (const [index, title] of titles.entries()) await addTestWork(museum, index, { title });
  return museum;
}
const titlesOf = (result: Awaited<ReturnType<typeof searchArtworks>>) =>
  result.items.map((item) => item.title);

describe("searchArtworks", () => {
  it("finds words in any order and the beginning of a word", async () => {
    const { visitor } = await museumWithTitles("Garden of Tides", "Night Garden", "Copper Sky");
    expect(titlesOf(await searchArtworks(visitor, { q: "garden tides" }))[0]).toBe("Garden of Tides");
    expect(titlesOf(await searchArtworks(visitor, { q: "copp" }))).toEqual(["Copper Sky"]);
  });

  it("forgives accents, both ways", async () => {
    const { visitor } = await museumWithTitles("Étude", "Cancion");
    expect(titlesOf(await searchArtworks(visitor, { q: "etude" }))).toEqual(["Étude"]);
    expect(titlesOf(await searchArtworks(visitor, { q: "canción" }))).toEqual(["Cancion"]);
    expect((await searchArtworks(visitor, { q: "muller" })).total).toBe(2);
  });

  it("forgives misspelling, and says what it searched", async () => {
    const { visitor } = await museumWithTitles("Mandelbrot's Coast", "Copper Sky");
    expect(titlesOf(await searchArtworks(visitor, { q: "mandlebrot" }))).toEqual(["Mandelbrot's Coast"]);
    const result = await searchArtworks(visitor, { q: "mandelbort coats" });
    expect(titlesOf(result)).toEqual(["Mandelbrot's Coast"]);
  });

  it("searches in the visitor's language", async () => {
    const { visitor } = await museumWithTitles("Copper Sky");
    expect((await searchArtworks({ ...visitor, locale: "es" }, { q: "lineas cruzando" })).total).toBe(1);
    expect((await searchArtworks({ ...visitor, locale: "en" }, { q: "cruzan" })).total).toBe(0);
  });

  it("combines words with filters", async () => {
    const { visitor } = await museumWithTitles("Garden one", "Garden two", "Garden three");
    expect(titlesOf(await searchArtworks(visitor, { q: "garden", room: "west" }))).toEqual(["Garden two"]);
  });

  it.each(["'; drop table artworks; --", "& | ! :* ( )", "%_\\", "🦆", "a".repeat(200)])(
    "takes %j as words and survives",
    async (q) => {
      const { visitor } = await museumWithTitles("Garden");
      expect((await searchArtworks(visitor, { q })).items).toEqual([]);
    },
  );

  it("refuses an empty question", async () => {
    const { visitor } = await testMuseum();
    await expect(searchArtworks(visitor, { q: "  " })).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("stays inside the museum", async () => {
    await museumWithTitles("Garden");
    const other = await testMuseum();
    expect((await searchArtworks(other.visitor, { q: "garden" })).total).toBe(0);
  });

  it("is logged for a recorded visit, and not at all for one who declined", async () => {
    const museum = await museumWithTitles("Garden");
    const visitId = await joinVisit(museum.visitor, { entryPoint: "link" });
    await searchArtworks(museum.as({ kind: "visitor", visitId }), { q: "unicorn" });
    await searchArtworks(museum.as({ kind: "visitor", visitId: null }), { q: "secret" });
    const museumId = museum.visitor.museum?.id ?? "";
    const rows = await museum.system.db
      .select()
      .from(searchLog)
      .where(eq(searchLog.museumId, museumId as never));
    expect(rows).toMatchObject([{ text: "unicorn", resultCount: 0, visitId }]);
  });

  it("is indexed by the system only", async () => {
    const { visitor } = await testMuseum();
    await expect(indexArtworks(visitor, { artworkIds: [] })).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });
});
