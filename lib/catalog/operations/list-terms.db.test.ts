import { describe, expect, it } from "vitest";
import { addTestWork, type TestMuseum, testMuseum } from "@/db/testing";
import { listTerms } from "./list-terms";
import { suggestArtists } from "./suggest-artists";

const curatorOf = (museum: TestMuseum) => museum.as({ kind: "staff", userId: "ada", role: "curator" });

describe("what the form suggests", () => {
  it("is the words that records of this museum use, the most used first", async () => {
    const museum = await testMuseum({ works: 3 });
    await testMuseum({ works: 1 });
    await addTestWork(museum, 9, { state: "draft" });
    const { tags, words } = await listTerms(curatorOf(museum), {});
    expect(tags).toEqual(["line", "even", "odd"]);
    expect(words).toMatchObject({
      en: { medium: ["Ink"], classification: ["Drawing"], movement: [], creditLine: ["Gift"] },
      es: { medium: ["Ink"] },
    });
  });

  it("is this museum's artists, whatever the accents and the order of the name", async () => {
    const museum = await testMuseum({ works: 2 });
    await testMuseum({ works: 3 });
    const names = async (text: string) =>
      (await suggestArtists(curatorOf(museum), { text })).items.map(({ name }) => name);
    expect(await names("muller 1")).toEqual(["Ánna Müller 1"]);
    expect(await names("ÁNNA")).toEqual(["Ánna Müller 0", "Ánna Müller 1"]);
    expect(await names("%")).toEqual([]);
    expect(await names("")).toHaveLength(2);
  });
});
