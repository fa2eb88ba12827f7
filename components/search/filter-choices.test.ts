import { describe, expect, it } from "vitest";
import type { Facets } from "@/lib/catalog/contract";
import { readExploreQuery } from "./explore-query";
import { filterChoices } from "./filter-choices";

const facets: Facets = {
  rooms: [
    { slug: "waves", name: "Waves", count: 9 },
    { slug: "light", name: "Light", count: 6 },
  ],
  artists: [{ slug: "turing", name: "Alan Turing", count: 1 }],
  tags: [
    { tag: "op-art", count: 3 },
    { tag: "noise", count: 2 },
  ],
  periods: [
    { from: 1800, to: 1899, count: 4 },
    { from: 1900, to: 1999, count: 8 },
  ],
};
const chosen = (search: Record<string, string>) =>
  Object.fromEntries(
    filterChoices(readExploreQuery(search), facets, "en").map((filter) => [filter.key, filter.chosen]),
  );

describe("filters of the explore page", () => {
  it("show what is chosen by its name", () => {
    expect(chosen({ room: "waves", tag: "op-art", yearFrom: "1800", yearTo: "1899" })).toEqual({
      room: "Waves",
      period: "1800–1899",
      tag: "op art",
    });
  });

  it("show a value that nobody knows as it is, so that it can be taken away", () => {
    expect(chosen({ room: "cellar", yearFrom: "1850" })).toMatchObject({ room: "cellar", period: "1850–" });
  });

  it("leave out what gives no choice", () => {
    expect(chosen({})).not.toHaveProperty("artist");
    expect(chosen({ artist: "turing" })).toHaveProperty("artist", "Alan Turing");
  });
});
