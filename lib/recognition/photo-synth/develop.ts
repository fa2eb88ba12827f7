import type { Difficulty } from "./levels";
import { type Random, smoothNoise } from "./random";
import type { Exposure } from "./scene";

type Spot = { x: number; y: number };

/** Light, colour and contrast of the shot. Changes the exposure in place. */
export function develop(random: Random, { width, height, light }: Exposure, level: Difficulty): void {
  const { exposure, whiteBalance, saturation } = level;
  const [tiltX, tiltY] = [exposure * 0.35 * random.around(1), exposure * 0.35 * random.around(1)];
  const vignette = exposure * 0.2 * random.next();
  const gain = 2 ** random.between(-exposure, exposure * 0.6);
  const cast = [0, 1, 2].map(() => 1 + random.around(whiteBalance));
  const colour = 1 + random.around(saturation);
  const contrast = 1 + random.around(saturation) * 0.6;
  for (let y = 0, at = 0; y < height; y++) {
    const v = (2 * y) / height - 1;
    for (let x = 0; x < width; x++, at += 3) {
      const u = (2 * x) / width - 1;
      const k = gain * Math.max(0.2, 1 + tiltX * u + tiltY * v - vignette * (u * u + v * v));
      const r = (light[at] ?? 0) * k * (cast[0] ?? 1);
      const g = (light[at + 1] ?? 0) * k * (cast[1] ?? 1);
      const b = (light[at + 2] ?? 0) * k * (cast[2] ?? 1);
      const grey = (r + g + b) / 3;
      light[at] = (grey + (r - grey) * colour - 110) * contrast + 110;
      light[at + 1] = (grey + (g - grey) * colour - 110) * contrast + 110;
      light[at + 2] = (grey + (b - grey) * colour - 110) * contrast + 110;
    }
  }
}

/** A lamp's shine on the varnish near `centre`, now and then with a veil of stray light over everything. */
export function addGlare(
  random: Random,
  shot: Exposure,
  level: Difficulty,
  centre: Spot,
  spread: Spot,
): void {
  if (!random.chance(level.glareChance)) return;
  const { width, height, light } = shot;
  const cx = centre.x + random.around(0.45) * spread.x;
  const cy = centre.y + random.around(0.45) * spread.y;
  const a = random.between(0.04, 0.16) * width;
  const b = random.between(0.03, 0.1) * width;
  const turn = random.between(0, Math.PI);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const strength = 255 * random.between(0.4, 1) * level.glareStrength;
  const veil = random.chance(0.4) ? random.between(5, 35) * level.glareStrength : 0;
  const seed = random.integer(1, 1e6);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const u = ((x - cx) * cos + (y - cy) * sin) / a;
      const v = ((y - cy) * cos - (x - cx) * sin) / b;
      const haze =
        veil === 0 ? 0 : veil * Math.max(0, 2 * smoothNoise((x / width) * 3, (y / height) * 3, seed) - 1);
      const shine = strength * Math.exp(-0.5 * (u * u + v * v)) + haze;
      for (let c = 0; c < 3; c++) light[at + c] = (light[at + c] ?? 0) + shine;
    }
  }
}

/** Share of the photo that a person takes, on average. */
const PERSON_AREA = 0.1;

/** Another visitor from behind: head, shoulders, clothes with folds, soft at the edges. */
export function addPerson(random: Random, { width, height, light }: Exposure, level: Difficulty): void {
  if (!random.chance(level.person)) return;
  const size = Math.sqrt((random.between(0.5, 1.4) * PERSON_AREA * width * height) / 1.9);
  const x0 = random.between(-0.05, 1.05) * width;
  const top = height - size * 1.5 * random.between(0.8, 1.1);
  const soft = 0.012 * width;
  const hair = random.between(15, 130);
  const cloth = [0, 1, 2].map(() => random.between(8, 140));
  const folds = random.between(0, 0.3);
  const seed = random.integer(1, 1e6);
  const inEllipse = (x: number, y: number, cy: number, rx: number, ry: number) =>
    (1 - Math.hypot((x - x0) / rx, (y - cy) / ry)) * Math.min(rx, ry);
  for (let y = Math.max(0, Math.floor(top - soft)), at = 0; y < height; y++) {
    at = y * width * 3;
    for (let x = 0; x < width; x++, at += 3) {
      const head = inEllipse(x, y, top + size * 0.32, size * 0.26, size * 0.33);
      const shoulders = inEllipse(x, y, top + size * 1.35, size * 0.62, size * 0.72);
      const below = y > top + size * 1.35 ? size * 0.62 - Math.abs(x - x0) : Number.NEGATIVE_INFINITY;
      const body = Math.max(shoulders, below);
      const inside = Math.min(1, Math.max(0, Math.max(head, body) / soft + 0.5));
      if (inside === 0) continue;
      const texture = 1 + folds * (smoothNoise((x / size) * 6, (y / size) * 3, seed) - 0.5) * 2;
      for (let c = 0; c < 3; c++) {
        const own = (head > body ? hair * (1 - 0.12 * c) : (cloth[c] ?? 0)) * texture;
        light[at + c] = (light[at + c] ?? 0) * (1 - inside) + own * inside;
      }
    }
  }
}
