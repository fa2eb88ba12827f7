import { gradient } from "../../color";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

/** Zircon Zity's rhythm, after Markus: six years of rate b, then six of rate a. */
const RHYTHM = "BBBBBBAAAAAA";
const WARM_UP = 7;
const ROUNDS = 11;

/** Exponent of x → r·x·(1 − x) with r alternating between `a` and `b`; negative is stable. */
export function forcedExponent(a: number, b: number): number {
  let x = 0.5;
  let sum = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    let stretch = 1;
    for (let i = 0; i < RHYTHM.length; i++) {
      const r = RHYTHM.charCodeAt(i) === 66 ? b : a;
      stretch *= r * (1 - 2 * x);
      x = r * x * (1 - x);
    }
    // One logarithm a round is enough: twelve factors stay far from overflow.
    if (round >= WARM_UP) sum += Math.log(Math.abs(stretch) + 1e-12);
  }
  return sum / (ROUNDS * RHYTHM.length);
}

/** Order in gold and copper, chaos in blues; both palettes run with the size of the exponent. */
export function draw(): Drawing {
  const canvas = new Canvas(1600, 1120);
  const order = gradient(["#fff6d0", "#f2c14e", "#c5741f", "#6d2f14", "#2a1210", "#7a4a1d", "#e0a93c"]);
  const chaos = gradient(["#060a22", "#0f2a5e", "#1f5fa0", "#5fb6cf", "#d8f0e4"]);
  return canvas
    .shade((px, py, out) => {
      const exponent = forcedExponent(2.5 + (px / 1600) * 0.9, 3.4 + (py / 1120) * 0.6);
      if (exponent < 0) order.write(1 - Math.exp(exponent * 2.6), out);
      else chaos.write(exponent * 1.5, out);
    })
    .toDrawing();
}
