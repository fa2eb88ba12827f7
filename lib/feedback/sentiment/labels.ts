import type { Sentiment } from "./types";

export type Likelihood = { label: string; score: number };

/** Praise and blame at once: each at least this likely. */
const MIXED_MIN = 0.35;

/** How good a classifier's label is, −1 to 1: words for it, or stars. Throws for a label that says neither. */
export function goodnessOf(label: string): number {
  const stars = /^([1-5])\s*stars?$/i.exec(label)?.[1];
  if (stars) return (Number(stars) - 3) / 2;
  if (/^pos(itive)?$/i.test(label)) return 1;
  if (/^neg(ative)?$/i.test(label)) return -1;
  if (/^neu(tral)?$/i.test(label)) return 0;
  throw new Error(`The sentiment model answers "${label}", which is no sentiment.`);
}

/** The likeliest label, and the mean of all by their likelihood. */
export function sentimentOf(likelihoods: Likelihood[]): Sentiment {
  const valued = likelihoods.map(({ label, score }) => ({ value: goodnessOf(label), share: score }));
  const mean = valued.reduce((sum, { value, share }) => sum + value * share, 0);
  const score = Math.min(1, Math.max(-1, mean));
  const share = (sign: 1 | -1) =>
    valued.reduce((sum, { value, share: part }) => (value * sign > 0 ? sum + part : sum), 0);
  if (share(1) >= MIXED_MIN && share(-1) >= MIXED_MIN) return { label: "mixed", score };
  const likeliest = valued.toSorted((a, b) => b.share - a.share)[0]?.value ?? 0;
  if (likeliest === 0) return { label: "neutral", score };
  return { label: likeliest > 0 ? "positive" : "negative", score };
}
