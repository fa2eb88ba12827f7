import { describe, expect, it } from "vitest";
import { CLIP_NORMALISATION, resample, resizeImage, toModelInput } from "./resize";
import type { RgbaImage } from "./types";

/** A picture whose every pixel comes from a formula; alpha is full. */
function drawn(
  width: number,
  height: number,
  colour: (x: number, y: number) => [number, number, number],
): RgbaImage {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) data.set([...colour(x, y), 255], (y * width + x) * 4);
  }
  return { width, height, data };
}

const whole = ({ width, height }: RgbaImage) => ({ left: 0, top: 0, width, height });
const reds = (rgb: Float32Array) => Array.from(rgb).filter((_, i) => i % 3 === 0);

describe("resample", () => {
  it("averages areas, also where a pixel belongs to two of them", () => {
    const line = drawn(3, 1, (x) => [x * 100, 0, 0]);
    // 3 → 2: each target covers one and a half pixels: (0 + 50) / 1.5 and (50 + 200) / 1.5.
    expect(reds(resample(line, whole(line), 2, 1))[0]).toBeCloseTo(100 / 3, 4);
    expect(reds(resample(line, whole(line), 2, 1))[1]).toBeCloseTo(500 / 3, 4);
  });

  it("averages blocks exactly", () => {
    const image = drawn(4, 4, (x, y) => [y * 40 + x * 10, 0, 0]);
    expect(reds(resample(image, whole(image), 2, 2))).toEqual([25, 45, 105, 125]);
  });

  it("interpolates between pixel centres when it enlarges", () => {
    const line = drawn(2, 1, (x) => [x * 100, 0, 0]);
    expect(reds(resample(line, whole(line), 4, 1))).toEqual([0, 25, 75, 100]);
  });

  it("keeps a picture that has its size already", () => {
    const image = drawn(5, 3, (x, y) => [x, y, x * y]);
    const rgb = resample(image, whole(image), 5, 3);
    expect(Array.from(rgb)).toEqual(Array.from(image.data).filter((_, i) => i % 4 !== 3));
  });

  it("keeps a plain colour at any sizes", () => {
    for (const [width, height, side] of [
      [7, 13, 5],
      [640, 481, 224],
      [3, 3, 224],
      [1, 1, 8],
    ] as const) {
      const image = drawn(width, height, () => [200, 100, 50]);
      const rgb = resample(image, whole(image), side, side);
      expect(Math.max(...reds(rgb)), `${width} × ${height}`).toBeCloseTo(200, 2);
      expect(Math.min(...reds(rgb)), `${width} × ${height}`).toBeCloseTo(200, 2);
    }
  });

  it("takes a region, with fractions of pixels", () => {
    const line = drawn(4, 1, (x) => [x * 10, 0, 0]);
    expect(reds(resample(line, { left: 0.5, top: 0, width: 2, height: 1 }, 1, 1))).toEqual([10]);
  });

  it("gives the same numbers for bytes in any kind of array", () => {
    const image = drawn(31, 17, (x, y) => [(x * 37) % 256, (y * 91) % 256, (x * y) % 256]);
    const other = { ...image, data: Buffer.from(image.data) };
    expect(toModelInput([other], 24)).toEqual(toModelInput([image], 24));
  });
});

describe("resizeImage", () => {
  it("rounds to bytes and is opaque", () => {
    const image = resizeImage(
      drawn(3, 1, (x) => [x * 100, 9, 255]),
      2,
      1,
    );
    expect(Array.from(image.data)).toEqual([33, 9, 255, 255, 167, 9, 255, 255]);
  });
});

describe("toModelInput", () => {
  it("normalises as CLIP does, one plane a channel, one picture after another", () => {
    const input = toModelInput([drawn(8, 8, () => [255, 0, 51]), drawn(8, 8, () => [0, 0, 0])], 4);
    expect(input).toHaveLength(2 * 3 * 16);
    const { mean, std } = CLIP_NORMALISATION;
    const expected = (value: number, c: 0 | 1 | 2) => (value / 255 - mean[c]) / std[c];
    expect(input[0]).toBeCloseTo(expected(255, 0), 5);
    expect(input[16]).toBeCloseTo(expected(0, 1), 5);
    expect(input[32]).toBeCloseTo(expected(51, 2), 5);
    expect(input[48]).toBeCloseTo(expected(0, 0), 5);
  });

  it("looks at the largest square in the middle, upright or wide", () => {
    const inMiddle = (i: number) => (i >= 4 && i < 8 ? 255 : 0);
    const wide = toModelInput([drawn(12, 4, (x) => [inMiddle(x), 0, 0])], 4);
    const tall = toModelInput([drawn(4, 12, (_, y) => [inMiddle(y), 0, 0])], 4);
    const white = (1 - CLIP_NORMALISATION.mean[0]) / CLIP_NORMALISATION.std[0];
    for (const input of [wide, tall]) expect(input[0]).toBeCloseTo(white, 5);
    expect(tall).toEqual(wide);
  });
});
