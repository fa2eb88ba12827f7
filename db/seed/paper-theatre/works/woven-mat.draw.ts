import { gradient, mix, rgb } from "../../demo/color";
import type { Vec } from "../../demo/coverage";
import { fractalNoise, hash2, valueNoise } from "../../demo/noise";
import type { Random } from "../../demo/random";
import { Canvas, setLight } from "../../demo/raster";
import type { Drawing } from "../../demo/types";

const WIDTH = 1600;
const HEIGHT = 1000;
const STRIP = 32;
const WARP = gradient(["#0f2f4a", "#1d6a7d", "#4fa99a", "#c9d98f", "#f2b84b", "#d9572e"]);
const WEFT = gradient(["#fbf3df", "#f3d9b0", "#f7e9c8", "#e8c9b5", "#fdf8ea"]);

/** Whether the weft lies on top: one of several binary weaves, chosen by the field of the mat. */
function over(column: number, row: number, kind: number): boolean {
  switch (kind % 6) {
    case 0:
      return (column + row) % 2 === 0;
    case 1:
      return (column + row) % 4 < 2;
    case 2:
      return (column - row + 400) % 5 < 2;
    case 3:
      return ((column >> 1) + (row >> 1)) % 2 === 0;
    case 4:
      return Math.abs((column % 10) - 5) + Math.abs((row % 10) - 5) < 5;
    default:
      return ((column * row) % 7) % 2 === 0;
  }
}

/** Weaves a mat of paper strips whose pattern changes from field to field. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, "#1a1410");
  const columns = WIDTH / STRIP;
  const rows = Math.ceil(HEIGHT / STRIP);
  const kinds = Array.from({ length: 40 }, () => random.int(0, 5));
  const warp = Array.from({ length: columns }, (_, i) => WARP.at(i / columns + random.gaussian(0, 0.06)));
  const weft = Array.from({ length: rows }, (_, i) =>
    random.chance(0.16) ? WARP.at(1 - i / rows) : WEFT.at(random.next()),
  );
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const kind = kinds[Math.floor(row / 8) * 7 + Math.floor(column / 8)] ?? 0;
      const top = over(column, row, kind);
      const color = (top ? weft[row] : warp[column]) ?? rgb("#ffffff");
      const [x0, y0] = [column * STRIP, row * STRIP];
      const lean = random.gaussian(0, 0.8);
      const pad = top ? [-2, 1.6] : [1.6, -2];
      const [px, py] = [pad[0] ?? 0, pad[1] ?? 0];
      const cell: Vec[] = [
        [x0 + px + lean * (top ? 0 : 1), y0 + py],
        [x0 + STRIP - px + lean * (top ? 0 : 1), y0 + py],
        [x0 + STRIP - px, y0 + STRIP - py],
        [x0 + px, y0 + STRIP - py],
      ];
      const seed = top ? row * 3 : column * 7;
      canvas.fill(cell, (x, y, out) => {
        const along = top ? (x - x0) / STRIP : (y - y0) / STRIP;
        const across = top ? (y - y0) / STRIP : (x - x0) / STRIP;
        // A strip bulges where it passes over and falls into shadow where it dives under.
        const bulge = 0.62 + 0.46 * Math.sin(Math.PI * Math.min(1, Math.max(0, along)));
        const edge = across < 0.08 || across > 0.92 ? 0.72 : 1;
        const fibre = top ? valueNoise(x / 30, y / 1.6, seed) : valueNoise(x / 1.6, y / 30, seed);
        setLight(out, color, bulge * edge * (0.84 + 0.22 * fibre + 0.06 * hash2(x, y, 2)));
      });
      if (random.chance(0.12)) {
        const dot = mix(color, rgb(random.pick(["#ffffff", "#1a1410", "#d9572e"])), 0.75);
        canvas.disc(x0 + STRIP / 2, y0 + STRIP / 2, random.range(3, 6.5), dot, 0.9);
      }
    }
  return canvas
    .finish((x, y, out) => {
      const worn = 0.86 + 0.26 * fractalNoise(x / 260, y / 260, 3, 8);
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * worn;
    })
    .toDrawing();
}
