import { fromFourPairs, type Homography, type Pairs } from "./homography";
import { fitHomography } from "./least-squares";

export type RansacOptions = {
  /** How far, in pixels of the target, a pair may miss and still agree. */
  tolerance: number;
  /** Most samples of four that are tried. */
  iterations: number;
  /** Stop once a better sample is less likely than 1 − confidence. */
  confidence: number;
  /** Says whether a hypothesis can be true at all. */
  accept: (h: Homography) => boolean;
};

export type Consensus = { homography: Homography; inliers: number[] };

/** Degenerate samples cost little and don't count as iterations, up to this many a counted one. */
const DRAWS_PER_ITERATION = 20;
/** Rounds of fit-and-count-again after a better sample (locally optimised RANSAC, Chum 2003). */
const POLISH_ROUNDS = 3;
/** A homography has eight degrees of freedom: below this many pairs a fit explains noise. */
const POLISH_MIN = 6;

/** xorshift32 with a fixed start: the same photo gets the same answer every time. */
function draws(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    // 24 bits: small integers divide much faster than what would become a floating-point number.
    return state >>> 8;
  };
}

function agreeing(h: Homography, { from, to }: Pairs, tolerance: number): number[] {
  const [a, b, c, d, e, f, g, i, j] = h;
  const limit = tolerance * tolerance;
  const found: number[] = [];
  for (let k = 0; k < from.length; k += 2) {
    const x = from[k] ?? 0;
    const y = from[k + 1] ?? 0;
    const w = g * x + i * y + j;
    if (w <= 0) continue;
    const dx = a * x + b * y + c - (to[k] ?? 0) * w;
    const dy = d * x + e * y + f - (to[k + 1] ?? 0) * w;
    if (dx * dx + dy * dy < limit * w * w) found.push(k / 2);
  }
  return found;
}

/** Fits to the pairs that agree and counts again, for as long as more agree. */
function polish(start: Consensus, pairs: Pairs, options: RansacOptions): Consensus {
  let best = start;
  for (let round = 0; round < POLISH_ROUNDS && best.inliers.length >= POLISH_MIN; round++) {
    const homography = fitHomography(pairs, best.inliers);
    if (!homography || !options.accept(homography)) break;
    const inliers = agreeing(homography, pairs, options.tolerance);
    if (inliers.length < best.inliers.length) break;
    const settled = inliers.length === best.inliers.length;
    best = { homography, inliers };
    if (settled) break;
  }
  return best;
}

/**
 * The plane-to-plane map that most pairs agree with, and which pairs those are; null if no sample of four gives
 * one. Deterministic. Formula for the number of samples: Fischler & Bolles 1981, log(1 − p) / log(1 − w⁴).
 */
export function findConsensus(pairs: Pairs, options: RansacOptions): Consensus | null {
  const count = pairs.from.length / 2;
  if (count < 4) return null;
  const next = draws();
  let best: Consensus | null = null;
  let needed = options.iterations;
  let tried = 0;
  for (let drawn = 0; tried < needed && drawn < options.iterations * DRAWS_PER_ITERATION; drawn++) {
    const a = next() % count;
    const b = next() % count;
    const c = next() % count;
    const d = next() % count;
    if (a === b || a === c || a === d || b === c || b === d || c === d) continue;
    const homography = fromFourPairs(pairs, a, b, c, d);
    if (!homography) continue;
    tried++;
    const inliers = agreeing(homography, pairs, options.tolerance);
    if (inliers.length <= (best?.inliers.length ?? 3) || !options.accept(homography)) continue;
    best = polish({ homography, inliers }, pairs, options);
    const allGood = (best.inliers.length / count) ** 4;
    const enough = allGood >= 1 ? 0 : Math.log(1 - options.confidence) / Math.log(1 - allGood);
    needed = Math.min(options.iterations, Math.ceil(enough));
  }
  return best;
}
