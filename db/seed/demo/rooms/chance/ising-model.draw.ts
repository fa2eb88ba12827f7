import { gradient } from "../../color";
import { hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const CELL = 4;
const COLUMNS = 320;
const ROWS = 400;
const SWEEPS = 260;
/** A little under Onsager's critical temperature 2 / ln(1 + √2) = 2.269 (in units of J/k). */
const TEMPERATURE = 2.2;

/** One Metropolis sweep over a torus; `age` counts the sweeps since each spin last turned. */
export function sweep(
  spins: Int8Array,
  age: Uint16Array,
  columns: number,
  temperature: number,
  random: Random,
): void {
  const chanceByEnergy = [0, 4, 8].map((energy) => Math.exp(-energy / temperature));
  const n = spins.length;
  for (let parity = 0; parity < 2; parity++)
    for (let at = 0; at < n; at++) {
      const x = at % columns;
      if (((x + Math.floor(at / columns)) & 1) !== parity) continue;
      const left = spins[x > 0 ? at - 1 : at + columns - 1] ?? 0;
      const right = spins[x < columns - 1 ? at + 1 : at - columns + 1] ?? 0;
      const up = spins[at >= columns ? at - columns : at + n - columns] ?? 0;
      const down = spins[at < n - columns ? at + columns : at - n + columns] ?? 0;
      const spin = spins[at] ?? 1;
      const cost = 2 * spin * (left + right + up + down);
      if (cost <= 0 || random.next() < (chanceByEnergy[cost / 4] ?? 0)) {
        spins[at] = -spin;
        age[at] = 0;
      } else age[at] = (age[at] ?? 0) + 1;
    }
}

/** Two families of colour for the two directions; within each, long-unturned spins are deep, fresh ones pale. */
export function draw(random: Random): Drawing {
  const spins = Int8Array.from({ length: COLUMNS * ROWS }, () => (random.chance(0.5) ? 1 : -1));
  const age = new Uint16Array(spins.length);
  for (let i = 0; i < SWEEPS; i++) sweep(spins, age, COLUMNS, TEMPERATURE, random);
  const up = gradient(["#fff1c9", "#ffc857", "#f08a24", "#c8442a", "#7c1d2e"]);
  const down = gradient(["#d9f7f2", "#6fd0c5", "#2489a8", "#1c4f8f", "#171c4d"]);
  const canvas = new Canvas(COLUMNS * CELL, ROWS * CELL);
  return canvas
    .shade((px, py, out) => {
      const x = Math.floor(px / CELL);
      const y = Math.floor(py / CELL);
      const at = y * COLUMNS + x;
      const rest = Math.log1p(age[at] ?? 0) / Math.log1p(SWEEPS);
      ((spins[at] ?? 1) > 0 ? up : down).write(rest + 0.06 * (hash2(x, y, 3) - 0.5), out);
      const corner = px % CELL < 1 || py % CELL < 1 ? 0.8 : 1;
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * corner;
    })
    .toDrawing();
}
