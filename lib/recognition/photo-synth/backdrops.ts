import type { Colour } from "./frame";
import { cellNoise, type Random, smoothNoise } from "./random";

/** What is behind the picture: a colour for a point of the photo; u, v run 0–1 along its width. */
export type Backdrop = (u: number, v: number) => Colour;

const shade = ([r, g, b]: Colour, k: number): Colour => [r * k, g * k, b * k];

function paint(random: Random): Colour {
  const light = random.between(70, 235);
  const cast = random.chance(0.6) ? 6 : 24;
  return [light + random.around(cast), light + random.around(cast), light + random.around(cast)];
}

/** A painted wall: rolled-on unevenness, a wash of light, fine grain. */
export function plaster(random: Random): Backdrop {
  const colour = paint(random);
  const seed = random.integer(1, 1e6);
  const [tilt, fall] = [random.around(0.25), random.around(0.3)];
  const [blotch, grain] = [random.between(0.02, 0.12), random.between(0.01, 0.07)];
  return (u, v) =>
    shade(
      colour,
      1 +
        tilt * (u - 0.5) +
        fall * (v - 0.5) +
        blotch * (smoothNoise(u * 5, v * 5, seed) - 0.5) +
        grain * (smoothNoise(u * 260, v * 260, seed + 1) - 0.5),
    );
}

/** Bricks in running bond, each with its own colour, seen slightly from the side. */
export function bricks(random: Random): Backdrop {
  const base: Colour = [random.between(110, 190), random.between(60, 120), random.between(45, 100)];
  const mortar = random.between(120, 210);
  const rows = random.between(11, 26);
  const seed = random.integer(1, 1e6);
  const lean = random.around(0.12);
  return (u, v) => {
    const y = (v + lean * (u - 0.5)) * rows;
    const row = Math.floor(y);
    const x = (u * rows) / 2.7 + (row & 1) * 0.5;
    const column = Math.floor(x);
    const [fx, fy] = [x - column, y - row];
    const rough = 0.85 + 0.3 * smoothNoise(u * 190, v * 190, seed);
    if (fx < 0.035 || fy < 0.09) return shade([mortar, mortar * 0.97, mortar * 0.92], rough);
    return shade(base, rough * (0.75 + 0.5 * cellNoise(column, row, seed)));
  };
}

/** Upright boards with grain that bends around knots. */
export function panels(random: Random): Backdrop {
  const base: Colour = [random.between(90, 200), random.between(60, 145), random.between(30, 95)];
  const boards = random.between(4, 13);
  const seed = random.integer(1, 1e6);
  return (u, v) => {
    const board = Math.floor(u * boards);
    const f = u * boards - board;
    const bend = smoothNoise(u * 7, v * 2.2 + board * 9, seed) * 5;
    const grain = Math.sin((u * 55 + bend) * 6) * 0.09 + (smoothNoise(u * 240, v * 9, seed) - 0.5) * 0.16;
    const gap = f < 0.025 || f > 0.98 ? 0.45 : 1;
    return shade(base, gap * (0.8 + 0.4 * cellNoise(board, 1, seed) + grain));
  };
}

/** Patterned paper: a motif of crossing waves, repeated. */
export function wallpaper(random: Random): Backdrop {
  const ground = paint(random);
  const motif = paint(random);
  const repeat = random.between(9, 30) * Math.PI;
  const [bend, twist] = [random.between(0.4, 2.2), random.integer(1, 3)];
  return (u, v) => {
    const a = Math.sin(u * repeat + bend * Math.sin(v * repeat));
    const b = Math.sin(v * repeat * 0.8 + bend * Math.cos(u * repeat * twist));
    const k = a * b > 0.18 ? 0.55 : 0.05;
    return [
      ground[0] + (motif[0] - ground[0]) * k,
      ground[1] + (motif[1] - ground[1]) * k,
      ground[2] + (motif[2] - ground[2]) * k,
    ];
  };
}

/** A corner of a gallery: two walls, skirting, a floor of boards or tiles that runs to a vanishing point. */
export function room(random: Random): Backdrop {
  const wall = plaster(random);
  const dark = random.between(0.45, 1);
  const floorColour: Colour = [190 * dark, random.between(140, 175) * dark, random.between(95, 165) * dark];
  const horizon = random.between(0.25, 0.5);
  const floorAt = random.between(0.72, 1.05);
  const corner = random.chance(0.6) ? random.between(-0.05, 1.05) : -1;
  const sideLight = random.between(0.6, 0.9);
  const tiles = random.chance(0.5);
  const boards = random.between(5, 12);
  const lamp = { u: random.between(0.2, 0.8), strength: random.between(0, 0.45) };
  const seed = random.integer(1, 1e6);
  return (u, v) => {
    const beyond = corner >= 0 && u > corner;
    const edge = floorAt + (beyond ? (u - corner) * (floorAt - horizon) * 0.9 : 0);
    if (v > edge) {
      const depth = 1 / Math.max(0.02, v - horizon);
      const x = (u - 0.5) * depth * boards;
      const z = depth * boards;
      const line = x - Math.floor(x) < 0.04 || (tiles && z - Math.floor(z) < 0.06) ? 0.55 : 1;
      const tile = cellNoise(Math.floor(x), tiles ? Math.floor(z) : Math.floor(z / 4), seed);
      return shade(floorColour, line * (0.8 + 0.4 * tile) * (0.9 + 0.2 * smoothNoise(x * 3, z * 9, seed)));
    }
    const [r, g, b] = wall(u, v);
    if (v > edge - 0.035)
      return shade([r * 0.4 + 130, g * 0.4 + 128, b * 0.4 + 124], v > edge - 0.03 ? 0.9 : 0.5);
    const pool = lamp.strength * Math.exp(-(((u - lamp.u) * 3) ** 2) - ((v - 0.15) * 2.2) ** 2);
    return shade([r, g, b], (beyond ? sideLight : 1) * (1 + pool));
  };
}

/** Shelves full of books, boxes and pots: edges everywhere, as in a shop or a study. */
export function shelves(random: Random): Backdrop {
  const wood: Colour = [random.between(70, 200), random.between(50, 160), random.between(30, 130)];
  const rows = random.between(3.5, 7);
  const books = random.between(14, 34);
  const seed = random.integer(1, 1e6);
  return (u, v) => {
    const row = Math.floor(v * rows);
    const y = v * rows - row;
    if (y > 0.9) return shade(wood, y > 0.97 ? 0.5 : 1);
    const at = u * books + cellNoise(row, 7, seed) * 9 + Math.sin(u * 9 + row * 2) * 0.8;
    const index = Math.floor(at);
    const kind = cellNoise(index, row, seed);
    const height = 0.28 + 0.6 * cellNoise(index, row, seed + 1);
    const f = at - index;
    const round = kind > 0.86 ? Math.sqrt(Math.max(0, 1 - (2 * f - 1) ** 2)) : 1;
    if (0.9 - y > height * round) return shade(wood, 0.28 + 0.2 * (y / 0.9));
    const hue: Colour = [
      40 + 200 * cellNoise(index, row, seed + 2),
      40 + 190 * cellNoise(index, row, seed + 3),
      40 + 180 * cellNoise(index, row, seed + 4),
    ];
    const band = Math.floor((0.9 - y) * 22) % 7 === Math.floor(kind * 7) ? 1.5 : 1;
    return shade(hue, band * (f < 0.08 ? 0.5 : 0.75 + 0.35 * Math.sin(f * Math.PI)));
  };
}

const CALM = [plaster, plaster, room, room, bricks, panels, wallpaper] as const;
const BUSY = [shelves, shelves, wallpaper, bricks, room] as const;

/** One of the backdrops: mostly walls and rooms, or, when `busy`, mostly clutter. */
export function makeBackdrop(random: Random, busy: boolean): Backdrop {
  const kinds = busy ? BUSY : CALM;
  const make = kinds[random.integer(0, kinds.length - 1)] ?? plaster;
  return make(random);
}
