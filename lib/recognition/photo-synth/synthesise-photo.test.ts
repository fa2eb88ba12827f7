import { describe, expect, it } from "vitest";
import type { RgbaImage } from "../types";
import { LEVEL_NAMES } from "./levels";
import { paintPicture } from "./picture-fixture";
import { seedOf } from "./random";
import { synthesisePhoto } from "./synthesise-photo";

/** A picture that is one colour all over, so that its place in a photo shows. */
function plain(width: number, height: number, colour: readonly number[]): RgbaImage {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < data.length; i += 4) data.set([...colour, 255], i);
  return { width, height, data };
}

/** How much greener than red and blue a place of a photo is, averaged over a few pixels. */
function greenness({ width, height, data }: RgbaImage, x: number, y: number): number {
  let sum = 0;
  for (const [dx, dy] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ] as const) {
    const column = Math.min(width - 1, Math.max(0, Math.round(x * width) + dx));
    const at = (Math.min(height - 1, Math.max(0, Math.round(y * height) + dy)) * width + column) * 4;
    sum += (data[at + 1] ?? 0) - Math.max(data[at] ?? 0, data[at + 2] ?? 0);
  }
  return sum / 5;
}

describe("synthesisePhoto", { timeout: 60_000 }, () => {
  it.each(LEVEL_NAMES)("draws the same %s photo for the same seed and another for another", async (level) => {
    const picture = paintPicture(1, 200, 240);
    const request = { level, seed: 5, width: 240, height: 320, neighbour: paintPicture(2, 90, 90) };
    const first = await synthesisePhoto(picture, request);
    expect(await synthesisePhoto(picture, request)).toEqual(first);
    const other = await synthesisePhoto(picture, { ...request, seed: 6 });
    expect(other.corners).not.toEqual(first.corners);
    expect(first.photo.data).toHaveLength(240 * 320 * 4);
    expect([...first.jpeg.subarray(0, 2)]).toEqual([0xff, 0xd8]);
  });

  it("tells where the picture's corners are, lens included", async () => {
    const picture = plain(300, 400, [20, 200, 40]);
    for (let seed = 1; seed <= 8; seed++) {
      const { photo, corners } = await synthesisePhoto(picture, { level: "easy", seed });
      const middle = { x: 0, y: 0 };
      for (const { x, y } of corners) {
        middle.x += x / 4;
        middle.y += y / 4;
      }
      for (const { x, y } of corners) {
        const along = (t: number) => greenness(photo, x + (middle.x - x) * t, y + (middle.y - y) * t);
        expect(along(0.06)).toBeGreaterThan(40);
        expect(along(-0.05)).toBeLessThan(40);
      }
    }
  });

  it("takes the asked size and lies down for most wide pictures otherwise", async () => {
    const wide = paintPicture(3, 300, 150);
    const { photo } = await synthesisePhoto(wide, { level: "easy", seed: 1, width: 320, height: 200 });
    expect([photo.width, photo.height]).toEqual([320, 200]);
    const tall = await synthesisePhoto(paintPicture(3, 150, 300), { level: "easy", seed: 1 });
    expect([tall.photo.width, tall.photo.height]).toEqual([480, 640]);
  });

  it("puts a given background behind the picture at the shift level", async () => {
    const green = plain(50, 50, [20, 220, 30]);
    const { photo, corners } = await synthesisePhoto(paintPicture(4), {
      level: "shift",
      seed: 3,
      background: green,
    });
    const outside = [0.02, 0.98].flatMap((x) => [0.02, 0.98].map((y) => greenness(photo, x, y)));
    expect(corners).toHaveLength(4);
    expect(outside.filter((value) => value > 20).length).toBeGreaterThanOrEqual(2);
  });
});

describe("seedOf", () => {
  it("differs by text and by seed", () => {
    expect(new Set([seedOf("a", 1), seedOf("b", 1), seedOf("a", 2), seedOf("ab", 1)]).size).toBe(4);
  });
});
