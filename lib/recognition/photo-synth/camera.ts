import { type Homography, invert, project } from "../geometry/homography";
import type { Difficulty } from "./levels";
import type { Random } from "./random";

type Size = { width: number; height: number };
type Xy = { x: number; y: number };

/** Where the picture's plane lies before the camera: maps between the plane and the photo's pixels. */
export type Camera = {
  /** From a photo pixel, through the lens, to the plane in pixels of the picture. */
  toPlane(x: number, y: number): Xy;
  /** From the plane to the photo's pixels, lens included. */
  toPhoto(x: number, y: number): Xy;
  /** From a photo pixel to where it would be without the lens. */
  straighten(x: number, y: number): Xy;
};

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The two axes of a plane turned by yaw, then pitch, then roll, in camera coordinates. */
function turnedAxes(yaw: number, pitch: number, roll: number) {
  const [cy, sy, cp, sp, cr, sr] = [
    ...[Math.cos(yaw), Math.sin(yaw)],
    ...[Math.cos(pitch), Math.sin(pitch)],
    ...[Math.cos(roll), Math.sin(roll)],
  ] as [number, number, number, number, number, number];
  return {
    across: { x: cr * cy - sr * sp * sy, y: sr * cy + cr * sp * sy, z: -cp * sy },
    down: { x: -sr * cp, y: cr * cp, z: sp },
  };
}

/** Radial distortion, r' = r (1 + k r²) with r = 1 at the photo's corner; k > 0 is barrel. */
function lens(k: number, { width, height }: Size) {
  const half = Math.hypot(width, height) / 2;
  return {
    straighten(x: number, y: number): Xy {
      const dx = (x - width / 2) / half;
      const dy = (y - height / 2) / half;
      const stretch = 1 + k * (dx * dx + dy * dy);
      return { x: width / 2 + dx * stretch * half, y: height / 2 + dy * stretch * half };
    },
    bend(x: number, y: number): Xy {
      const straight = Math.hypot(x - width / 2, y - height / 2) / half;
      if (straight === 0) return { x, y };
      let r = straight;
      for (let i = 0; i < 12; i++) r -= (r * (1 + k * r * r) - straight) / (1 + 3 * k * r * r);
      const scale = r / straight;
      return { x: width / 2 + (x - width / 2) * scale, y: height / 2 + (y - height / 2) * scale };
    },
  };
}

const MARGIN_OF_SLACK = 0.7;
const CROP_CHANCE = 0.6;

/** Puts a picture before the camera: turned, as large as `fill` asks, perhaps cut by the photo's edge. */
export function placeCamera(random: Random, picture: Size, photo: Size, level: Difficulty): Camera {
  const { across, down } = turnedAxes(
    radians(random.around(level.yaw)),
    radians(random.around(level.pitch)),
    radians(random.around(level.roll)),
  );
  const focal = random.between(0.8, 1.15) * Math.max(photo.width, photo.height);
  const fill = random.between(...level.fill);
  const unit = Math.max(picture.width, picture.height);
  const view = (distance: number, cx: number, cy: number): Homography => {
    const row = (axisX: number, axisY: number, centre: number): [number, number, number] => {
      const a = (focal * axisX + centre * across.z) / unit;
      const b = (focal * axisY + centre * down.z) / unit;
      return [a, b, centre * distance - (a * picture.width) / 2 - (b * picture.height) / 2];
    };
    const a = across.z / unit;
    const b = down.z / unit;
    const w = distance - (a * picture.width) / 2 - (b * picture.height) / 2;
    return [...row(across.x, down.x, cx), ...row(across.y, down.y, cy), a, b, w];
  };
  const boundsOf = (h: Homography) => {
    const { width, height } = picture;
    const at = [project(h, 0, 0), project(h, width, 0), project(h, width, height), project(h, 0, height)];
    const [xs, ys] = [at.map((p) => p.x), at.map((p) => p.y)];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
  };
  let distance = 2;
  for (let i = 0; i < 8; i++) {
    const bounds = boundsOf(view(distance, 0, 0));
    const taken = Math.max(bounds.width / photo.width, bounds.height / photo.height);
    distance = Math.max(0.75, (distance * taken) / fill);
  }
  const bounds = boundsOf(view(distance, 0, 0));
  const cutAcross = random.chance(0.5);
  const cut = level.crop > 0 && random.chance(CROP_CHANCE) ? random.between(0, level.crop) : null;
  const side = random.chance(0.5) ? 1 : -1;
  const centre = (length: number, size: number, isCut: boolean): number => {
    const slack = Math.max(0, (length - size) / 2);
    const wander = random.around(slack * MARGIN_OF_SLACK);
    return length / 2 + (isCut && cut !== null ? side * (slack + cut * size) : wander);
  };
  const cx = centre(photo.width, bounds.width, cutAcross) - bounds.left - bounds.width / 2;
  const cy = centre(photo.height, bounds.height, !cutAcross) - bounds.top - bounds.height / 2;
  const toView = view(distance, cx, cy);
  const fromView = invert(toView);
  const { straighten, bend } = lens(random.between(-0.3, 1) * level.lens, photo);
  return {
    straighten,
    toPlane(x, y) {
      const straight = straighten(x, y);
      return project(fromView, straight.x, straight.y);
    },
    toPhoto(x, y) {
      const straight = project(toView, x, y);
      return bend(straight.x, straight.y);
    },
  };
}
