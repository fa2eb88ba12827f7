import type { LocalFeatures, Verification } from "../types";
import { isBystander } from "./bystander";
import { verify } from "./verify";

/** Candidates are checked this many at a time; between blocks one with overwhelming evidence ends the search. */
export const BLOCK = 5;

/**
 * Checks a photo against works, best guess first. Once a block holds one with at least `stopAt` inliers that
 * isn't at the photo's side the rest is left out, so the answer, in the order of `works`, may be shorter than they are.
 */
export function verifyAll(
  photo: LocalFeatures,
  works: readonly LocalFeatures[],
  stopAt: number,
  withMatches = false,
): Verification[] {
  const results: Verification[] = [];
  for (let start = 0; start < works.length; start += BLOCK) {
    const block = works.slice(start, start + BLOCK).map((work) => verify(photo, work, withMatches));
    results.push(...block);
    if (block.some(({ inliers, corners }) => inliers >= stopAt && corners && !isBystander(corners))) break;
  }
  return results;
}
