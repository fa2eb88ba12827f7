import { gradient, toHex } from "../../color";
import type { Random } from "../../random";
import { SvgBuilder, smoothCurve } from "../../svg";
import type { Drawing } from "../../types";

const WIDTH = 1200;
const ROWS = 14;
const PITCH = 78;
const TOP = 110;
const ROW = 46;
const FLOOR = 1580;
const BEAD = 9;
const BEADS = 920;

/** Beads fall through fourteen rows of pins; at each pin chance sends them left or right. */
export function draw(random: Random): Drawing {
  const svg = new SvgBuilder(WIDTH, 1600, "#20323a");
  const middle = WIDTH / 2;
  const wood = gradient(["#1d2d35", "#27414a", "#31525a", "#223840"]);
  for (let i = 0; i < 130; i++)
    svg.rect(0, (i * 1600) / 130, WIDTH, 13, { fill: toHex(wood.at(random.next())) });
  const glass = gradient(["#7b2d8b", "#3b5bdb", "#1aa7a1", "#9bc53d", "#f9c74f", "#f3722c", "#d00045"]);
  const piles = new Map<number, number>();
  const bottom = TOP + ROWS * ROW;
  const beads: [number, number, string][] = [];
  for (let bead = 0; bead < BEADS; bead++) {
    let place = 0;
    const track: [number, number][] = [[middle, 18]];
    for (let row = 0; row < ROWS; row++) {
      const side = random.chance(0.5) ? 0.5 : -0.5;
      track.push([middle + place * PITCH + side * 14, TOP + row * ROW - 15]);
      place += side;
    }
    const count = piles.get(place) ?? 0;
    piles.set(place, count + 1);
    const color = toHex(glass.at((place + ROWS / 2) / ROWS + random.gaussian(0, 0.05)));
    // Four beads lie side by side in a bin, in staggered layers.
    const x = middle + place * PITCH + ((count % 4) - 1.5) * BEAD * 2.02 + random.gaussian(0, 0.6);
    const y = FLOOR - BEAD - Math.floor(count / 4) * BEAD * 1.96 - (count % 2) * BEAD * 0.9;
    beads.push([x, y, color]);
    track.push([x, bottom + 20], [x, y]);
    if (bead % 4 === 0)
      svg.path(smoothCurve(track), {
        fill: "none",
        stroke: color,
        "stroke-width": 1.7,
        "stroke-opacity": 0.55,
      });
  }
  for (let row = 0; row < ROWS; row++)
    for (let pin = 0; pin <= row; pin++) {
      const x = middle + (pin - row / 2) * PITCH;
      const y = TOP + row * ROW;
      svg.circle(x + 2, y + 3, 6.5, { fill: "#0c171b" });
      svg.circle(x, y, 6, { fill: (row * 7 + pin * 3) % 5 === 0 ? "#e8c07a" : "#cdbfa3" });
      svg.circle(x - 1.8, y - 1.8, 2, { fill: "#fff8e6" });
    }
  for (let bin = -ROWS / 2; bin <= ROWS / 2 + 1; bin++)
    svg.rect(middle + (bin - 0.5) * PITCH - 2, bottom + 34, 4, FLOOR - bottom - 34, {
      fill: "#d9b98a",
      "fill-opacity": 0.75,
    });
  for (const [x, y, color] of beads) {
    svg.circle(x, y, BEAD, { fill: color, stroke: "#101c21", "stroke-width": 1.5 });
    svg.circle(x - 3, y - 3.2, 2.6, { fill: "#ffffff", "fill-opacity": 0.75 });
  }
  // Galton's law: the bell curve that the piles approach.
  const bell: [number, number][] = [];
  for (let place = -ROWS / 2; place <= ROWS / 2; place += 0.25) {
    const expected = (BEADS * Math.exp((-place * place * 2) / ROWS)) / Math.sqrt((Math.PI * ROWS) / 2);
    bell.push([middle + place * PITCH, FLOOR - (expected / 4) * BEAD * 1.96]);
  }
  svg.path(smoothCurve(bell), {
    fill: "none",
    stroke: "#fff3cf",
    "stroke-width": 4,
    "stroke-dasharray": "2 11",
    "stroke-linecap": "round",
  });
  return svg.toDrawing();
}
