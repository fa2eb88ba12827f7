import { describe, expect, it } from "vitest";
import type { Corners } from "@/lib/scan/contract";
import { between, boxToPhoto, placePhoto, settle, toPhotoPixels } from "./geometry";

const corners: Corners = [
  { x: 0.2, y: 0.25 },
  { x: 0.8, y: 0.25 },
  { x: 0.8, y: 0.75 },
  { x: 0.2, y: 0.75 },
];

describe("a photo on the screen", () => {
  it("covers the screen with what sticks out cut off evenly", () => {
    const at = placePhoto({ width: 1000, height: 500 }, { width: 400, height: 800 }, "cover");
    expect(at).toEqual({ scale: 1.6, x: -600, y: 0 });
  });

  it("is shown whole when contained", () => {
    const at = placePhoto({ width: 1000, height: 500 }, { width: 400, height: 800 }, "contain");
    expect(at).toEqual({ scale: 0.4, x: 0, y: 300 });
  });

  it("takes a box on the screen back into the photo", () => {
    const at = placePhoto({ width: 1000, height: 500 }, { width: 400, height: 800 }, "cover");
    const [first, , third] = boxToPhoto({ left: 40, top: 80, width: 320, height: 640 }, at);
    expect(first).toEqual({ x: 400, y: 50 });
    expect(third).toEqual({ x: 600, y: 450 });
  });

  it("moves an outline from one place to another", () => {
    const photo = { width: 100, height: 100 };
    const from = toPhotoPixels(corners, photo);
    const to = toPhotoPixels([corners[0], corners[1], { x: 1, y: 1 }, corners[3]], photo);
    expect(between(from, to, 0)).toEqual(from);
    expect(between(from, to, 1)).toEqual(to);
    expect(between(from, to, 0.5)[2]).toEqual({ x: 90, y: 87.5 });
  });
});

describe("settling the work above the result", () => {
  const photo = { width: 720, height: 1280 };
  const lies = placePhoto(photo, { width: 360, height: 640 }, "cover");
  const free = { left: 0, top: 0, width: 360, height: 300 };

  it("brings the outline into the middle of the free area", () => {
    const { scale, x, y } = settle(corners, photo, lies, free);
    const centre = { x: 0.5 * 360 * scale + x, y: 0.5 * 640 * scale + y };
    expect(centre.x).toBeCloseTo(180);
    expect(centre.y).toBeCloseTo(150);
    expect(0.5 * 640 * scale).toBeLessThanOrEqual(300);
  });

  it("does not blow a small work up beyond what its pixels bear", () => {
    const small: Corners = [
      { x: 0.45, y: 0.45 },
      { x: 0.55, y: 0.45 },
      { x: 0.55, y: 0.55 },
      { x: 0.45, y: 0.55 },
    ];
    expect(settle(small, photo, lies, free).scale).toBe(1.6);
  });
});
