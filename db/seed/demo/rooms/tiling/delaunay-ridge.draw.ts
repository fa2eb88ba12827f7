import { gradient, mix, type Rgb, rgb, toOklab } from "../../color";
import type { Vec } from "../../coverage";
import { centre } from "../../geometry";
import { fractalNoise, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 900;
const SKY = gradient(["#1d2f6f", "#5b4b9a", "#c8628f", "#f59a6b", "#fdd08a", "#fff0c4"]);
const LAKE = 690;

type Triangle = { a: number; b: number; c: number; x: number; y: number; square: number };

function circumscribed(points: readonly Vec[], a: number, b: number, c: number): Triangle {
  const [ax, ay] = points[a] ?? [0, 0];
  const [bx, by] = points[b] ?? [0, 0];
  const [cx, cy] = points[c] ?? [0, 0];
  const d = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by)) || 1e-9;
  const [a2, b2, c2] = [ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy];
  const x = (a2 * (by - cy) + b2 * (cy - ay) + c2 * (ay - by)) / d;
  const y = (a2 * (cx - bx) + b2 * (ax - cx) + c2 * (bx - ax)) / d;
  return { a, b, c, x, y, square: (ax - x) ** 2 + (ay - y) ** 2 };
}

/** Bowyer–Watson (1981): each point removes the triangles whose circle holds it and refills the hole. */
function triangulate(sites: Vec[]): { points: Vec[]; triangles: Triangle[] } {
  const points: Vec[] = [...sites.sort((p, q) => p[0] - q[0]), [-9000, -9000], [11000, -9000], [800, 14000]];
  const n = sites.length;
  let open = [circumscribed(points, n, n + 1, n + 2)];
  const done: Triangle[] = [];
  for (let i = 0; i < n; i++) {
    const [x, y] = points[i] ?? [0, 0];
    const rim = new Map<string, [number, number]>();
    const kept: Triangle[] = [];
    for (const triangle of open) {
      const ahead = x - triangle.x;
      // Points come from left to right: a circle that lies wholly behind is never broken again.
      if (ahead > 0 && ahead * ahead > triangle.square) done.push(triangle);
      else if (ahead * ahead + (y - triangle.y) ** 2 >= triangle.square) kept.push(triangle);
      else
        for (const [p, q] of [
          [triangle.a, triangle.b],
          [triangle.b, triangle.c],
          [triangle.c, triangle.a],
        ] as const) {
          const key = p < q ? `${p}/${q}` : `${q}/${p}`;
          if (rim.has(key)) rim.delete(key);
          else rim.set(key, [p, q]);
        }
    }
    for (const [p, q] of rim.values()) kept.push(circumscribed(points, p, q, i));
    open = kept;
  }
  return { points, triangles: [...done, ...open].filter(({ a, b, c }) => Math.max(a, b, c) < n) };
}

/** Height of the skyline of a range: ridged noise makes peaks; nearer ranges are lower and rougher. */
function skyline(x: number, range: number): number {
  let height = 0;
  for (let octave = 0; octave < 4; octave++) {
    const wave = valueNoise((x / (300 - range * 40)) * 2 ** octave + range * 31.7, range, 40 + octave);
    height += (1 - Math.abs(2 * wave - 1)) / 2 ** octave;
  }
  return 470 + range * 62 - height * (212 - range * 38);
}

/** The painted scene that the triangles sample: sky, sun, four ranges, a lake that mirrors them. */
function scene(x: number, y: number): Rgb {
  if (y > LAKE) {
    const up = scene(x + 22 * Math.sin(y / 7), LAKE - (y - LAKE) * 2.9);
    return mix(up, rgb("#1b4a6f"), 0.2 + (y - LAKE) / 900);
  }
  for (let range = 3; range >= 0; range--) {
    const top = skyline(x, range);
    if (y <= top) continue;
    const snow = range === 0 && y - top < 150 * (fractalNoise(x / 30, y / 90, 3, 5) - 0.2) && top < 330;
    const base = rgb(["#8d6aa8", "#57508f", "#2c3d6e", "#14243f"][range] ?? "#14243f");
    return snow
      ? rgb("#ffe9dc")
      : mix(base, rgb("#f2a07a"), Math.max(0, 0.42 - (y - top) / 320) * (1 - range / 5));
  }
  const sun = Math.hypot(x - 1120, y - 210);
  return sun < 74 ? rgb("#fffbe4") : mix(SKY.at(y / 430), rgb("#ffe3a0"), Math.max(0, 0.75 - sun / 420));
}

/** Draws a lake at dawn as a Delaunay triangulation, finer along the skylines. */
export function draw(random: Random): Drawing {
  const sites: Vec[] = [];
  for (let i = 0; i < 900; i++) {
    sites.push([random.range(-60, WIDTH + 60), random.range(-60, HEIGHT + 60)]);
  }
  for (let i = 0; i < 640; i++) {
    const x = random.range(-40, WIDTH + 40);
    sites.push([x, skyline(x, random.int(0, 3)) + random.gaussian(0, 9)]);
  }
  for (let i = 0; i < 130; i++) {
    const angle = random.range(0, 2 * Math.PI);
    const radius = random.pick([60, 74, 74, 105]);
    sites.push([1120 + radius * Math.cos(angle), 210 + radius * Math.sin(angle)]);
  }
  for (let i = 0; i < 70; i++) sites.push([(i / 69) * (WIDTH + 80) - 40, LAKE + random.range(-3, 3)]);
  const { points, triangles } = triangulate(sites);
  const canvas = new Canvas(WIDTH, HEIGHT, "#5b4b9a");
  for (const { a, b, c } of triangles) {
    const corners = [points[a] ?? [0, 0], points[b] ?? [0, 0], points[c] ?? [0, 0]] as Vec[];
    const [x, y] = centre(corners);
    const color = scene(x, y);
    const facet = 0.86 + 0.32 * random.next();
    const slope = random.range(0, 2 * Math.PI);
    const [dx, dy] = [Math.cos(slope) / 130, Math.sin(slope) / 130];
    canvas.fill(corners, (px, py, out) => setLight(out, color, facet + (px - x) * dx + (py - y) * dy));
    const dark = toOklab(color)[0] < 0.5;
    canvas.outline(corners, 0.9, dark ? rgb("#ffd9b0") : rgb("#3b2a66"), 0.22);
  }
  return canvas.grain(0.12, 3).toDrawing();
}
