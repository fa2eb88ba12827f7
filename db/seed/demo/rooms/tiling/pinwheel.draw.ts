import { gradient, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { centre, distance, lerp, shrink } from "../../geometry";
import { fractalNoise, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 800;
const WHEEL = gradient([
  "#e8503a",
  "#f6b14a",
  "#f5e6b8",
  "#7fbf9a",
  "#1f7a8c",
  "#233c77",
  "#6d2e6e",
  "#c23a5e",
  "#e8503a",
]);
const SHADOW = rgb("#17122b");

/** A right triangle with legs 1 : 2; the right angle is at `corner`, the short leg ends at `near`. */
type Vane = { corner: Vec; near: Vec; far: Vec };

/** Conway's dissection into five copies, each smaller by √5 and turned by arctan 1/2. */
function dissect({ corner, near, far }: Vane): Vane[] {
  const foot = lerp(near, far, 0.2);
  const onAltitude = lerp(corner, foot, 0.5);
  const onLong = lerp(corner, far, 0.5);
  const onHypotenuse = lerp(foot, far, 0.5);
  return [
    { corner: foot, near, far: corner },
    { corner: onAltitude, near: corner, far: onLong },
    { corner: onHypotenuse, near: onLong, far },
    // These two are not mirrored as the others are: that is what turns the tiling ever further.
    { corner: onAltitude, near: foot, far: onLong },
    { corner: onHypotenuse, near: onLong, far: foot },
  ];
}

/** Draws the pinwheel tiling as folded paper, finer in some places, its colours set by direction. */
export function draw(random: Random): Drawing {
  let vanes: Vane[] = [
    { corner: [0, 0], near: [0, HEIGHT], far: [WIDTH, 0] },
    { corner: [WIDTH, HEIGHT], near: [WIDTH, 0], far: [0, HEIGHT] },
  ];
  const done: Vane[] = [];
  for (let depth = 0; depth < 7; depth++) {
    const next: Vane[] = [];
    for (const vane of vanes) {
      const [x, y] = centre([vane.corner, vane.near, vane.far]);
      const fineness = 1.9 + 4.1 * fractalNoise(x / 360 + 3, y / 360, 3, 12) + 0.25 * random.gaussian();
      if (depth < 3 || (depth < fineness && depth < 5)) next.push(...dissect(vane));
      else done.push(vane);
    }
    vanes = next;
  }
  const canvas = new Canvas(WIDTH, HEIGHT, SHADOW);
  for (const { corner, near, far } of done) {
    const triangle = [corner, near, far];
    const size = distance(corner, far);
    const turn = Math.atan2(far[1] - corner[1], far[0] - corner[0]) / (2 * Math.PI) + 1;
    const [mx, my] = centre(triangle);
    const tone = (turn + 0.16 * fractalNoise(mx / 500, my / 500, 2, 4) + 0.02 * random.gaussian()) % 1;
    const seed = random.int(0, 999);
    const lit = 0.82 + 0.3 * random.next();
    canvas.fill(shrink(triangle, 1 - 1.5 / size), (x, y, out) => {
      WHEEL.write(tone, out);
      const along =
        ((x - corner[0]) * (far[0] - corner[0]) + (y - corner[1]) * (far[1] - corner[1])) / size ** 2;
      const fibre = 0.9 + 0.2 * valueNoise(x / 2.2, y / 2.2, seed);
      const fold = lit * (0.62 + 0.6 * along) * fibre;
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * fold;
    });
    if (size > 60) {
      const inner = shrink(triangle, 0.42);
      canvas.fill(inner, (x, y, out) => {
        WHEEL.write((tone + 0.45) % 1, out);
        const fold = 0.75 + 0.4 * valueNoise(x / 30, y / 30, seed);
        for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * fold;
      });
      canvas.outline(inner, 1.2, SHADOW, 0.6);
    }
  }
  return canvas.grain(0.08, 3).toDrawing();
}
