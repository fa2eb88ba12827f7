import { describe, expect, it } from "vitest";
import { createRandom } from "../photo-synth/random";
import { fromFourPairs, type Homography, invert, multiply, type Pairs, project } from "./homography";
import { fitHomography } from "./least-squares";
import { findConsensus } from "./ransac";

const TILTED: Homography = [0.9, 0.12, 40, -0.08, 1.1, 25, 0.0003, -0.0002, 1];
const OPTIONS = { tolerance: 5, iterations: 1000, confidence: 0.995, accept: () => true };

/** Pairs of which the first `good` follow a map, to within `noise` pixels, and the rest nothing. */
function pairsOf(map: Homography, good: number, bad: number, noise = 1): Pairs {
  const random = createRandom(7);
  const pairs: Pairs = { from: new Float64Array((good + bad) * 2), to: new Float64Array((good + bad) * 2) };
  for (let i = 0; i < good + bad; i++) {
    const [x, y] = [random.next() * 500, random.next() * 400];
    const { x: u, y: v } = i < good ? project(map, x, y) : { x: random.next() * 800, y: random.next() * 600 };
    pairs.from.set([x, y], i * 2);
    pairs.to.set([u + random.around(noise), v + random.around(noise)], i * 2);
  }
  return pairs;
}

function expectSame(found: Homography | null | undefined, map: Homography, within: number) {
  expect(found).toBeTruthy();
  for (const [x, y] of [
    [0, 0],
    [500, 0],
    [500, 400],
    [0, 400],
  ] as const) {
    const [a, b] = [project(found ?? map, x, y), project(map, x, y)];
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(within);
  }
}

describe("homographies", () => {
  it("undo themselves", () => {
    expectSame(invert(invert(TILTED)), TILTED, 1e-6);
    expectSame(multiply(TILTED, multiply(invert(TILTED), TILTED)), TILTED, 1e-6);
  });

  it("follow from four pairs, and not from points in a line or turned over", () => {
    const pairs = pairsOf(TILTED, 4, 0, 0);
    expectSame(fromFourPairs(pairs, 0, 1, 2, 3), TILTED, 1e-6);
    const line = { from: Float64Array.from([0, 0, 10, 10, 20, 20, 5, 80]), to: pairs.to };
    expect(fromFourPairs(line, 0, 1, 2, 3)).toBeNull();
    expect(fromFourPairs(pairsOf([-1, 0, 500, 0, 1, 0, 0, 0, 1], 4, 0, 0), 0, 1, 2, 3)).toBeNull();
  });

  it("fit many pairs in the least squares", () => {
    const chosen = Array.from({ length: 60 }, (_, i) => i);
    expectSame(fitHomography(pairsOf(TILTED, 60, 0), chosen), TILTED, 1);
    expect(
      fitHomography({ from: new Float64Array(12), to: new Float64Array(12) }, [0, 1, 2, 3, 4, 5]),
    ).toBeNull();
  });
});

describe("findConsensus", () => {
  it("finds the pairs that agree among three times as many that don't", () => {
    const consensus = findConsensus(pairsOf(TILTED, 20, 60), OPTIONS);
    expectSame(consensus?.homography, TILTED, 4);
    const found = new Set(consensus?.inliers);
    expect(Array.from({ length: 20 }, (_, i) => found.has(i)).every(Boolean)).toBe(true);
  });

  it("gives the same answer every time", () => {
    const pairs = pairsOf(TILTED, 12, 40);
    expect(findConsensus(pairs, OPTIONS)).toEqual(findConsensus(pairs, OPTIONS));
  });

  it("finds next to nothing in pure noise, and nothing that isn't accepted", () => {
    expect(findConsensus(pairsOf(TILTED, 0, 40), OPTIONS)?.inliers.length ?? 0).toBeLessThan(10);
    expect(findConsensus(pairsOf(TILTED, 20, 0), { ...OPTIONS, accept: () => false })).toBeNull();
    expect(findConsensus(pairsOf(TILTED, 3, 0), OPTIONS)).toBeNull();
  });
});
