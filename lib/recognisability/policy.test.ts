import { describe, expect, it } from "vitest";
import { dangerOf, isSolid, lackOf, verdictOf, viewCover, wantedViews, wellFrom } from "./policy";

const DEFAULTS = { match: 15, ambiguous: 8 };

describe("a pair", () => {
  it.each([
    [15, 15, "mistaken"],
    [40, 14, "offered"],
    [14, 14, "offered"],
    [8, 0, "offered"],
    [7, 7, "apart"],
  ])("of %i points in common, %i of them conclusive, is %s", (inliers, conclusiveInliers, danger) => {
    expect(dangerOf({ inliers, conclusiveInliers }, DEFAULTS)).toBe(danger);
  });

  it("is judged by the museum's own thresholds", () => {
    const pair = { inliers: 20, conclusiveInliers: 20 };
    expect(dangerOf(pair, { match: 21, ambiguous: 10 })).toBe("offered");
    expect(dangerOf(pair, { match: 30, ambiguous: 21 })).toBe("apart");
  });
});

describe("what a work lacks", () => {
  it("is told by the features of its best picture, once it has a ready one", () => {
    const lack = (features: number) => lackOf(["ready", "failed"], features, DEFAULTS);
    expect([lack(14), lack(15), lack(119), lack(120)]).toEqual(["tooFew", "weak", "weak", null]);
    expect(wellFrom({ match: 20, ambiguous: 8 })).toBe(160);
  });

  it("is else what became of its pictures: one that is being prepared gives hope", () => {
    expect(lackOf([], null, DEFAULTS)).toBe("noPicture");
    expect(lackOf(["failed"], null, DEFAULTS)).toBe("failed");
    expect(lackOf(["failed", "pending"], null, DEFAULTS)).toBe("pending");
  });

  it("comes before what it may be confused with, unless it is only weak", () => {
    expect(verdictOf("tooFew", ["mistaken"])).toBe("impossible");
    expect(verdictOf("weak", ["apart", "offered"])).toBe("offered");
    expect(verdictOf(null, ["offered", "mistaken"])).toBe("mistaken");
    expect([verdictOf("weak", ["apart"]), verdictOf(null, [])]).toEqual(["weak", "good"]);
  });
});

describe("views", () => {
  const kind = (given: object = {}) => ({
    ...{ classification: "Painting", widthCm: 60, heightCm: 40, depthCm: null },
    ...given,
  });

  it("that are wanted depend on whether one walks around the work, and on its size", () => {
    expect(wantedViews(kind())).toEqual(["front"]);
    expect(wantedViews(kind({ heightCm: 150 }))).toEqual(["front", "detail"]);
    expect(wantedViews(kind({ classification: "Sculpture" }))).toEqual(["front", "side", "back"]);
    expect(isSolid(kind({ classification: "Escultura", depthCm: 3 }))).toBe(false);
    expect(isSolid(kind({ depthCm: 15 }))).toBe(true);
  });

  it("count as what the best of their pictures is", () => {
    const pictures = [
      { view: "front", state: "failed", features: null },
      { view: "front", state: "ready", features: 15 },
      { view: "side", state: "ready", features: 14 },
      { view: "back", state: "pending", features: null },
    ] as const;
    const cover = viewCover(kind(), pictures, DEFAULTS);
    expect(cover).toEqual([
      { view: "front", wanted: true, state: "ready" },
      { view: "detail", wanted: false, state: "missing" },
      { view: "side", wanted: false, state: "tooFew" },
      { view: "back", wanted: false, state: "pending" },
    ]);
  });
});
