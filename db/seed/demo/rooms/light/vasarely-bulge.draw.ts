import { gradient, mix, rgb, toHex } from "../../color";
import type { Random } from "../../random";
import { SvgBuilder, smoothCurve } from "../../svg";
import type { Drawing } from "../../types";

const SIDE = 1600;
const CELLS = 34;

const LENSES = [
  { x: 560, y: 620, radius: 500, power: 0.72 },
  { x: 1180, y: 1150, radius: 360, power: 0.66 },
  { x: 1260, y: 330, radius: 260, power: -0.5 },
];

type Point = [number, number];

/** Pushes a point of the flat net outwards inside a lens (inwards when the power is negative). */
export function bulge([x, y]: Point): Point {
  let [u, v] = [x, y];
  for (const lens of LENSES) {
    const distance = Math.hypot(u - lens.x, v - lens.y) / lens.radius;
    if (distance >= 1 || distance === 0) continue;
    const swollen = lens.power > 0 ? Math.sin((distance * Math.PI) / 2) : distance ** 1.7;
    const moved = distance + (swollen - distance) * Math.abs(lens.power);
    u = lens.x + ((u - lens.x) * moved) / distance;
    v = lens.y + ((v - lens.y) * moved) / distance;
  }
  return [u, v];
}

/** A net of squares, each with a round or square heart; no two neighbours share the same pair of colours. */
export function draw(random: Random): Drawing {
  const svg = new SvgBuilder(SIDE, SIDE, "#101018");
  const warm = gradient(["#ff3b2f", "#ff8a00", "#ffd400", "#f5f0d8", "#ff5fa2"]);
  const cool = gradient(["#0b1d8a", "#1167d8", "#16b5c9", "#1fa36b", "#5b1fa8"]);
  const step = SIDE / CELLS;
  for (let row = -1; row <= CELLS; row++)
    for (let column = -1; column <= CELLS; column++) {
      const [left, top] = [column * step, row * step];
      const even = (row + column) % 2 === 0;
      const tone =
        0.5 + 0.3 * Math.sin(column / 5.3 + row / 9.1) + 0.2 * Math.cos(row / 4.1) + random.gaussian(0, 0.07);
      const [ground, figure] = even
        ? [cool.at(tone), warm.at(1 - tone)]
        : [warm.at(tone * 0.9), cool.at(1 - tone)];
      const edge = (from: Point, to: Point): Point[] =>
        [0, 0.34, 0.67].map((t) => bulge([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]));
      const corners: Point[] = [
        [left, top],
        [left + step, top],
        [left + step, top + step],
        [left, top + step],
      ];
      const ring = corners.flatMap((corner, i) => edge(corner, corners[(i + 1) % 4] ?? corner));
      svg.polygon(ring, {
        fill: toHex(mix(ground, rgb("#08080f"), 0.12)),
        stroke: "#08080f",
        "stroke-width": 0.8,
      });
      const size =
        step * (0.24 + 0.17 * (0.5 + 0.5 * Math.sin(column / 3.1 - row / 4.7)) + random.gaussian(0, 0.012));
      const round = Math.sin(column / 6.7) + Math.cos(row / 5.9 + column / 11) > 0.1;
      const turn = random.range(-0.5, 0.5);
      const outline: Point[] = Array.from({ length: round ? 13 : 5 }, (_, i) => {
        const angle = (round ? (2 * Math.PI * i) / 12 : Math.PI / 4 + (Math.PI * i) / 2) + turn;
        const reach = round ? size : size * 1.15;
        return bulge([left + step / 2 + Math.cos(angle) * reach, top + step / 2 + Math.sin(angle) * reach]);
      });
      if (round) svg.path(`${smoothCurve(outline)}Z`, { fill: toHex(figure) });
      else svg.polygon(outline.slice(0, 4), { fill: toHex(figure) });
    }
  return svg.toDrawing();
}
