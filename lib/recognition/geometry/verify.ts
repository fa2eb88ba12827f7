import type { LocalFeatures, Quad, Verification } from "../types";
import { nearestTwo } from "./hamming";
import type { Pairs } from "./homography";
import { isPlausibleOutline, outlineOf } from "./outline";
import { findConsensus } from "./ransac";

/** A pair counts only if its distance is under this share of the second-best one (Lowe's ratio test). */
const RATIO = 0.8;
const RANSAC = { tolerance: 5, iterations: 1000, confidence: 0.995 };
/** A homography fits any four pairs: fewer than this many say nothing. */
const PAIRS_MIN = 6;

const NOTHING: Verification = { inliers: 0, corners: null };

/** The pairs of points, work to photo, that the descriptors suggest: the best match of each photo point. */
function matchPoints(photo: LocalFeatures, work: LocalFeatures): Pairs {
  const nearest = nearestTwo(photo.descriptors, work.descriptors);
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i * 3 < nearest.length; i++) {
    const at = nearest[i * 3] ?? 0;
    const best = nearest[i * 3 + 1] ?? 0;
    const second = nearest[i * 3 + 2] ?? 0;
    if (best >= RATIO * second) continue;
    from.push(work.points[at * 2] ?? 0, work.points[at * 2 + 1] ?? 0);
    to.push(photo.points[i * 2] ?? 0, photo.points[i * 2 + 1] ?? 0);
  }
  return { from: Float64Array.from(from), to: Float64Array.from(to) };
}

/**
 * Checks a photo against one work: how many points agree on one view of it (`inliers`), and where its corners
 * lie, as fractions of the photo. Views that no hanging picture can give are refused: 0 inliers, no corners.
 */
export function verify(photo: LocalFeatures, work: LocalFeatures): Verification {
  const pairs = matchPoints(photo, work);
  if (pairs.from.length / 2 < PAIRS_MIN) return NOTHING;
  const consensus = findConsensus(pairs, {
    ...RANSAC,
    accept(h) {
      const outline = outlineOf(h, work);
      return outline !== null && isPlausibleOutline(outline, photo);
    },
  });
  const outline = consensus && outlineOf(consensus.homography, work);
  if (!consensus || !outline) return NOTHING;
  const corners: Quad = [...outline];
  for (const [i, point] of outline.entries()) {
    corners[i] = { x: point.x / photo.width, y: point.y / photo.height };
  }
  return { inliers: consensus.inliers.length, corners };
}
