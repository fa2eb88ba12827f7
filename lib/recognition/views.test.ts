import { expect, it } from "vitest";
import type { Encoder, RgbaImage } from "./types";
import { cosine } from "./vectors";
import { cropImage, galleryVector, QUERY_CROPS, queryVectors, reducedOnGrey } from "./views";

function plain(width: number, height: number, value = 200): RgbaImage {
  return { width, height, data: new Uint8ClampedArray(width * height * 4).fill(value) };
}

const at = (image: RgbaImage, x: number, y: number) => image.data[(y * image.width + x) * 4];

/** Answers with a direction of its own for each picture of a call, and remembers the pictures. */
function recorder(): Encoder & { seen: RgbaImage[] } {
  const seen: RgbaImage[] = [];
  return {
    seen,
    id: "test/recorder",
    revision: "1",
    dimensions: 4,
    roles: ["recognition"],
    async encode(images) {
      seen.push(...images);
      return images.map((_, i) => Float32Array.from({ length: 4 }, (_, k) => (k === i ? 1 : 0)));
    },
    dispose: async () => {},
  };
}

it("the reduced view shows the whole work at 62 % of a grey square", () => {
  const view = reducedOnGrey(plain(400, 100));
  expect([view.width, view.height]).toEqual([448, 448]);
  const row = Array.from({ length: 448 }, (_, x) => at(view, x, 224));
  expect(row.filter((value) => value === 200)).toHaveLength(278);
  expect([at(view, 0, 0), at(view, 224, 0), at(view, 224, 224)]).toEqual([128, 128, 200]);
  const column = Array.from({ length: 448 }, (_, y) => at(view, 224, y));
  expect(column.filter((value) => value === 200).length).toBeCloseTo(278 / 4, -1);
});

it("a work's vector is the direction of its two views' mean", async () => {
  const encoder = recorder();
  const vector = await galleryVector(encoder, plain(64, 64));
  expect(encoder.seen).toHaveLength(2);
  expect(cosine(vector, vector)).toBeCloseTo(1, 6);
  expect(vector[0]).toBeCloseTo(Math.SQRT1_2, 6);
  expect(vector[1]).toBeCloseTo(Math.SQRT1_2, 6);
});

it("a photo is looked at whole and in its four corners, in one run", async () => {
  const encoder = recorder();
  const vectors = await queryVectors(encoder, plain(100, 200));
  expect(vectors).toHaveLength(QUERY_CROPS.length);
  const quarters = Array.from({ length: 4 }, () => [70, 140]);
  expect(encoder.seen.map(({ width, height }) => [width, height])).toEqual([[100, 200], ...quarters]);
});

it("a large photo is shrunk before it is cut", async () => {
  const encoder = recorder();
  await queryVectors(encoder, plain(1280, 640));
  expect([encoder.seen[0]?.width, encoder.seen[0]?.height, encoder.seen[1]?.width]).toEqual([640, 320, 448]);
});

it("a crop is the asked part of the picture", () => {
  const image = plain(8, 4, 0);
  image.data[(1 * 8 + 2) * 4] = 77;
  image.data[(3 * 8 + 7) * 4] = 99;
  const middle = cropImage(image, { share: 0.5, x: 0.5, y: 0.5 });
  expect([middle.width, middle.height, middle.data.length]).toEqual([4, 2, 32]);
  expect(at(middle, 0, 0)).toBe(77);
  expect(at(cropImage(image, { share: 0.5, x: 1, y: 1 }), 3, 1)).toBe(99);
  expect(cropImage(image, { share: 1, x: 0.5, y: 0.5 })).toBe(image);
});
