import { describe, expect, it } from "vitest";
import type { Quad } from "../types";
import { isBystander } from "./bystander";

const box = (left: number, top: number, right: number, bottom: number): Quad => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

describe("isBystander", () => {
  it.each<[string, Quad, boolean]>([
    ["in the middle", box(0.2, 0.2, 0.8, 0.8), false],
    ["at the side, but whole", box(0.6, 0.1, 1, 0.5), false],
    ["at the side and cut", box(0.7, 0.2, 1.2, 0.8), true],
    ["cut by the edge, over the centre", box(0.4, 0.1, 1.2, 0.9), false],
    ["a detail that fills the photo", box(-1, -0.5, 1.5, 2), false],
    ["reaching to the centre, more than half of it outside", box(0.45, 0.2, 1.8, 0.8), true],
  ])("a work %s", (_, corners, expected) => {
    expect(isBystander(corners)).toBe(expected);
  });
});
