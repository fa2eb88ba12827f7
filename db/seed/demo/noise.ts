const X = 0x27d4eb2d;
const Y = 0x165667b1;
const SEED = 0x9e3779b1;

/** Scrambles 32 bits (the finaliser of MurmurHash3) and scales them to [0, 1). */
function scramble(bits: number): number {
  let h = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** A repeatable number in [0, 1) for a lattice point: the grain of paper and stone, without a table. */
export function hash2(x: number, y: number, seed = 0): number {
  return scramble(Math.imul(x | 0, X) ^ Math.imul(y | 0, Y) ^ Math.imul(seed | 0, SEED));
}

/** Smooth value noise in [0, 1] with features about one unit across. */
export function valueNoise(x: number, y: number, seed = 0): number {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const fx = x - x0;
  const fy = y - y0;
  const sx = fx * fx * (3 - 2 * fx);
  const sy = fy * fy * (3 - 2 * fy);
  // The four corners of hash2, their products shared.
  const left = Math.imul(x0, X);
  const right = (left + X) | 0;
  const key = Math.imul(seed | 0, SEED);
  const top = Math.imul(y0, Y) ^ key;
  const bottom = Math.imul(y0 + 1, Y) ^ key;
  const a = scramble(left ^ top);
  const b = scramble(right ^ top);
  const c = scramble(left ^ bottom);
  const d = scramble(right ^ bottom);
  return a + (b - a) * sx + (c - a) * sy + (a - b - c + d) * sx * sy;
}

/** Several octaves of value noise, still in [0, 1]. */
export function fractalNoise(x: number, y: number, octaves: number, seed = 0): number {
  let sum = 0;
  let weight = 0.5;
  let scale = 1;
  let total = 0;
  for (let i = 0; i < octaves; i++) {
    sum += weight * valueNoise(x * scale, y * scale, seed + i * 101);
    total += weight;
    weight /= 2;
    scale *= 2;
  }
  return sum / total;
}
