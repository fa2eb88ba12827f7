import { describe, expect, it } from "vitest";
import type { Quad } from "../types";
import { covers, isPlausibleOutline, outlineIou, outlineOf, visibleShare } from "./outline";

const rectangle = (left: number, top: number, right: number, bottom: number): Quad => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

const photo = { width: 800, height: 600 };

describe("isPlausibleOutline", () => {
  it("accepts a picture seen from the side, also beyond the photo's edge", () => {
    const [a, , , d] = rectangle(100, 100, 500, 400);
    expect(isPlausibleOutline([a, { x: 500, y: 160 }, { x: 500, y: 340 }, d], photo)).toBe(true);
    expect(isPlausibleOutline(rectangle(-300, -200, 900, 700), photo)).toBe(true);
  });

  it.each<[string, Quad]>([
    ["mirrored", [...rectangle(100, 100, 500, 400)].reverse() as Quad],
    ["crossed over", [...rectangle(100, 100, 500, 400)].toSorted((a, b) => a.x - b.x) as Quad],
    ["under 2 % of the photo", rectangle(100, 100, 200, 190)],
    ["over 600 % of the photo", rectangle(-900, -900, 1100, 700)],
    [
      "wedge-shaped",
      [
        { x: 0, y: 0 },
        { x: 400, y: 130 },
        { x: 400, y: 230 },
        { x: 0, y: 300 },
      ],
    ],
  ])("refuses one that is %s", (_, quad) => {
    expect(isPlausibleOutline(quad, photo)).toBe(false);
  });
});

describe("outlineOf", () => {
  it("has no outline where a corner lies behind the camera", () => {
    expect(outlineOf([1, 0, 0, 0, 1, 0, 0, 0, 1], { width: 4, height: 3 })).toEqual(rectangle(0, 0, 4, 3));
    expect(outlineOf([1, 0, 0, 0, 1, 0, -0.5, 0, 1], { width: 4, height: 3 })).toBeNull();
  });
});

describe("measures of outlines", () => {
  it("gives intersection over union", () => {
    const whole = rectangle(0, 0, 1, 1);
    expect(outlineIou(whole, whole)).toBeCloseTo(1);
    expect(outlineIou(whole, rectangle(0.5, 0, 1.5, 1))).toBeCloseTo(1 / 3);
    expect(outlineIou(whole, rectangle(2, 2, 3, 3))).toBe(0);
    const diamond: Quad = [
      { x: 0.5, y: 0 },
      { x: 1, y: 0.5 },
      { x: 0.5, y: 1 },
      { x: 0, y: 0.5 },
    ];
    expect(outlineIou(whole, diamond)).toBeCloseTo(0.5);
  });

  it("gives the share inside the photo and what an outline covers", () => {
    expect(visibleShare(rectangle(0.2, 0.2, 0.8, 0.9))).toBeCloseTo(1);
    expect(visibleShare(rectangle(-0.5, 0, 0.5, 1))).toBeCloseTo(0.5);
    expect(covers(rectangle(0.2, 0.2, 0.8, 0.8), { x: 0.5, y: 0.5 })).toBe(true);
    expect(covers(rectangle(0.6, 0.2, 0.8, 0.8), { x: 0.5, y: 0.5 })).toBe(false);
  });
});
