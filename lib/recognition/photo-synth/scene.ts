import { visibleShare } from "../geometry/outline";
import type { RgbaImage } from "../types";
import { type Backdrop, makeBackdrop } from "./backdrops";
import type { Camera } from "./camera";
import { type Colour, makeFrame } from "./frame";
import type { Difficulty } from "./levels";
import { pictureSampler } from "./picture";
import type { Random } from "./random";

/** Light that reached the sensor: RGB, 0–255 when well exposed. */
export type Exposure = { width: number; height: number; light: Float32Array };

export type SceneParts = {
  picture: RgbaImage;
  /** Hangs beside the picture in some photos. */
  neighbour?: RgbaImage | undefined;
  /** Stands behind the picture, and is mirrored in its glass, when the level is busy. */
  background?: RgbaImage | undefined;
};

/** Something flat on the picture's plane: a colour, or null where it isn't. */
type Hanging = (x: number, y: number) => Colour | null;

function hang(
  random: Random,
  image: RgbaImage,
  size: { width: number; height: number },
  shown: number,
): Hanging {
  const sample = pictureSampler(image, shown);
  const { width, height } = size;
  const frame = makeFrame(random, width, height);
  return (x, y) => {
    const { border } = frame;
    if (x < -border || y < -border || x > width + border || y > height + border) return null;
    if (x < 0 || y < 0 || x > width || y > height) return frame.colourAt(x, y);
    const [r, g, b] = sample(x / width, y / height);
    const shade = frame.shadeAt(x, y);
    return [r * shade, g * shade, b * shade];
  };
}

/** How dark the wall is at a distance outside the picture, from the shadow that it throws. */
function castShadow(random: Random, width: number, height: number) {
  const long = Math.max(width, height);
  const strength = random.chance(0.7) ? random.between(0.2, 0.6) : 0;
  const soft = long * random.between(0.02, 0.08);
  const [dx, dy] = [long * random.around(0.04), long * random.between(0.01, 0.06)];
  const reach = long * 0.05;
  return (x: number, y: number) => {
    const outX = Math.max(-reach - (x - dx), 0, x - dx - width - reach);
    const outY = Math.max(-reach - (y - dy), 0, y - dy - height - reach);
    const out = Math.hypot(outX, outY);
    return out >= soft ? 1 : 1 - strength * (1 - out / soft) ** 2;
  };
}

/** A lit window or a row of lamps as glass gives it back, 0–1. */
function drawnReflection(random: Random): (u: number, v: number) => number {
  const [left, top] = [random.between(-0.1, 0.7), random.between(-0.1, 0.6)];
  const [wide, high] = [random.between(0.2, 0.6), random.between(0.25, 0.7)];
  const [columns, rows] = [random.integer(1, 4), random.integer(1, 4)];
  const lean = random.around(0.5);
  return (u, v) => {
    const y = (v - top) / high;
    const x = (u - left - lean * (v - top)) / wide;
    if (x < 0 || y < 0 || x > 1 || y > 1) return 0;
    const [fx, fy] = [(x * columns) % 1, (y * rows) % 1];
    const pane = Math.min(fx, 1 - fx, fy, 1 - fy);
    return Math.min(1, pane * 14) * (0.6 + 0.4 * (1 - y));
  };
}

function behind(
  random: Random,
  level: Difficulty,
  background: RgbaImage | undefined,
  photo: { width: number; height: number },
): Backdrop {
  if (!level.busy || !background) return makeBackdrop(random, level.busy);
  const sample = pictureSampler(background, photo.width);
  const k = random.between(0.6, 1.2);
  // The background covers the photo in its own proportions, sometimes seen from nearer.
  const across =
    random.between(0.7, 1) *
    Math.min(1, (background.height * photo.width) / (background.width * photo.height));
  const down = (across * background.width) / background.height;
  const [left, top] = [
    random.next() * (1 - across),
    random.next() * Math.max(0, 1 - (down * photo.height) / photo.width),
  ];
  return (u, v) => {
    const [r, g, b] = sample(left + u * across, top + v * down);
    return [r * k, g * k, b * k];
  };
}

function glass(random: Random, level: Difficulty, background: RgbaImage | undefined, width: number) {
  if (!random.chance(level.reflectionChance)) return null;
  const k = random.between(0.25, 1) * level.reflectionStrength;
  if (level.busy && background && random.chance(0.5)) {
    const sample = pictureSampler(background, width / 3);
    return (u: number, v: number, [r, g, b]: Colour): Colour => {
      const [x, y, z] = sample(1 - u, v);
      return [r * (1 - k / 2) + x * k, g * (1 - k / 2) + y * k, b * (1 - k / 2) + z * k];
    };
  }
  const mirror = drawnReflection(random);
  return (u: number, v: number, [r, g, b]: Colour): Colour => {
    const light = mirror(u, v) * 255 * k * 1.6;
    return [r + light, g + light, b + light * 0.96];
  };
}

/** A photo is of the picture that is seen best: of what hangs beside it, at most this share is in view. */
const NEIGHBOUR_VISIBLE_MAX = 0.6;

/** How far to one side the neighbour hangs, from `widths` of the picture on: away until enough of it is cut. */
function neighbourDistance(
  camera: Camera,
  picture: { width: number; height: number },
  photo: { width: number; height: number },
  side: 1 | -1,
  widths: number,
): number {
  const visible = (shift: number) => {
    const at = (x: number, y: number) => {
      const point = camera.toPhoto(x * picture.width + side * shift, y * picture.height);
      return { x: point.x / photo.width, y: point.y / photo.height };
    };
    return visibleShare([at(0, 0), at(1, 0), at(1, 1), at(0, 1)]);
  };
  let shift = picture.width * widths;
  for (let i = 0; i < 20 && visible(shift) > NEIGHBOUR_VISIBLE_MAX; i++) shift += picture.width * 0.1;
  return shift;
}

/** Two samples a pixel, on its diagonal. */
const SAMPLES = [-0.25, 0.25] as const;

/** Everything the camera sees, two samples a pixel, before the lens blurs and the sensor adds noise. */
export function renderScene(
  random: Random,
  parts: SceneParts,
  camera: Camera,
  level: Difficulty,
  photo: { width: number; height: number },
): Exposure {
  const { width, height } = photo;
  const { picture, neighbour, background } = parts;
  const a = camera.toPhoto(0, picture.height / 2);
  const b = camera.toPhoto(picture.width, picture.height / 2);
  const shown = Math.hypot(b.x - a.x, b.y - a.y);
  const backdrop = behind(random, level, background, photo);
  const shadowAt = castShadow(random, picture.width, picture.height);
  const main = hang(random, picture, picture, shown);
  const beside = neighbour && random.chance(level.neighbour) ? hang(random, neighbour, picture, shown) : null;
  const side = random.chance(0.5) ? 1 : -1;
  const gap = side * neighbourDistance(camera, picture, photo, side, random.between(1.25, 1.7));
  const reflect = glass(random, level, background, width);
  const light = new Float32Array(width * height * 3);
  const colourAt = (x: number, y: number): Colour => {
    const plane = camera.toPlane(x, y);
    const hung = main(plane.x, plane.y);
    if (hung) {
      const onGlass = plane.x >= 0 && plane.y >= 0 && plane.x <= picture.width && plane.y <= picture.height;
      return reflect && onGlass ? reflect(x / width, y / height, hung) : hung;
    }
    const other = beside?.(plane.x - gap, plane.y);
    if (other) return other;
    const straight = camera.straighten(x, y);
    const [r, g, blue] = backdrop(straight.x / width, straight.y / width);
    const dark = shadowAt(plane.x, plane.y);
    return [r * dark, g * dark, blue * dark];
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let [r, g, blue] = [0, 0, 0];
      for (const offset of SAMPLES) {
        const colour = colourAt(x + 0.5 + offset, y + 0.5 + offset);
        r += colour[0];
        g += colour[1];
        blue += colour[2];
      }
      const at = (y * width + x) * 3;
      light[at] = r / 2;
      light[at + 1] = g / 2;
      light[at + 2] = blue / 2;
    }
  }
  return { width, height, light };
}
