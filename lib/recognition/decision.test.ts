import { describe, expect, it } from "vitest";
import { type Candidate, DEFAULT_THRESHOLDS, decide, shortlistSize } from "./decision";
import type { Quad } from "./types";

function box(left: number, top: number, right: number, bottom: number): Quad {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

const CENTRE = box(0.2, 0.2, 0.8, 0.8);
const LEFT = box(0.02, 0.2, 0.45, 0.8);
const RIGHT = box(0.55, 0.2, 0.98, 0.8);
const CUT_OFF = box(0.8, 0.2, 1.3, 0.8);

function candidate(id: string, inliers: number, corners: Quad | null = CENTRE, similarity = 0.5): Candidate {
  return { id, inliers, corners: inliers === 0 ? null : corners, similarity };
}

describe("decide", () => {
  it.each([
    [15, "match"],
    [14, "ambiguous"],
    [8, "ambiguous"],
    [7, "none"],
    [0, "none"],
  ])("says of %i inliers: %s", (inliers, outcome) => {
    expect(decide([candidate("a", inliers)]).outcome).toBe(outcome);
  });

  it("knows nothing about nothing", () => {
    expect(decide([])).toEqual({
      ...{ outcome: "none", reason: "few", best: null, score: 0, margin: 0, candidates: [] },
    });
  });

  it("takes the best verified, not the most similar, and reports its score and margin", () => {
    const decision = decide([candidate("similar", 3, CENTRE, 0.9), candidate("right", 30, CENTRE, 0.4)]);
    expect(decision).toMatchObject({ outcome: "match", best: { id: "right" }, score: 0.4, margin: 30 });
    expect(decision.candidates.map(({ id }) => id)).toEqual(["right"]);
  });

  it("offers at most three when unsure, the strongest first", () => {
    const decision = decide(
      [8, 12, 9, 10].map((inliers, i) => candidate(`w${i}`, inliers, i % 2 ? LEFT : RIGHT)),
    );
    expect(decision.outcome).toBe("ambiguous");
    expect(decision.candidates.map(({ inliers }) => inliers)).toEqual([12, 10, 9]);
  });

  it("prefers the reproduction with more inliers, and leaves variants out of the margin", () => {
    const decision = decide([
      candidate("small", 40),
      candidate("large", 45),
      candidate("else", 9, box(0, 0, 0.2, 0.15)),
    ]);
    expect(decision).toMatchObject({ outcome: "match", best: { id: "large" }, margin: 36 });
  });

  it("asks when two works hang side by side and neither is meant", () => {
    const decision = decide([candidate("a", 50, LEFT), candidate("b", 45, RIGHT)]);
    expect(decision).toMatchObject({ outcome: "ambiguous", best: { id: "a" }, margin: 5 });
    expect(decision.candidates.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("takes the one at the photo's centre when another verifies about as well", () => {
    const aside = box(0.85, 0.1, 0.99, 0.5);
    expect(decide([candidate("aside", 50, aside), candidate("meant", 40, CENTRE)])).toMatchObject({
      outcome: "match",
      best: { id: "meant" },
      margin: -10,
    });
  });

  it("accepts the clearly stronger of two works", () => {
    expect(decide([candidate("a", 50, LEFT), candidate("b", 20, RIGHT)])).toMatchObject({
      outcome: "match",
      best: { id: "a" },
    });
  });

  it("offers a work that is cut off at the side instead of accepting it", () => {
    expect(decide([candidate("beside", 70, CUT_OFF)])).toMatchObject({
      outcome: "ambiguous",
      best: { id: "beside" },
    });
    expect(decide([candidate("beside", 70, CUT_OFF), candidate("meant", 16, LEFT)])).toMatchObject({
      outcome: "match",
      best: { id: "meant" },
    });
  });

  it("offers a work of which only a small part agrees, unless much agrees there", () => {
    const outcome = (inliers: number, spread: number) =>
      decide([{ ...candidate("a", inliers), spread }]).outcome;
    expect([outcome(19, 0.19), outcome(19, 0.2), outcome(20, 0.05)]).toEqual(["ambiguous", "match", "match"]);
  });

  it("says why", () => {
    const reason = (...candidates: Candidate[]) => decide(candidates).reason;
    expect(reason(candidate("a", 15))).toBe("verified");
    expect(reason(candidate("a", 7))).toBe("few");
    expect(reason(candidate("a", 14))).toBe("few");
    expect(reason(candidate("a", 70, CUT_OFF))).toBe("beside");
    expect(reason({ ...candidate("a", 16), spread: 0.1 })).toBe("part");
    expect(reason(candidate("a", 50, LEFT), candidate("b", 45, RIGHT))).toBe("rival");
  });

  it("doesn't depend on the order of the candidates", () => {
    const all = [
      candidate("a", 20),
      candidate("b", 20),
      candidate("c", 20, CENTRE, 0.6),
      candidate("d", 9, LEFT),
    ];
    const turned = all.map((_, i) => decide([...all.slice(i), ...all.slice(0, i)]));
    for (const decision of turned) expect(decision).toEqual(turned[0]);
    expect(turned[0]?.best?.id).toBe("c");
  });

  it("follows other thresholds", () => {
    const strict = { ...DEFAULT_THRESHOLDS, match: 40, ambiguous: 20, candidatesMax: 1 };
    expect(decide([candidate("a", 39)], strict).outcome).toBe("ambiguous");
    expect(decide([candidate("a", 19)], strict).outcome).toBe("none");
    expect(decide([candidate("a", 30, LEFT), candidate("b", 29, RIGHT)], strict).candidates).toHaveLength(1);
  });
});

describe("shortlistSize", () => {
  it("is 20, and 50 above 5,000 works", () => {
    expect([0, 70, 5000, 5001, 10_000].map(shortlistSize)).toEqual([20, 20, 20, 50, 50]);
  });
});
