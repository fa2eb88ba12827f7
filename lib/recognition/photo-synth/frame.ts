import { cellNoise, type Random, smoothNoise } from "./random";

/** A colour, 0–255 a channel, beyond the range while light is still being added. */
export type Colour = [number, number, number];

/** What hangs around a picture, in pixels of the picture. */
export type Frame = {
  /** Mount plus frame: how far the whole reaches beyond the picture. */
  border: number;
  /** Colour at a point of the plane outside the picture and inside the border. */
  colourAt(x: number, y: number): Colour;
  /** Shade that the frame throws onto the picture at a point inside it, 0.5–1. */
  shadeAt(x: number, y: number): number;
};

const MATERIALS: readonly Colour[] = [
  [176, 137, 66],
  [150, 112, 52],
  [92, 60, 36],
  [58, 38, 26],
  [30, 28, 27],
  [222, 218, 208],
  [158, 158, 160],
];

const NO_FRAME_CHANCE = 0.12;
const MOUNT_CHANCE = 0.15;

/** A frame of its own for each seed: material, mouldings, carving, perhaps a mount, perhaps none at all. */
export function makeFrame(random: Random, width: number, height: number): Frame {
  const long = Math.max(width, height);
  if (random.chance(NO_FRAME_CHANCE)) {
    return { border: 0, colourAt: () => [0, 0, 0], shadeAt: () => 1 };
  }
  const mount = random.chance(MOUNT_CHANCE) ? long * random.between(0.03, 0.1) : 0;
  const wood = Math.max(1, long * random.between(0.018, 0.11));
  const border = mount + wood;
  const [r, g, b] = MATERIALS[random.integer(0, MATERIALS.length - 1)] ?? [90, 60, 40];
  const tone = random.between(0.65, 1.25);
  const paper = random.between(205, 250);
  const ridges = random.integer(1, 4);
  const phase = random.between(0, 6);
  const relief = random.between(0.12, 0.45);
  const carving = random.chance(0.4) ? random.between(0.08, 0.3) : 0;
  const beat = (2 * Math.PI) / (wood * random.between(0.35, 1.1));
  const grain = random.between(0, 22);
  const seed = random.integer(1, 1e6);
  const shadow = random.chance(0.7) ? Math.max(1, wood * random.between(0.15, 0.5)) : 0;
  const depth = random.between(0.15, 0.45);
  return {
    border,
    colourAt(x, y) {
      const left = x + border;
      const right = width + border - x;
      const top = y + border;
      const bottom = height + border - y;
      const d = Math.min(left, right, top, bottom);
      if (d > wood) {
        const edge = d > border - long * 0.004 ? 0.82 : 1;
        return [paper * edge, paper * 0.99 * edge, paper * 0.95 * edge];
      }
      // Light comes from above and a little from the left, so each of the four bars has its own brightness.
      const bar = d === top ? 1.18 : d === left ? 1.05 : d === right ? 0.9 : 0.74;
      const slope = Math.sin((2 * Math.PI * ridges * d) / wood + phase) * relief;
      const along = d === top || d === bottom ? x : y;
      const carved = carving * Math.sin(along * beat) * Math.sin((Math.PI * d) / wood);
      const rough = (smoothNoise(along / (wood * 0.6), d / (wood * 0.08), seed) - 0.5) * grain;
      const light = bar * tone * (1 + slope + carved);
      return [r * light + rough, g * light + rough, b * light + rough];
    },
    shadeAt(x, y) {
      if (shadow === 0) return 1;
      const near = Math.min(y / shadow, (x / shadow) * 1.6);
      return near >= 1 ? 1 : 1 - depth * (1 - near) ** 0.7 * (0.9 + 0.1 * cellNoise(x, y, seed));
    },
  };
}
