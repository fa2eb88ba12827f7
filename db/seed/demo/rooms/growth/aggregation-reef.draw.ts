import { gradient, rgb, scaleLight } from "../../color";
import { fractalNoise, hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const SIDE = 1600;
const CELL = 5;
const GRID = SIDE / CELL;
const PARTICLES = 16500;
const SEA = gradient(["#02101f", "#06284a", "#0b4a6e", "#0f6f86"]);
const REEFS = [
  gradient(["#fff7d6", "#ffd166", "#f78c4a", "#d6405a", "#7a1f5c"]),
  gradient(["#f4ffe0", "#b8e07a", "#4fb286", "#1d7d86", "#1a4470"]),
  gradient(["#fff0f5", "#f7b0d0", "#c873c8", "#7a4fc0", "#3a2f8a"]),
];

type Grain = { x: number; y: number; order: number; reef: number; parentX: number; parentY: number };

/** Walks particles until they touch a cluster and stick there; they may set out anywhere in open water. */
function aggregate(random: Random): Grain[] {
  const owner = new Int8Array(GRID * GRID).fill(-1);
  /** Cells to the nearest grain, never too long: a walker may leap that far without missing anything. */
  const clear = new Uint8Array(GRID * GRID).fill(24);
  const grains: Grain[] = [];
  const stick = (x: number, y: number, reef: number, parentX: number, parentY: number) => {
    grains.push({ x, y, order: grains.length, reef, parentX, parentY });
    owner[y * GRID + x] = reef;
    for (let dy = -24; dy <= 24; dy++)
      for (let dx = -24; dx <= 24; dx++) {
        const [cx, cy] = [x + dx, y + dy];
        if (cx < 0 || cy < 0 || cx >= GRID || cy >= GRID) continue;
        const reach = Math.max(1, Math.floor(Math.sqrt(dx * dx + dy * dy)) - 1);
        const at = cy * GRID + cx;
        if (reach < (clear[at] ?? 0)) clear[at] = reach;
      }
  };
  for (let i = 0; i < 16; i++) {
    const [x, y] = [random.int(24, GRID - 25), random.int(24, GRID - 25)];
    if ((clear[y * GRID + x] ?? 0) < 23) i--;
    else stick(x, y, i % 3, x, y);
  }
  const SIDES = [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const;
  const touching = (x: number, y: number) =>
    SIDES.find(([dx, dy]) => (owner[(y + dy) * GRID + x + dx] ?? -1) >= 0 && x + dx >= 0 && x + dx < GRID);
  for (let tries = 0; grains.length < PARTICLES && tries < 60000; tries++) {
    let x = random.int(1, GRID - 2);
    let y = random.int(1, GRID - 2);
    if ((clear[y * GRID + x] ?? 0) < 3) continue;
    for (let step = 0; step < 900; step++) {
      const near = touching(x, y);
      if (near) {
        const [px, py] = [x + near[0], y + near[1]];
        stick(x, y, owner[py * GRID + px] ?? 0, px, py);
        break;
      }
      const leap = clear[y * GRID + x] ?? 1;
      const angle = random.next() * 2 * Math.PI;
      const [dx, dy] =
        leap > 1
          ? [Math.round(leap * Math.cos(angle)), Math.round(leap * Math.sin(angle))]
          : random.pick(SIDES);
      x += dx;
      y += dy;
      x = Math.min(GRID - 2, Math.max(1, x));
      y = Math.min(GRID - 2, Math.max(1, y));
    }
  }
  return grains;
}

/** Draws reefs of three kinds grown by diffusion-limited aggregation, coloured by the order of arrival. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(SIDE, SIDE, (x, y, out) => {
    SEA.write(1 - y / SIDE + 0.5 * (fractalNoise(x / 240, y / 90, 4, 2) - 0.5), out);
    const ray = 0.8 + 0.35 * fractalNoise((x + y * 0.45) / 60, y / 900, 2, 5) + 0.1 * (hash2(x, y, 3) - 0.5);
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * ray;
  });
  const place = (cell: number) => (cell + 0.5) * CELL;
  const grains = aggregate(random);
  for (const { x, y, parentX, parentY } of grains)
    canvas.stroke(
      [
        [place(x) + 4, place(y) + 6],
        [place(parentX) + 4, place(parentY) + 6],
      ],
      CELL * 1.2,
      rgb("#010812"),
      0.35,
    );
  for (const { x, y, parentX, parentY, order, reef } of grains) {
    const age = order / grains.length;
    const color = REEFS[reef]?.at(age + random.gaussian(0, 0.03)) ?? rgb("#ffffff");
    canvas.stroke(
      [
        [place(x), place(y)],
        [place(parentX), place(parentY)],
      ],
      CELL * (1.15 - 0.35 * age),
      scaleLight(color, random.range(0.8, 1.1)),
    );
    if (random.chance(0.12)) canvas.disc(place(x) - 0.8, place(y) - 0.8, 1.1, rgb("#fffdf0"), 0.8);
  }
  return canvas.toDrawing();
}
