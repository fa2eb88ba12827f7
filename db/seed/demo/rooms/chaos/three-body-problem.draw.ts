import { gradient } from "../../color";
import { fractalNoise, hash2 } from "../../noise";
import { Plate } from "../../plate";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

/** Burrau's masses and corners of 1913: each mass faces the side of its own length. */
const MASSES = [3, 4, 5] as const;
const CORNERS = [1, 3, -2, -1, 1, -1] as const;
const VERSIONS = 26;
const END = 52;

/** State: six coordinates, then six speeds. Returns their rates of change and the smallest distance. */
function gravity(state: Float64Array, rates: Float64Array): number {
  let closest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 6; i++) {
    rates[i] = state[i + 6] ?? 0;
    rates[i + 6] = 0;
  }
  for (let i = 0; i < 3; i++)
    for (let j = i + 1; j < 3; j++) {
      const dx = (state[2 * j] ?? 0) - (state[2 * i] ?? 0);
      const dy = (state[2 * j + 1] ?? 0) - (state[2 * i + 1] ?? 0);
      const distance = Math.hypot(dx, dy);
      const pull = 1 / distance ** 3;
      closest = Math.min(closest, distance);
      const [mi, mj] = [MASSES[i] ?? 0, MASSES[j] ?? 0];
      rates[6 + 2 * i] = (rates[6 + 2 * i] ?? 0) + mj * pull * dx;
      rates[7 + 2 * i] = (rates[7 + 2 * i] ?? 0) + mj * pull * dy;
      rates[6 + 2 * j] = (rates[6 + 2 * j] ?? 0) - mi * pull * dx;
      rates[7 + 2 * j] = (rates[7 + 2 * j] ?? 0) - mi * pull * dy;
    }
  return closest;
}

/** Advances by one Runge–Kutta step whose length shrinks in close encounters; returns the time that passed. */
function advance(state: Float64Array, k: Float64Array[], probe: Float64Array): number {
  const [k1, k2, k3, k4] = k as [Float64Array, Float64Array, Float64Array, Float64Array];
  const h = Math.min(0.02, 0.012 * gravity(state, k1) ** 1.5 + 2e-9);
  const shifted = (rates: Float64Array, factor: number) => {
    for (let i = 0; i < 12; i++) probe[i] = (state[i] ?? 0) + (rates[i] ?? 0) * factor;
    return probe;
  };
  gravity(shifted(k1, h / 2), k2);
  gravity(shifted(k2, h / 2), k3);
  gravity(shifted(k3, h), k4);
  for (let i = 0; i < 12; i++)
    state[i] =
      (state[i] ?? 0) + (h / 6) * ((k1[i] ?? 0) + 2 * (k2[i] ?? 0) + 2 * (k3[i] ?? 0) + (k4[i] ?? 0));
  return h;
}

const TRACES = [
  ["#ff5d3a", "#ff9a5a", "#ffd0b0"],
  ["#ffd24a", "#fff0a8", "#e8a020"],
  ["#3aa0ff", "#7fe0ff", "#b8a0ff"],
].map(gradient);

export function draw(random: Random): Drawing {
  const canvas = new Canvas(1600, 1200, "#050818");
  canvas.finish((x, y, out) => {
    const cloud = fractalNoise(x / 300, y / 300 + 4, 6, 31);
    const dust = Math.max(0, cloud - 0.42) * (0.5 + fractalNoise(x / 24, y / 24, 3, 7));
    const star = hash2(x, y, 5) > 0.9988 ? hash2(y, x, 6) * 0.8 : 0;
    out[0] = (out[0] ?? 0) + dust * 0.12 + star;
    out[1] = (out[1] ?? 0) + dust * 0.1 + star;
    out[2] = (out[2] ?? 0) + dust * 0.28 + star;
  });
  const plate = new Plate(canvas.width, canvas.height);
  const buffers = Array.from({ length: 4 }, () => new Float64Array(12));
  const probe = new Float64Array(12);
  for (let version = 0; version < VERSIONS; version++) {
    const state = new Float64Array(12);
    CORNERS.forEach((value, i) => {
      state[i] = value + random.gaussian(0, 0.00004);
    });
    let time = 0;
    const last = Float64Array.from(state);
    for (let step = 0; step < 90_000 && time < END; step++) {
      time += advance(state, buffers, probe);
      for (let body = 0; body < 3; body++) {
        const x = state[2 * body] ?? 0;
        const y = state[2 * body + 1] ?? 0;
        const [lastX, lastY] = [last[2 * body] ?? 0, last[2 * body + 1] ?? 0];
        if (Math.hypot(x - lastX, y - lastY) < 0.012) continue;
        const color = TRACES[body]?.at(time / END) ?? [1, 1, 1];
        plate.line(800 + lastX * 190, 590 - lastY * 165, 800 + x * 190, 590 - y * 165, color, 1);
        last[2 * body] = x;
        last[2 * body + 1] = y;
      }
    }
  }
  return plate.glow(canvas, (amount) => 0.95 * (1 - Math.exp(-amount * 0.55))).toDrawing();
}
