/** Repeatable chance: the same seed gives the same photo on every machine. */
export type Random = {
  /** 0 ≤ x < 1 */
  next(): number;
  between(low: number, high: number): number;
  /** −size … size */
  around(size: number): number;
  chance(probability: number): boolean;
  /** An integer, low ≤ x ≤ high. */
  integer(low: number, high: number): number;
};

/** mulberry32 (Tommy Ettinger, public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    around: (size) => (next() * 2 - 1) * size,
    chance: (probability) => next() < probability,
    integer: (low, high) => low + Math.floor(next() * (high - low + 1)),
  };
}

/** A number for a lattice cell, 0 ≤ x < 1, without any state. */
export function cellNoise(x: number, y: number, seed: number): number {
  let h = Math.imul(x | 0, 0x27d4eb2f) ^ Math.imul(y | 0, 0x165667b1) ^ Math.imul(seed | 0, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4_294_967_296;
}

/** Smooth noise between lattice points one unit apart, 0 … 1. */
export function smoothNoise(x: number, y: number, seed: number): number {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const fx = x - x0;
  const fy = y - y0;
  const sx = fx * fx * (3 - 2 * fx);
  const sy = fy * fy * (3 - 2 * fy);
  const top = cellNoise(x0, y0, seed) * (1 - sx) + cellNoise(x0 + 1, y0, seed) * sx;
  const bottom = cellNoise(x0, y0 + 1, seed) * (1 - sx) + cellNoise(x0 + 1, y0 + 1, seed) * sx;
  return top * (1 - sy) + bottom * sy;
}

/** Makes a seed from a text, so that a file keeps its photo whatever stands beside it (FNV-1a, then mixed). */
export function seedOf(text: string, seed: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) ^ Math.imul(seed, 0x9e3779b1);
  return (h ^ (h >>> 13)) >>> 0;
}
