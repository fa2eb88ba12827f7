import { mix, type Rgb, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { centre, regular, shrink, visible } from "../../geometry";
import { fractalNoise, hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const SIDE = 1600;
const EDGE = 57;
const STEPS = [0, 1, 2, 3].map((k): Vec => [Math.cos((k * Math.PI) / 4), Math.sin((k * Math.PI) / 4)]);
/** The same four directions as seen from the hidden half of four-space: every angle tripled. */
const SHADOWS = [0, 1, 2, 3].map(
  (k): Vec => [Math.cos((k * 3 * Math.PI) / 4), Math.sin((k * 3 * Math.PI) / 4)],
);
const OFFSET: Vec = [0.117, -0.083];

type Lattice = readonly [number, number, number, number];

const project = (point: Lattice, axes: readonly Vec[]): Vec => {
  let x = 0;
  let y = 0;
  point.forEach((n, k) => {
    x += n * (axes[k]?.[0] ?? 0);
    y += n * (axes[k]?.[1] ?? 0);
  });
  return [x, y];
};

/** A lattice point belongs to the tiling when its shadow falls in a regular octagon of unit side. */
function accepted(point: Lattice): boolean {
  const [x, y] = project(point, SHADOWS);
  const inradius = (1 + Math.SQRT2) / 2;
  return STEPS.every(([nx, ny]) => Math.abs((x + OFFSET[0]) * nx + (y + OFFSET[1]) * ny) < inradius);
}

const moved = (point: Lattice, axis: number, by: number): Lattice => [
  point[0] + (axis === 0 ? by : 0),
  point[1] + (axis === 1 ? by : 0),
  point[2] + (axis === 2 ? by : 0),
  point[3] + (axis === 3 ? by : 0),
];

/** Walks the accepted points from the origin and collects every face whose four corners are accepted. */
function faces(): { points: Vec[]; square: boolean; axis: number }[] {
  const found: { points: Vec[]; square: boolean; axis: number }[] = [];
  const queue: Lattice[] = [[0, 0, 0, 0]];
  const seen = new Set<string>([queue[0]?.join() ?? ""]);
  const place = (point: Lattice): Vec => {
    const [x, y] = project(point, STEPS);
    return [SIDE * 0.42 + EDGE * x, SIDE * 0.56 + EDGE * y];
  };
  for (let head = 0; head < queue.length; head++) {
    const from = queue[head];
    if (!from) break;
    for (let axis = 0; axis < 4; axis++) {
      for (const by of [1, -1]) {
        const to = moved(from, axis, by);
        const [x, y] = place(to);
        const key = to.join();
        if (seen.has(key) || !accepted(to) || Math.abs(x - 800) > 920 || Math.abs(y - 800) > 920) continue;
        seen.add(key);
        queue.push(to);
      }
      for (let other = axis + 1; other < 4; other++) {
        const corners = [
          from,
          moved(from, axis, 1),
          moved(moved(from, axis, 1), other, 1),
          moved(from, other, 1),
        ];
        if (!corners.every((corner) => accepted(corner))) continue;
        found.push({ points: corners.map(place), square: other - axis === 2, axis: axis * 4 + other });
      }
    }
  }
  return found.filter(({ points }) => visible(points, SIDE, SIDE));
}

const SQUARES = ["#c8402f", "#e0932f", "#f1e2c0", "#14375e"].map(rgb);
const LOZENGES = ["#1e9a94", "#0f6f7d", "#5cc0ac", "#1d4f91"].map(rgb);
const MORTAR = rgb("#efe6d2");

/** Draws the Ammann–Beenker tiling, cut from a four-dimensional lattice, as zellige. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(SIDE, SIDE, (x, y, out) => setLight(out, MORTAR, 0.72 + 0.4 * hash2(x, y, 4)));
  for (const { points, square, axis } of faces()) {
    const middle = centre(points);
    const wave = fractalNoise(middle[0] / 330, middle[1] / 330, 2, 9) * 4.2 + axis * 0.35;
    const set = square ? SQUARES : LOZENGES;
    const color: Rgb = set[Math.floor(wave) % 4] ?? MORTAR;
    const seed = random.int(0, 9999);
    const tilt = random.range(0, 2 * Math.PI);
    const [dx, dy] = [Math.cos(tilt) / 170, Math.sin(tilt) / 170];
    const fired = 0.78 + 0.4 * random.next();
    const glazed = (tint: Rgb) => (x: number, y: number, out: Float32Array) => {
      const facet = fired + (x - middle[0]) * dx + (y - middle[1]) * dy;
      const speck = hash2(x / 2, y / 2, seed) > 0.985 ? 0.5 : 1;
      setLight(out, tint, facet * speck * (0.66 + 0.62 * fractalNoise(x / 13, y / 13, 3, seed)));
    };
    canvas.fill(shrink(points, square ? 0.945 : 0.93), glazed(color));
    if (square) {
      const turn = Math.atan2((points[1]?.[1] ?? 0) - middle[1], (points[1]?.[0] ?? 0) - middle[0]);
      const second = random.pick(SQUARES);
      canvas.fill(regular(middle, EDGE * 0.42, 4, turn), glazed(mix(second, MORTAR, 0.12)));
      canvas.fill(regular(middle, EDGE * 0.42, 4, turn + Math.PI / 4), glazed(mix(second, MORTAR, 0.12)));
      canvas.fill(regular(middle, EDGE * 0.2, 8, turn + Math.PI / 8), glazed(random.pick(LOZENGES)));
    } else {
      canvas.fill(shrink(points, 0.52), glazed(random.chance(0.5) ? MORTAR : random.pick(LOZENGES)));
      if (random.chance(0.6)) canvas.fill(shrink(points, 0.3), glazed(random.pick(SQUARES)));
    }
  }
  return canvas.grain(0.07, 5).toDrawing();
}
