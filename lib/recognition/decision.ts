import { isBystander } from "./geometry/bystander";
import { covers, outlineIou } from "./geometry/outline";
import type { Verification } from "./types";

export type Thresholds = {
  /** From this many inliers on, a candidate is accepted. */
  match: number;
  /** From this many on, it is offered as a possibility. */
  ambiguous: number;
  /** Most possibilities offered. */
  candidatesMax: number;
  /** Fewer inliers than this must spread over `spreadMin` of the work: else a part of it is all that was seen. */
  spreadFrom: number;
  spreadMin: number;
  /** Two different works in one photo: accepted only if the other has less than this share of its inliers. */
  rivalShare: number;
};

/**
 * Source: photos of 400 paintings against 8,300 works and of 678 that were not among them: at 15 none of 1,200
 * was accepted wrongly and the highest of a stranger's was 12, an autograph copy apart. Inlier counts carry
 * over between encoders; similarities don't, so no similarity decides anything.
 */
export const DEFAULT_THRESHOLDS: Thresholds = {
  match: 15,
  ambiguous: 8,
  candidatesMax: 3,
  // 2 of 565 right ones fail this, and a section of a frieze of which another section is in the gallery.
  spreadFrom: 20,
  spreadMin: 0.2,
  rivalShare: 0.6,
};

/**
 * Evidence beyond any doubt: once a candidate has this many inliers, less similar ones aren't looked at. Measured on
 * 1,176 drawn photos against 1,000 works: no decision differs from checking all 20, with 5 to 9 checked on average.
 */
export const STOP_AT_INLIERS = 40;

/** How many of the encoder's best geometry should check: more where the gallery is so large that the right one ranks lower. */
export function shortlistSize(works: number): number {
  return works > 5000 ? 50 : 20;
}

/** A work that may be in the photo, as geometry sees it; `similarity` is the encoder's cosine. */
export type Candidate = Verification & { id: string; similarity: number };

/**
 * Why it was decided so: a work verified; or it did not, because too few points agree (`few`), it stands at the
 * photo's side (`beside`), only a part of it agrees (`part`), or another work does nearly as well (`rival`).
 */
export type DecisionReason = "verified" | "few" | "beside" | "part" | "rival";

export type Decision<C extends Candidate = Candidate> = {
  outcome: "match" | "ambiguous" | "none";
  reason: DecisionReason;
  /** The accepted work (match), the likeliest one (ambiguous), or null (none). */
  best: C | null;
  /** Similarity of `best` as the encoder sees it, 0 if there is none. */
  score: number;
  /** Inliers of `best` minus those of the next work that isn't a variant of it. */
  margin: number;
  /** `best` first, then, if ambiguous, what else it may be. */
  candidates: C[];
};

/** Works whose outlines cover each other this much show the same thing: two reproductions, or a copy. */
const VARIANT_IOU = 0.5;

/** Whether two works verify in the same place of the photo, and so verify against each other. */
function areVariants(a: Candidate, b: Candidate): boolean {
  return a.corners !== null && b.corners !== null && outlineIou(a.corners, b.corners) >= VARIANT_IOU;
}

/** People aim: of two works on one photo, the one that covers its centre is meant. */
function isAimedAt({ corners }: Candidate): boolean {
  return corners !== null && covers(corners, { x: 0.5, y: 0.5 });
}

/** More inliers first; equal ones by similarity, then by id, so that the answer never depends on the order given. */
function byEvidence(a: Candidate, b: Candidate): number {
  return b.inliers - a.inliers || b.similarity - a.similarity || (a.id < b.id ? -1 : 1);
}

/** Whether a candidate alone in a photo would be accepted. */
function isSure({ inliers, corners, spread = 1 }: Candidate, thresholds: Thresholds): boolean {
  if (inliers < thresholds.match || !corners || isBystander(corners)) return false;
  return inliers >= thresholds.spreadFrom || spread >= thresholds.spreadMin;
}

/** The candidate to accept: the strongest, unless another work in the same photo contests it. */
function accepted<C extends Candidate>(possible: readonly C[], thresholds: Thresholds): C | null {
  const sure = possible.filter((candidate) => isSure(candidate, thresholds));
  const strongest = sure[0];
  if (!strongest) return null;
  const rivals = sure.filter(
    (other) => other.inliers >= thresholds.rivalShare * strongest.inliers && !areVariants(strongest, other),
  );
  if (rivals.length === 0) return strongest;
  const aimed = [strongest, ...rivals].filter(isAimedAt);
  return aimed.length === 1 ? (aimed[0] ?? null) : null;
}

/** Why none of what is possible was accepted; `best` is the strongest of it. */
function whyNot(best: Candidate, possible: readonly Candidate[], thresholds: Thresholds): DecisionReason {
  if (possible.some((candidate) => isSure(candidate, thresholds))) return "rival";
  if (best.inliers < thresholds.match || !best.corners) return "few";
  return isBystander(best.corners) ? "beside" : "part";
}

/**
 * Says what a photo shows, from how well each candidate verified. A work that only stands at the photo's side is
 * offered, not accepted. Pure; the order of candidates is irrelevant.
 */
export function decide<C extends Candidate>(
  candidates: readonly C[],
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): Decision<C> {
  const possible = candidates.filter(({ inliers }) => inliers >= thresholds.ambiguous).sort(byEvidence);
  const match = accepted(possible, thresholds);
  const best = match ?? possible[0];
  if (!best) return { outcome: "none", reason: "few", best: null, score: 0, margin: 0, candidates: [] };
  const next = possible.find((other) => other !== best && !areVariants(best, other));
  const summary = { best, score: best.similarity, margin: best.inliers - (next?.inliers ?? 0) };
  if (match) return { outcome: "match", reason: "verified", ...summary, candidates: [best] };
  const reason = whyNot(best, possible, thresholds);
  return {
    outcome: "ambiguous",
    reason,
    ...summary,
    candidates: possible.slice(0, thresholds.candidatesMax),
  };
}
