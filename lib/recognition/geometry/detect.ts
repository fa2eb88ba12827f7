import type { LocalFeatures, RgbaImage } from "../types";
import type { OpenCv } from "./opencv";
import { DESCRIPTOR_BYTES } from "./packed-features";

/** Longer side that the picture is brought to, in pixels, and the most features kept. */
export type DetectOptions = { side: number; count: number };

/** Of a work, once, when it is added: 18 kB to store. */
export const WORK_FEATURES: DetectOptions = { side: 512, count: 500 };
/** Of a visitor's photo: twice as many, since half or more lie beside the work. */
export const PHOTO_FEATURES: DetectOptions = { side: 800, count: 1000 };

/** ORB's settings, held fixed: features made with others can't be compared. Source: measured on 1,200 photos. */
const SCALE_FACTOR = 1.2;
const LEVELS = 8;
const EDGE_THRESHOLD = 15;
const FIRST_LEVEL = 0;
const POINTS_COMPARED = 2;
const PATCH_SIZE = 31;
const FAST_THRESHOLD = 10;

/**
 * ORB features of a picture, deterministic. A picture without texture gives none, which is a valid answer.
 * Everything taken from OpenCV's heap is freed, also when something throws.
 */
export function detectFeatures(cv: OpenCv, image: RgbaImage, { side, count }: DetectOptions): LocalFeatures {
  const owned: { delete(): void }[] = [];
  const own = <T extends { delete(): void }>(thing: T): T => {
    owned.push(thing);
    return thing;
  };
  try {
    const scale = side / Math.max(image.width, image.height);
    const width = Math.max(1, Math.round(image.width * scale));
    const height = Math.max(1, Math.round(image.height * scale));
    const rgba = own(new cv.Mat(image.height, image.width, cv.CV_8UC4));
    rgba.data.set(image.data);
    const full = own(new cv.Mat());
    cv.cvtColor(rgba, full, cv.COLOR_RGBA2GRAY);
    const grey = own(new cv.Mat());
    cv.resize(full, grey, new cv.Size(width, height), 0, 0, scale < 1 ? cv.INTER_AREA : cv.INTER_LINEAR);
    const orb = own(
      new cv.ORB(
        count,
        SCALE_FACTOR,
        LEVELS,
        EDGE_THRESHOLD,
        FIRST_LEVEL,
        POINTS_COMPARED,
        cv.ORB_HARRIS_SCORE,
        PATCH_SIZE,
        FAST_THRESHOLD,
      ),
    );
    const found = own(new cv.KeyPointVector());
    const table = own(new cv.Mat());
    orb.detectAndCompute(grey, own(new cv.Mat()), found, table);
    const kept = Math.min(found.size(), count);
    const points = new Float32Array(kept * 2);
    for (let i = 0; i < kept; i++) {
      const { x, y } = found.get(i).pt;
      points[i * 2] = x;
      points[i * 2 + 1] = y;
    }
    const descriptors = table.data.slice(0, kept * DESCRIPTOR_BYTES);
    return { width, height, count: kept, points, descriptors };
  } finally {
    for (const thing of owned) thing.delete();
  }
}
