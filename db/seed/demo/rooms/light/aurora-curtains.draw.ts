import { gradient } from "../../color";
import { fractalNoise, hash2, valueNoise } from "../../noise";
import { Plate } from "../../plate";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1067;
const HEIGHT = 1600;
const SHORE = 1180;

const CURTAINS = [
  { base: 800, sway: 210, height: 640, seed: 3, strength: 1 },
  { base: 620, sway: 170, height: 520, seed: 8, strength: 0.8 },
  { base: 930, sway: 110, height: 430, seed: 15, strength: 0.75 },
  { base: 430, sway: 150, height: 360, seed: 27, strength: 0.5 },
];

/** Charged particles come down along the field lines, so every ray of a curtain is a nearly upright streak. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT);
  const night = gradient(["#050a1f", "#0a1838", "#12305a", "#1d4c66"]);
  canvas.shade((x, y, out) => {
    night.write(y / SHORE + (fractalNoise(x / 200, y / 120, 4, 3) - 0.5) * 0.35, out);
    const star = hash2(Math.floor(x), Math.floor(y), 5);
    if (star > 0.9975)
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) + ((star - 0.9975) / 0.0025) ** 3 * 1.1;
  });
  const plate = new Plate(WIDTH, HEIGHT);
  // Green of oxygen low in the air, red of oxygen high up, a violet hem of nitrogen at the very bottom.
  const hues = gradient(["#b04dff", "#3dff9e", "#2fe08a", "#37c9a0", "#5a6fd0", "#c0406f", "#6b1a3a"]);
  for (const { base, sway, height, seed, strength } of CURTAINS)
    for (let i = 0; i < 5200; i++) {
      const t = i / 5200;
      // The hem wanders and folds back over itself, like cloth seen from below.
      const x =
        -120 +
        1300 * t +
        190 * Math.sin(t * 9 + seed) * valueNoise(t * 4, seed, 1) +
        60 * (valueNoise(t * 13, seed, 2) - 0.5);
      const hem =
        base + sway * (valueNoise(t * 3.2, seed, 4) - 0.5) * 2 + 46 * (valueNoise(t * 11, seed, 5) - 0.5);
      const fine = fractalNoise(t * 120, seed, 3, 6) ** 2 * 2.6 * (0.35 + valueNoise(t * 7, seed, 7));
      const tall =
        height * (0.45 + 0.75 * valueNoise(t * 26, seed, 9)) * (0.7 + 0.5 * valueNoise(t * 4, seed, 10));
      const lean = (x - WIDTH / 2) * 0.16 + random.gaussian(0, 1.2);
      for (let step = 0; step < tall; step++) {
        const rise = step / tall;
        const profile = Math.min(1, step / 14) * Math.exp(-3.1 * rise) * (1 - rise);
        plate.dot(x - lean * rise, hem - step, hues.at(rise * 1.05), profile * fine * strength * 0.63);
      }
    }
  plate.glow(canvas, (amount) => 1.15 * (1 - Math.exp(-amount * 0.5)));
  const ridge = (x: number, scale: number, seed: number) => fractalNoise(x / scale, seed, 6, seed);
  const farHills = Float32Array.from({ length: WIDTH }, (_, x) => SHORE - 40 - 250 * ridge(x, 330, 12));
  const nearTrees = Float32Array.from({ length: WIDTH }, (_, x) => {
    const spire = Math.max(0, 1 - Math.abs(((x / 17 + ridge(x, 60, 4) * 9) % 1) - 0.5) * 2);
    return SHORE + 26 - 120 * ridge(x, 120, 31) - 38 * spire * ridge(x, 21, 6);
  });
  const gullies = Float32Array.from({ length: WIDTH }, (_, x) => ridge(x, 50, 3) * 4);
  const column = (x: number) => Math.min(WIDTH - 1, Math.max(0, Math.floor(x)));
  const copy = canvas.pixels.slice();
  const sky = (x: number, y: number, k: number) =>
    copy[
      (Math.min(SHORE - 1, Math.max(0, Math.round(y))) * WIDTH +
        Math.min(WIDTH - 1, Math.max(0, Math.round(x)))) *
        3 +
        k
    ] ?? 0;
  return canvas
    .finish((x, y, out) => {
      const far = farHills[column(x)] ?? 0;
      const near = nearTrees[column(x)] ?? 0;
      if (y > SHORE) {
        const ripple = (valueNoise(x / 34, y / 3.2, 3) - 0.5) * (8 + (y - SHORE) * 0.12);
        const mirror = SHORE - (y - SHORE) * 1.75 - 10;
        const inHills = mirror > (farHills[column(x + ripple)] ?? 0);
        const glint = 0.5 + 0.75 * valueNoise(x / 46, y / 2.6, 8);
        for (let k = 0; k < 3; k++)
          out[k] = inHills
            ? 0.004 + 0.006 * k * glint
            : sky(x + ripple * 2, mirror + ripple * 3, k) * 0.62 * glint + 0.002 * k;
      } else if (y > near) {
        const needle = hash2(Math.floor(x / 2), Math.floor(y / 5), 3);
        for (let k = 0; k < 3; k++) out[k] = 0.002 + 0.007 * needle * (k === 1 ? 1.3 : 0.7);
      } else if (y > far) {
        const snow = fractalNoise(x / 26, y / 15 + (gullies[column(x)] ?? 0), 5, 40);
        const lit = Math.max(0, snow - 0.42) * (1 - (y - far) / 260) * 1.4;
        out[0] = 0.006 + lit * 0.13;
        out[1] = 0.012 + lit * 0.36;
        out[2] = 0.022 + lit * 0.3;
      }
    })
    .toDrawing();
}
