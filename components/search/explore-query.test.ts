import { describe, expect, it } from "vitest";
import { countFilters, exploreSearch, readExploreQuery } from "./explore-query";

describe("the explore page's address", () => {
  it("says everything that is shown", () => {
    const query = readExploreQuery({
      q: " waves ",
      room: "waves",
      yearFrom: "1800",
      yearTo: "1899",
      sort: "newest",
    });
    expect(query).toMatchObject({ q: "waves", room: "waves", yearFrom: 1800, yearTo: 1899, sort: "newest" });
    expect(readExploreQuery({ ...stringly(exploreSearch(query)) })).toEqual(query);
  });

  it("is forgiving: what makes no sense is left out", () => {
    const query = readExploreQuery({
      q: ["a", "b"],
      yearFrom: "soon",
      yearTo: "99999",
      sort: "price",
      tag: "",
    });
    expect(query).toEqual({ ...readExploreQuery({}), q: "a" });
    expect(readExploreQuery({ q: "x".repeat(5000) }).q).toHaveLength(200);
  });

  it("starts at the beginning when something changes, and leaves out what goes without saying", () => {
    const query = readExploreQuery({ cursor: "abc", tag: "tiling" });
    expect(exploreSearch(query, { tag: undefined })).toEqual(
      expect.objectContaining({ cursor: undefined, tag: undefined, q: undefined, sort: undefined }),
    );
    expect(exploreSearch(query, { cursor: "next" }).cursor).toBe("next");
  });

  it("counts a period as one filter", () => {
    expect(countFilters(readExploreQuery({ yearFrom: "1800", yearTo: "1899", room: "waves" }))).toBe(2);
  });
});

function stringly(search: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(search).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  );
}
