import { mix, type Rgb, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { fractalNoise, hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const STEP = 80;
const COLUMNS = 20;
const ROWS = 13;
const COLOURS = ["#e63b2e", "#f4b71e", "#1f5fa8", "#f3ead7", "#1f8f6b"].map(rgb);
const INK = rgb("#14110f");

/** Colours of a tile's north, east, south and west sides, as indexes. */
type Tile = readonly [number, number, number, number];

/** A set in which every pair of north and west colours leaves two tiles to choose from. */
function tileSet(random: Random): Tile[] {
  const tiles: Tile[] = [];
  for (let north = 0; north < COLOURS.length; north++)
    for (let west = 0; west < COLOURS.length; west++)
      for (let i = 0; i < 2; i++) tiles.push([north, random.int(0, 4), random.int(0, 4), west]);
  return tiles;
}

function layOut(random: Random): Tile[][] {
  const set = tileSet(random);
  const rows: Tile[][] = [];
  for (let y = 0; y < ROWS; y++) {
    const row: Tile[] = [];
    for (let x = 0; x < COLUMNS; x++) {
      const north = rows[y - 1]?.[x]?.[2] ?? random.int(0, 4);
      const west = row[x - 1]?.[1] ?? random.int(0, 4);
      row.push(random.pick(set.filter((tile) => tile[0] === north && tile[3] === west)));
    }
    rows.push(row);
  }
  return rows;
}

/** Screen-printed colour: a coarse dot raster whose density follows slow noise. */
const printed = (color: Rgb, second: Rgb, seed: number) => (x: number, y: number, out: Float32Array) => {
  const u = (x + y) / 5;
  const v = (x - y) / 5;
  const dot = Math.hypot(u - Math.round(u), v - Math.round(v));
  const size = 0.12 + 0.42 * fractalNoise(x / 70, y / 70, 2, seed);
  const worn = 0.92 + 0.14 * hash2(x, y, seed);
  setLight(out, dot < size ? second : color, worn);
};

/** Draws a patch of Wang tiles: neighbours always share the colour of their common side. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(STEP * COLUMNS, STEP * ROWS, INK);
  layOut(random).forEach((row, ty) => {
    row.forEach((tile, tx) => {
      const [left, top] = [tx * STEP, ty * STEP];
      const middle: Vec = [left + STEP / 2, top + STEP / 2];
      const corners: Vec[] = [
        [left, top],
        [left + STEP, top],
        [left + STEP, top + STEP],
        [left, top + STEP],
      ];
      tile.forEach((index, side) => {
        const color = COLOURS[index] ?? INK;
        const a = corners[side] ?? middle;
        const b = corners[(side + 1) % 4] ?? middle;
        const seed = random.int(0, 999);
        canvas.fill([a, b, middle], printed(color, mix(color, INK, 0.28), seed));
      });
    });
  });
  layOut(random.fork("ornament")).forEach((row, ty) => {
    row.forEach((choice, tx) => {
      const [mx, my] = [tx * STEP + STEP / 2, ty * STEP + STEP / 2];
      const [first, second, kind] = choice;
      const rings = 1 + (kind % 3);
      for (let i = rings; i >= 0; i--) {
        const color = [COLOURS[first], INK, COLOURS[second], COLOURS[3]][(i + kind) % 4] ?? INK;
        const radius = 6 + i * 6.5;
        if ((first + kind) % 3 === 0) canvas.disc(mx, my, radius, color);
        else {
          const turn = (first + second) % 2 ? 0 : Math.PI / 4;
          const square = [0, 1, 2, 3].map((k): Vec => {
            const angle = turn + (k * Math.PI) / 2;
            return [mx + radius * 1.25 * Math.cos(angle), my + radius * 1.25 * Math.sin(angle)];
          });
          canvas.fill(square, color);
        }
      }
    });
  });
  for (let i = 0; i <= COLUMNS; i++)
    canvas.stroke(
      [
        [i * STEP, 0],
        [i * STEP, ROWS * STEP],
      ],
      2.4,
      INK,
      0.9,
    );
  for (let i = 0; i <= ROWS; i++)
    canvas.stroke(
      [
        [0, i * STEP],
        [COLUMNS * STEP, i * STEP],
      ],
      2.4,
      INK,
      0.9,
    );
  for (let ty = 0; ty < ROWS; ty++)
    for (let tx = 0; tx < COLUMNS; tx++) {
      const [x, y] = [tx * STEP, ty * STEP];
      canvas.stroke(
        [
          [x, y],
          [x + 22, y + 22],
        ],
        1.8,
        INK,
        0.8,
      );
      canvas.stroke(
        [
          [x + STEP, y],
          [x + STEP - 22, y + 22],
        ],
        1.8,
        INK,
        0.8,
      );
      canvas.stroke(
        [
          [x, y + STEP],
          [x + 22, y + STEP - 22],
        ],
        1.8,
        INK,
        0.8,
      );
      canvas.stroke(
        [
          [x + STEP, y + STEP],
          [x + STEP - 22, y + STEP - 22],
        ],
        1.8,
        INK,
        0.8,
      );
    }
  return canvas.toDrawing();
}
