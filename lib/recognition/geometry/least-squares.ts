import { type Homography, invert, multiply, type Pairs } from "./homography";

const UNKNOWNS = 8;

/** Solves the symmetric system `[A|b]` (8 rows of 9) in place by elimination with pivoting; null if singular. */
function solve(rows: Float64Array[]): number[] | null {
  for (let column = 0; column < UNKNOWNS; column++) {
    let pivot = column;
    for (let r = column + 1; r < UNKNOWNS; r++) {
      if (Math.abs(rows[r]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = r;
    }
    const top = rows[pivot];
    const swapped = rows[column];
    if (!top || !swapped || Math.abs(top[column] ?? 0) < 1e-12) return null;
    rows[pivot] = swapped;
    rows[column] = top;
    for (let r = column + 1; r < UNKNOWNS; r++) {
      const row = rows[r];
      if (!row) return null;
      const factor = (row[column] ?? 0) / (top[column] ?? 1);
      for (let k = column; k <= UNKNOWNS; k++) row[k] = (row[k] ?? 0) - factor * (top[k] ?? 0);
    }
  }
  const solution = new Array<number>(UNKNOWNS).fill(0);
  for (let r = UNKNOWNS - 1; r >= 0; r--) {
    const row = rows[r];
    let sum = row?.[UNKNOWNS] ?? 0;
    for (let k = r + 1; k < UNKNOWNS; k++) sum -= (row?.[k] ?? 0) * (solution[k] ?? 0);
    solution[r] = sum / (row?.[r] ?? 1);
  }
  return solution;
}

/** Shift to the centroid and scale to unit spread (Hartley), without which the equations are ill-conditioned. */
function normalisation(points: Float64Array, chosen: readonly number[]): Homography {
  let x = 0;
  let y = 0;
  for (const i of chosen) {
    x += points[i * 2] ?? 0;
    y += points[i * 2 + 1] ?? 0;
  }
  x /= chosen.length;
  y /= chosen.length;
  let spread = 0;
  for (const i of chosen) spread += Math.hypot((points[i * 2] ?? 0) - x, (points[i * 2 + 1] ?? 0) - y);
  const scale = spread > 0 ? chosen.length / spread : 1;
  return [scale, 0, -x * scale, 0, scale, -y * scale, 0, 0, 1];
}

function accumulate(rows: Float64Array[], equation: readonly number[]): void {
  for (let r = 0; r < UNKNOWNS; r++) {
    const row = rows[r];
    const value = equation[r] ?? 0;
    if (!row || value === 0) continue;
    for (let k = 0; k <= UNKNOWNS; k++) row[k] = (row[k] ?? 0) + value * (equation[k] ?? 0);
  }
}

/** Two rounds: the first weighs equations evenly, the second by 1/w, which makes the error one in pixels. */
const ROUNDS = 2;

/** The homography that fits the chosen pairs best in the photo's plane; null if they don't fix one. */
export function fitHomography({ from, to }: Pairs, chosen: readonly number[]): Homography | null {
  const source = normalisation(from, chosen);
  const target = normalisation(to, chosen);
  let fitted: Homography = [1, 0, 0, 0, 1, 0, 0, 0, 1];
  for (let round = 0; round < ROUNDS; round++) {
    const rows = Array.from({ length: UNKNOWNS }, () => new Float64Array(UNKNOWNS + 1));
    for (const i of chosen) {
      const x = source[0] * (from[i * 2] ?? 0) + source[2];
      const y = source[4] * (from[i * 2 + 1] ?? 0) + source[5];
      const u = target[0] * (to[i * 2] ?? 0) + target[2];
      const v = target[4] * (to[i * 2 + 1] ?? 0) + target[5];
      const k = 1 / (fitted[6] * x + fitted[7] * y + fitted[8]);
      accumulate(rows, [x * k, y * k, k, 0, 0, 0, -u * x * k, -u * y * k, u * k]);
      accumulate(rows, [0, 0, 0, x * k, y * k, k, -v * x * k, -v * y * k, v * k]);
    }
    const solution = solve(rows);
    if (!solution) return null;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = solution;
    fitted = [a, b, c, d, e, f, g, h, 1];
  }
  return multiply(invert(target), multiply(fitted, source));
}
