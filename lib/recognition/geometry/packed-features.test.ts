import { describe, expect, it } from "vitest";
import type { LocalFeatures } from "../types";
import { FEATURE_COUNT_MAX, FeatureFormatError, packFeatures, unpackFeatures } from "./packed-features";

const features: LocalFeatures = {
  width: 512,
  height: 384,
  count: 2,
  points: Float32Array.from([0, 383.96, 511.5, 17.0625]),
  descriptors: Uint8Array.from({ length: 64 }, (_, i) => i * 4),
};

function changed(at: number, value: number): Uint8Array {
  const bytes = packFeatures(features);
  bytes[at] = value;
  return bytes;
}

describe("packed features", () => {
  it("come back as they were, points to a sixteenth of a pixel", () => {
    const back = unpackFeatures(packFeatures(features));
    expect(back.descriptors).toEqual(features.descriptors);
    expect([back.width, back.height, back.count]).toEqual([512, 384, 2]);
    back.points.forEach((value, i) => {
      expect(Math.abs(value - (features.points[i] ?? 0))).toBeLessThanOrEqual(1 / 32);
    });
  });

  it("are little-endian with a version in front, 36 bytes a feature", () => {
    const bytes = packFeatures(features);
    expect([...bytes.subarray(0, 8)]).toEqual([1, 0, 0, 2, 128, 1, 2, 0]);
    expect(bytes).toHaveLength(8 + 2 * 36);
  });

  it("may be none at all", () => {
    const none = { width: 1, height: 1, count: 0, points: new Float32Array(), descriptors: new Uint8Array() };
    expect(unpackFeatures(packFeatures(none))).toEqual(none);
  });

  it("are read from a view into a larger buffer without keeping that buffer", () => {
    const row = new Uint8Array(200);
    const packed = packFeatures(features);
    row.set(packed, 61);
    const back = unpackFeatures(row.subarray(61, 61 + packed.length));
    expect(back.descriptors).toEqual(features.descriptors);
    expect(back.descriptors.buffer.byteLength).toBe(64);
  });

  it.each([
    ["nothing", new Uint8Array(0)],
    ["a cut header", packFeatures(features).subarray(0, 7)],
    ["another version", changed(0, 2)],
    ["a missing byte", packFeatures(features).subarray(0, -1)],
    ["a byte too many", new Uint8Array([...packFeatures(features), 0])],
    ["a count that the bytes don't hold", changed(6, 200)],
    ["an impossible count", changed(7, 255)],
    ["no width", changed(3, 0)],
    ["an impossible height", changed(5, 255)],
    ["a point outside", changed(11, 255)],
  ])("refuses %s", (_, bytes) => {
    expect(() => unpackFeatures(bytes)).toThrow(FeatureFormatError);
  });

  it("refuses to write what it couldn't read", () => {
    const bad: Partial<LocalFeatures>[] = [
      { count: 3 },
      { count: FEATURE_COUNT_MAX + 1 },
      { width: 5000 },
      { points: Float32Array.from([0, 1, Number.NaN, 1]) },
      { points: Float32Array.from([0, 1, 513, 1]) },
      { descriptors: new Uint8Array(63) },
    ];
    for (const change of bad)
      expect(() => packFeatures({ ...features, ...change })).toThrow(FeatureFormatError);
  });
});
