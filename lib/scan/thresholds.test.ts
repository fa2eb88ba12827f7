import { expect, it } from "vitest";
import { outcomeUnder } from "./thresholds";

const now = { matchInliers: 15, ambiguousInliers: 8 };
const strict = { matchInliers: 25, ambiguousInliers: 12 };
const loose = { matchInliers: 10, ambiguousInliers: 5 };

it.each([
  ["a clear find", { decision: "match", inliers: 40, margin: 40 }, ["match", "match", "match"]],
  ["a find that was near", { decision: "match", inliers: 20, margin: 15 }, ["match", "ambiguous", "match"]],
  ["a possibility", { decision: "ambiguous", inliers: 11, margin: 11 }, ["ambiguous", "none", "match"]],
  [
    "one that was contested",
    { decision: "ambiguous", inliers: 12, margin: 2 },
    ["ambiguous", "ambiguous", "ambiguous"],
  ],
  [
    "one that stood at the side",
    { decision: "ambiguous", inliers: 30, margin: 30 },
    ["ambiguous", "ambiguous", "ambiguous"],
  ],
  ["one that nearly was one", { decision: "none", inliers: 6, margin: null }, ["none", "none", "ambiguous"]],
  ["nothing at all", { decision: "none", inliers: 0, margin: null }, ["none", "none", "none"]],
  [
    "a likeness without points",
    { decision: "ambiguous", inliers: 0, margin: 0 },
    ["ambiguous", "ambiguous", "ambiguous"],
  ],
] as const)("%s", (_, scan, outcomes) => {
  expect([now, strict, loose].map((wanted) => outcomeUnder(scan, now, wanted))).toEqual(outcomes);
});
