import { gradient, type Rgb, rgb } from "../../color";
import { fractalNoise } from "../../noise";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

type Vec3 = readonly [number, number, number];
type Ball = { centre: Vec3; radius: number; color: Rgb; mirror: number };

const dot = (a: Vec3, b: Vec3) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const along = (a: Vec3, b: Vec3, t: number): Vec3 => [a[0] + b[0] * t, a[1] + b[1] * t, a[2] + b[2] * t];
const unit = (a: Vec3): Vec3 => {
  const length = Math.hypot(a[0], a[1], a[2]);
  return [a[0] / length, a[1] / length, a[2] / length];
};

const ball = (x: number, z: number, radius: number, color: string, mirror: number, lift = 0): Ball => ({
  centre: [x, radius + lift, z],
  radius,
  color: rgb(color),
  mirror,
});
const BALLS: Ball[] = [
  ball(-0.3, 4.6, 1.25, "#f2f4f7", 0.86),
  ball(1.75, 3.7, 0.8, "#d62246", 0.35),
  ball(-2.1, 3.5, 0.72, "#f0a202", 0.4),
  ball(0.75, 2.6, 0.42, "#12908e", 0.45),
  ball(-0.85, 2.5, 0.36, "#eef1f5", 0.8),
  ball(3.3, 6.4, 1.5, "#3a4fb0", 0.55),
  ball(-3.5, 6.6, 1.6, "#5a2a82", 0.5),
  ball(-1.55, 2.1, 0.2, "#e85d04", 0.3),
  ball(1.6, 2.15, 0.24, "#8ac926", 0.35),
  ball(0.1, 3.15, 0.3, "#ff8fab", 0.4, 2.35),
];
const LAMP: Vec3 = [-4.5, 6.5, -1.5];

/** Distance along a unit ray to a sphere, or 0 when it misses. */
export function hitSphere(from: Vec3, way: Vec3, centre: Vec3, radius: number): number {
  const x = from[0] - centre[0];
  const y = from[1] - centre[1];
  const z = from[2] - centre[2];
  const b = x * way[0] + y * way[1] + z * way[2];
  const square = b * b - (x * x + y * y + z * z) + radius * radius;
  if (square < 0) return 0;
  const near = -b - Math.sqrt(square);
  return near > 1e-4 ? near : 0;
}

const FLOOR = [gradient(["#f6ecd6", "#e4c590", "#cf9a5b"]), gradient(["#10222e", "#24506a", "#4c8796"])];
const SKY = gradient(["#fbe3c0", "#f3b48b", "#b07aa1", "#4a5a9c", "#182654"]);

/** Whitted's recursion: the light from a surface, its shadow, and what its mirror part sees; `weight` is its share of the pixel. */
function trace(from: Vec3, way: Vec3, depth: number, weight: number): Rgb {
  let nearest = Number.POSITIVE_INFINITY;
  let struck: Ball | undefined;
  for (const candidate of BALLS) {
    const t = hitSphere(from, way, candidate.centre, candidate.radius);
    if (t > 0 && t < nearest) {
      nearest = t;
      struck = candidate;
    }
  }
  const floor = way[1] < 0 ? -from[1] / way[1] : Number.POSITIVE_INFINITY;
  if (!struck && floor > 60) {
    const cloud = fractalNoise((way[0] / (way[1] + 0.25)) * 2.4, 3 / (way[1] + 0.25), 4, 9);
    return SKY.at(way[1] * 1.25 + (cloud - 0.5) * 0.55);
  }
  const onFloor = floor < nearest;
  const at = along(from, way, onFloor ? floor : nearest);
  const normal: Vec3 = onFloor || !struck ? [0, 1, 0] : unit(along(at, struck.centre, -1));
  let color: Rgb;
  let mirror = 0.13;
  if (onFloor || !struck) {
    const square = (Math.floor(at[0] * 1.4 + 0.3) + Math.floor(at[2] * 1.4)) & 1;
    const vein = fractalNoise(
      at[0] * 2.2,
      at[2] * 2.2 + fractalNoise(at[0] * 4, at[2] * 4, 2, 2),
      3,
      5 + square,
    );
    color = FLOOR[square]?.at(vein * 1.3 - 0.15) ?? [0, 0, 0];
  } else {
    color = struck.color;
    mirror = struck.mirror + (1 - struck.mirror) * 0.6 * (1 + dot(way, normal)) ** 4;
  }
  const lift = along(at, normal, 1e-3);
  const toLamp = along(LAMP, lift, -1);
  const lampWay = unit(toLamp);
  const blocked = BALLS.some((other) => hitSphere(lift, lampWay, other.centre, other.radius) > 0);
  const facing = Math.max(0, dot(normal, lampWay));
  const light = 0.2 + 0.16 * normal[1] + (blocked ? 0 : facing * 1.05);
  const bounce = along(way, normal, -2 * dot(way, normal));
  const shine = blocked ? 0 : Math.max(0, dot(bounce, lampWay)) ** 60 * (onFloor ? 0.1 : 1.1);
  const seen: Rgb =
    depth > 0 && mirror * weight > 0.06 ? trace(lift, bounce, depth - 1, mirror * weight) : [0.2, 0.18, 0.2];
  const mixed = (k: 0 | 1 | 2) =>
    color[k] * light * (1 - mirror) + seen[k] * mirror * (onFloor ? 1 : 0.55 + 0.45 * color[k]) + shine;
  return [mixed(0), mixed(1), mixed(2)];
}

export function draw(): Drawing {
  const canvas = new Canvas(1600, 1000);
  const eye: Vec3 = [0, 1.55, -2.6];
  return canvas
    .shade((x, y, out) => {
      const way = unit([(x - 800) / 1050, (430 - y) / 1050, 1]);
      out.set(trace(eye, way, 3, 1));
    })
    .toDrawing();
}
