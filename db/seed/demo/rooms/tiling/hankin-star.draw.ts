import { mix, type Rgb, rgb } from "../../color";
import type { Vec } from "../../coverage";
import {
  add,
  centre,
  crossing,
  lerp,
  polar,
  regular,
  rotate,
  shrink,
  subtract,
  visible,
} from "../../geometry";
import { fractalNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const SIDE = 1600;
const EDGE = 62;
const ROOT3 = Math.sqrt(3);
/** Distance between twelve-sided neighbours of the 4.6.12 tiling: two inradii and the square between. */
const PITCH = EDGE * (1 + 2 * (1 + ROOT3 / 2));
const GROUND = rgb("#0d2f33");
const STRAP = rgb("#f4e6c3");
const SHADES: Record<number, string[]> = {
  4: ["#c23b2e", "#d9822b", "#a82a3e", "#e0a83a"],
  6: ["#1f8a83", "#2da89a", "#136a72", "#49b7a5"],
  12: ["#1c3f94", "#2757b8", "#4b2f86", "#16327a"],
};

function polygons(): Vec[][] {
  const found: Vec[][] = [];
  const origin: Vec = [SIDE * 0.44, SIDE * 0.53];
  const across: Vec = polar(PITCH, 0.13);
  const up: Vec = rotate(across, Math.PI / 3);
  const tilt = 0.13;
  for (let i = -9; i <= 9; i++)
    for (let j = -9; j <= 9; j++) {
      const middle = add(origin, add([across[0] * i, across[1] * i], [up[0] * j, up[1] * j]));
      found.push(regular(middle, EDGE / (2 * Math.sin(Math.PI / 12)), 12, tilt + Math.PI / 12));
      for (let k = 0; k < 3; k++) {
        const towards = tilt + (k * Math.PI) / 3;
        found.push(
          regular(add(middle, polar(PITCH / 2, towards)), EDGE / Math.SQRT2, 4, towards + Math.PI / 4),
        );
      }
      for (const turn of [Math.PI / 6, Math.PI / 2])
        found.push(regular(add(middle, polar(PITCH / ROOT3, tilt + turn)), EDGE, 6, tilt));
    }
  return found.filter((points) => visible(points, SIDE, SIDE));
}

/** Contact angle at a side's middle; it drifts over the panel, and both neighbours read the same value. */
const contact = ([x, y]: Vec) =>
  Math.min(1.16, 0.74 + 0.42 * Math.sin(x / 430 + 0.6) * Math.cos(y / 510 - 0.4) + (x + y) / 12000);

/** The star that Hankin's rays make inside a polygon: side middle, meeting point, side middle … */
function star(points: Vec[]): Vec[] {
  const n = points.length;
  const sides = points.map((from, i) => {
    const to = points[(i + 1) % n] ?? from;
    return { middle: lerp(from, to, 0.5), along: subtract(to, from) };
  });
  return sides.flatMap(({ middle, along }, i) => {
    const next = sides[(i + 1) % n];
    if (!next) return [middle];
    const out = rotate(along, contact(middle));
    const back = rotate([-next.along[0], -next.along[1]], -contact(next.middle));
    const meet = crossing(middle, add(middle, out), next.middle, add(next.middle, back));
    return meet ? [middle, meet] : [middle];
  });
}

/** Draws an Islamic star pattern by Hankin's rays over squares, hexagons and twelve-sided tiles. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(SIDE, SIDE, (x, y, out) =>
    setLight(out, GROUND, 0.6 + 1.1 * fractalNoise(x / 60, y / 60, 4, 11)),
  );
  const glazed = (color: Rgb, seed: number) => (x: number, y: number, out: Float32Array) =>
    setLight(out, color, 0.62 + 0.8 * fractalNoise(x / 19, y / 19, 3, seed));
  const drawn = polygons().map((points) => ({ points, shape: star(points) }));
  for (const { points, shape } of drawn) {
    const shades = (SHADES[points.length] ?? ["#ffffff"]).map(rgb);
    const seed = random.int(0, 9999);
    const base = random.pick(shades);
    const other = mix(random.pick(shades), STRAP, 0.35);
    const middle = centre(points);
    canvas.fill(shape, glazed(base, seed));
    canvas.fill(shrink(shape, 0.72, middle), glazed(other, seed + 1));
    canvas.fill(shrink(shape, 0.62, middle), glazed(random.pick(shades), seed + 2));
    if (points.length === 12) {
      const turned = shape.map((p) => add(middle, rotate(subtract(p, middle), Math.PI / 12)));
      canvas.fill(shrink(turned, 0.46, middle), glazed(rgb("#e0a83a"), seed + 3));
      canvas.fill(
        shrink(shape, 0.34, middle),
        glazed(rgb(random.pick(["#a82a3e", "#136a72", "#f4e6c3"])), seed + 4),
      );
      canvas.fill(shrink(turned, 0.16, middle), glazed(STRAP, seed + 5));
    } else canvas.disc(middle[0], middle[1], points.length === 6 ? 7 : 4, STRAP, 0.9);
  }
  for (const { shape } of drawn) canvas.outline(shape, 8.5, rgb("#07191c"), 0.95);
  for (const { shape } of drawn)
    canvas.outline(shape, 5, (x, y, out) =>
      setLight(out, STRAP, 0.7 + 0.45 * fractalNoise(x / 9, y / 9, 2, 77)),
    );
  return canvas.grain(0.1, 6).toDrawing();
}
