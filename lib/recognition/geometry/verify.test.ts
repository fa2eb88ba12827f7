import { beforeAll, describe, expect, it } from "vitest";
import { paintPicture } from "../photo-synth/picture-fixture";
import { synthesisePhoto } from "../photo-synth/synthesise-photo";
import { loadOpenCv } from "../server/load-opencv";
import type { Quad, RgbaImage } from "../types";
import { detectFeatures, PHOTO_FEATURES, WORK_FEATURES } from "./detect";
import type { OpenCv } from "./opencv";
import { packFeatures, unpackFeatures } from "./packed-features";
import { verify } from "./verify";
import { verifyAll } from "./verify-all";

let cv: OpenCv;

beforeAll(async () => {
  ({ cv } = await loadOpenCv());
}, 60_000);

const workOf = (picture: RgbaImage) =>
  unpackFeatures(packFeatures(detectFeatures(cv, picture, WORK_FEATURES)));
const photoOf = (photo: RgbaImage) => detectFeatures(cv, photo, PHOTO_FEATURES);

function mirrored({ width, height, data }: RgbaImage): RgbaImage {
  const out = new Uint8ClampedArray(data.length);
  for (let i = 0; i < width * height; i++) {
    const from = (i - (i % width) + width - 1 - (i % width)) * 4;
    out.set(data.subarray(from, from + 4), i * 4);
  }
  return { width, height, data: out };
}

/** The farthest that a corner is off, as a share of the photo's size. */
function cornerError(found: Quad | null, truth: Quad): number {
  return Math.max(...truth.map((p, i) => Math.hypot(p.x - (found?.[i]?.x ?? 9), p.y - (found?.[i]?.y ?? 9))));
}

describe("verify", { timeout: 60_000 }, () => {
  it.each(["easy", "medium"] as const)(
    "finds the corners in %s photos within 3 %%",
    async (level) => {
      for (const seed of [1, 2, 3]) {
        const picture = paintPicture(seed);
        const { photo, corners } = await synthesisePhoto(picture, { level, seed });
        const { inliers, corners: found } = verify(photoOf(photo), workOf(picture));
        expect(inliers).toBeGreaterThanOrEqual(15);
        expect(cornerError(found, corners)).toBeLessThan(0.03);
      }
    },
    60_000,
  );

  it("finds it upside down: nobody holds a phone the same way up", async () => {
    const picture = paintPicture(4);
    const { photo, corners } = await synthesisePhoto(picture, { level: "easy", seed: 4 });
    const { width, height } = photo;
    const data = new Uint8ClampedArray(photo.data.length);
    for (let i = 0; i < width * height; i++) {
      data.set(photo.data.subarray(i * 4, i * 4 + 4), (width * height - 1 - i) * 4);
    }
    const { corners: found } = verify(photoOf({ width, height, data }), workOf(picture));
    const truth = corners.map(({ x, y }) => ({ x: 1 - x, y: 1 - y }));
    expect(cornerError(found, truth as Quad)).toBeLessThan(0.03);
  });

  it("refuses the mirror image and other pictures", async () => {
    const picture = paintPicture(5);
    const { photo } = await synthesisePhoto(picture, { level: "easy", seed: 5 });
    const features = photoOf(photo);
    expect(verify(features, workOf(mirrored(picture))).inliers).toBeLessThan(8);
    for (const seed of [6, 7, 8])
      expect(verify(features, workOf(paintPicture(seed))).inliers).toBeLessThan(8);
  });

  it("has nothing to say about pictures without texture", () => {
    const plain = { width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4).fill(128) };
    const features = photoOf(plain);
    expect(features.count).toBe(0);
    expect(verify(features, workOf(paintPicture(1)))).toEqual({ inliers: 0, corners: null, spread: 0 });
  });

  it("is deterministic, and stops after the block that settles it", async () => {
    const picture = paintPicture(9);
    const { photo } = await synthesisePhoto(picture, { level: "easy", seed: 9 });
    const features = photoOf(photo);
    expect(photoOf(photo)).toEqual(features);
    const works = [picture, ...[10, 11, 12, 13, 14, 15].map((seed) => paintPicture(seed))].map(workOf);
    expect(verifyAll(features, works, 40)).toHaveLength(5);
    expect(verifyAll(features, works, Number.POSITIVE_INFINITY)).toHaveLength(7);
    expect(verifyAll(features, works, 40)).toEqual(
      verifyAll(features, works, Number.POSITIVE_INFINITY).slice(0, 5),
    );
  });
});

describe("detectFeatures", { timeout: 60_000 }, () => {
  it("keeps to its limits whatever the picture's size", () => {
    for (const [width, height] of [
      [1, 1],
      [3, 900],
      [1200, 40],
      [90, 120],
    ] as const) {
      const { count, points, descriptors } = detectFeatures(
        cv,
        paintPicture(2, width, height),
        WORK_FEATURES,
      );
      expect(count).toBeLessThanOrEqual(500);
      expect([points.length, descriptors.length]).toEqual([count * 2, count * 32]);
    }
  });

  it("leaves nothing behind in OpenCV's heap", () => {
    const heap = () => (cv as unknown as { HEAPU8: Uint8Array }).HEAPU8.byteLength;
    const picture = paintPicture(3, 800, 800);
    for (let i = 0; i < 5; i++) detectFeatures(cv, picture, PHOTO_FEATURES);
    const before = heap();
    // One forgotten matrix of the smallest kind here would take 25 × 0.6 MB.
    for (let i = 0; i < 25; i++) detectFeatures(cv, picture, PHOTO_FEATURES);
    expect(heap()).toBe(before);
  });

  it("tells which points agree, where that is asked for", () => {
    const [photo, work] = [photoOf(paintPicture(1)), workOf(paintPicture(1))];
    expect(verify(photo, work).matches).toBeUndefined();
    const { inliers, matches = new Float32Array() } = verify(photo, work, true);
    expect(matches).toHaveLength(inliers * 4);
    // The photo is the work itself: a point of it is where its partner is.
    for (let i = 0; i < matches.length; i += 4) {
      expect(matches[i]).toBeCloseTo(matches[i + 2] ?? 9, 1);
      expect(matches[i + 1]).toBeCloseTo(matches[i + 3] ?? 9, 1);
    }
  });

  it("frees what it took, also when OpenCV throws", () => {
    let live = 0;
    const counted = <A extends unknown[], T extends { delete(): void }>(Made: new (...args: A) => T) =>
      class {
        constructor(...args: A) {
          const made = new Made(...args);
          const free = made.delete.bind(made);
          live++;
          made.delete = () => {
            live--;
            free();
          };
          // biome-ignore lint/correctness/noConstructorReturn: stands in for OpenCV's own class.
          return made as unknown as typeof this;
        }
      } as unknown as new (
        ...args: A
      ) => T;
    const watched = {
      ...cv,
      Mat: counted(cv.Mat as never),
      KeyPointVector: counted(cv.KeyPointVector),
      ORB: counted(cv.ORB),
    } as unknown as OpenCv;
    detectFeatures(watched, paintPicture(1), WORK_FEATURES);
    expect(live).toBe(0);
    const failing = {
      ...watched,
      resize: () => {
        throw new Error("no memory");
      },
    } as OpenCv;
    expect(() => detectFeatures(failing, paintPicture(1), WORK_FEATURES)).toThrow("no memory");
    expect(live).toBe(0);
  });
});
