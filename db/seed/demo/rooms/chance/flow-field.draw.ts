import { gradient, toHex } from "../../color";
import { fractalNoise, hash2 } from "../../noise";
import type { Random } from "../../random";
import { polyline, SvgBuilder } from "../../svg";
import type { Drawing } from "../../types";

const fade = (t: number) => t * t * t * (t * (t * 6 - 15) + 10);

/** Perlin's gradient noise with the smoother fade of 2002; about −0.7 to 0.7, zero at lattice points. */
export function perlin(x: number, y: number, seed: number): number {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const slope = (ix: number, iy: number) => {
    const angle = hash2(ix, iy, seed) * 2 * Math.PI;
    return Math.cos(angle) * (x - ix) + Math.sin(angle) * (y - iy);
  };
  const u = fade(x - x0);
  const top = slope(x0, y0) * (1 - u) + slope(x0 + 1, y0) * u;
  const bottom = slope(x0, y0 + 1) * (1 - u) + slope(x0 + 1, y0 + 1) * u;
  return top + (bottom - top) * fade(y - y0);
}

const WIDTH = 1600;
const HEIGHT = 900;
const CELL = 5;

/** Streams follow the noise as a compass; a stream stops where another already flows. */
export function draw(random: Random): Drawing {
  const svg = new SvgBuilder(WIDTH, HEIGHT, "#101a2b");
  const waters = [
    gradient(["#f7ede2", "#f6bd60", "#f28482", "#84a59d"]),
    gradient(["#e0fbfc", "#98c1d9", "#3d5a80", "#ee6c4d"]),
    gradient(["#ffe8d6", "#cb997e", "#6b705c", "#b7b7a4"]),
  ];
  const columns = Math.ceil(WIDTH / CELL);
  const taken = new Uint8Array(columns * Math.ceil(HEIGHT / CELL));
  const cell = (x: number, y: number) => Math.floor(y / CELL) * columns + Math.floor(x / CELL);
  const compass = (x: number, y: number) =>
    perlin(x / 420, y / 420, 5) * 7.5 + perlin(x / 150, y / 150, 6) * 1.3 + 0.35;
  for (let tries = 0; tries < 9000; tries++) {
    let x = random.next() * WIDTH;
    let y = random.next() * HEIGHT;
    const width = random.chance(0.12) ? random.range(6, 10) : random.range(1.6, 4.6);
    const points: [number, number][] = [];
    const visited: number[] = [];
    for (let step = 0; step < 90; step++) {
      if (x < -4 || y < -4 || x > WIDTH + 4 || y > HEIGHT + 4) break;
      const here = cell(x, y);
      if (taken[here] === 1 && !visited.includes(here)) break;
      taken[here] = 1;
      visited.push(here);
      points.push([x, y]);
      const angle = compass(x, y);
      x += Math.cos(angle) * 6;
      y += Math.sin(angle) * 6;
    }
    const [start] = points;
    if (!start || points.length < 6) continue;
    const region = fractalNoise(start[0] / 380, start[1] / 380, 3, 21);
    const water = waters[region < 0.44 ? 0 : region < 0.55 ? 1 : 2];
    const color = toHex(
      (water ?? waters[0])?.at(random.next() * 0.7 + 0.3 * (start[1] / HEIGHT)) ?? [1, 1, 1],
    );
    svg.path(polyline(points), {
      fill: "none",
      stroke: color,
      "stroke-width": width,
      "stroke-linecap": "round",
    });
  }
  return svg.toDrawing();
}
