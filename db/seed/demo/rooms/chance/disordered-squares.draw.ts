import { gradient, toHex } from "../../color";
import type { Random } from "../../random";
import { polyline, SvgBuilder } from "../../svg";
import type { Drawing } from "../../types";

const COLUMNS = 15;
const ROWS = 21;
const SIZE = 70;

type Point = [number, number];

/** A wall of hatched tiles; from top to bottom each is shaken further from its place and its angle. */
export function draw(random: Random): Drawing {
  const svg = new SvgBuilder(1200, 1600, "#f4eee1");
  const wall = gradient(["#26547c", "#3f88a5", "#e8c07d", "#ef7b45", "#b3282d", "#4a1230"]);
  const left = (1200 - COLUMNS * SIZE) / 2;
  for (let row = 0; row < ROWS; row++)
    for (let column = 0; column < COLUMNS; column++) {
      const disorder = (row / (ROWS - 1)) ** 1.7;
      const turn = random.range(-1, 1) * disorder * 1.5;
      const centreX = left + (column + 0.5) * SIZE + random.range(-1, 1) * disorder * 62;
      const centreY = 55 + (row + 0.5) * SIZE + random.range(-1, 1) * disorder * 46;
      const half = (SIZE / 2) * (1 - disorder * 0.25 * random.next());
      const place = ([u, v]: Point): Point => [
        centreX + half * (u * Math.cos(turn) - v * Math.sin(turn)),
        centreY + half * (u * Math.sin(turn) + v * Math.cos(turn)),
      ];
      const color = toHex(wall.at((row + random.gaussian(0, 1.6)) / (ROWS - 1)));
      const corners: Point[] = [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ];
      svg.path(polyline(corners.map(place), true), {
        fill: color,
        "fill-opacity": 0.86,
        stroke: "#1b1a22",
        "stroke-width": 2.2,
      });
      // Hatching: a few chords whose number and slant differ from tile to tile.
      const lines = random.int(3, 8);
      const slant = random.range(-0.9, 0.9);
      const marks: string[] = [];
      for (let i = 1; i < lines; i++) {
        const at = -1 + (2 * i) / lines;
        const end = Math.min(1, Math.max(-1, at + slant));
        marks.push(polyline([place([at, -1]), place([end, 1])]));
      }
      svg.path(marks.join(""), {
        fill: "none",
        stroke: "#f4eee1",
        "stroke-width": random.range(1.2, 4),
        "stroke-opacity": 0.85,
      });
    }
  return svg.toDrawing();
}
