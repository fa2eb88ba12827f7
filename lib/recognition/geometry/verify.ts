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

const NOTHING: Verification = { inliers: 0, corners: null, spread: 0 };

/**
 * The pairs of points, work to photo, that the descriptors suggest: the best match of each photo point, and of
 * the photo points that chose the same work point only the nearest, so that no point of the work counts twice.
 */
function matchPoints(photo: LocalFeatures, work: LocalFeatures): Pairs {
  const nearest = nearestTwo(photo.descriptors, work.descriptors);
  const chosen = new Map<number, { photoPoint: number; distance: number }>();
  for (let i = 0; i * 3 < nearest.length; i++) {
    const at = nearest[i * 3] ?? 0;
    const distance = nearest[i * 3 + 1] ?? 0;
    const second = nearest[i * 3 + 2] ?? 0;
    if (distance >= RATIO * second) continue;
    const before = chosen.get(at);
    if (!before || distance < before.distance) chosen.set(at, { photoPoint: i, distance });
  }
  const pairs: Pairs = { from: new Float64Array(chosen.size * 2), to: new Float64Array(chosen.size * 2) };
  let k = 0;
  for (const [workPoint, { photoPoint }] of chosen) {
    pairs.from.set(work.points.subarray(workPoint * 2, workPoint * 2 + 2), k);
    pairs.to.set(photo.points.subarray(photoPoint * 2, photoPoint * 2 + 2), k);
    k += 2;
  }
  return pairs;
}

/** Share of the work's area that the upright rectangle around the given pairs takes. */
function spreadOf({ from }: Pairs, chosen: readonly number[], work: LocalFeatures): number {
  const xs = chosen.map((i) => from[i * 2] ?? 0);
  const ys = chosen.map((i) => from[i * 2 + 1] ?? 0);
  const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  return (width * height) / (work.width * work.height);
}

/** The given pairs as fractions of the two pictures: photo x,y and work x,y, one pair after the other. */
function matchesOf(
  { from, to }: Pairs,
  chosen: readonly number[],
  photo: LocalFeatures,
  work: LocalFeatures,
) {
  const matches = new Float32Array(chosen.length * 4);
  for (const [at, i] of chosen.entries()) {
    const [x = 0, y = 0] = to.subarray(i * 2);
    const [workX = 0, workY = 0] = from.subarray(i * 2);
    matches.set([x / photo.width, y / photo.height, workX / work.width, workY / work.height], at * 4);
  }
  return matches;
}

/**
 * Checks a photo against one work: how many points agree on one view of it (`inliers`), and where its corners
 * lie, as fractions of the photo. Views that no hanging picture can give are refused: 0 inliers, no corners.
 */
export function verify(photo: LocalFeatures, work: LocalFeatures, withMatches = false): Verification {
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
  const { inliers } = consensus;
  const verified = { inliers: inliers.length, corners, spread: spreadOf(pairs, inliers, work) };
  return withMatches ? { ...verified, matches: matchesOf(pairs, inliers, photo, work) } : verified;
}
