import { gradient, toHex } from "../../color";
import type { Random } from "../../random";
import { SvgBuilder } from "../../svg";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 1200;
const STEP = 19;

/** An orderly field of strokes, each turned by chance, with gaps where patches were taken out. */
export function draw(random: Random): Drawing {
  const svg = new SvgBuilder(WIDTH, HEIGHT, "#f6f1e7");
  const gaps = Array.from({ length: 26 }, () => ({
    x: random.next() * WIDTH,
    y: random.next() * HEIGHT,
    radius: random.range(22, 92),
  }));
  // Pale washes under the strokes, as if the sheet had been primed by hand in overlapping patches.
  const wash = gradient(["#f2d9b8", "#dfe7d2", "#cfe0ea", "#f3d3cc", "#e6dcf0"]);
  for (let i = 0; i < 150; i++)
    svg.rect(
      random.range(-120, WIDTH),
      random.range(-80, HEIGHT),
      random.range(60, 330),
      random.range(40, 200),
      {
        fill: toHex(wash.at(random.next())),
        "fill-opacity": 0.42,
      },
    );
  const ink = gradient(["#12355b", "#1d6a72", "#5a8f4e", "#d9902f", "#c8402f", "#6c1d45"]);
  for (let row = 0; row * STEP < HEIGHT - 30; row++)
    for (let column = 0; column * STEP < WIDTH - 30; column++) {
      const x = 25 + column * STEP;
      const y = 25 + row * STEP;
      const gap = gaps.find((candidate) => Math.hypot(candidate.x - x, candidate.y - y) < candidate.radius);
      // A few strokes survive in a gap, bright and small, like crumbs.
      if (gap && !random.chance(0.14)) continue;
      const angle = 0.9 + (x / WIDTH) * 1.1 + random.gaussian(0, 0.18 + 0.5 * (y / HEIGHT));
      const length = gap ? 7 : STEP * random.range(0.75, 1.15);
      const drift = x / WIDTH + 0.28 * Math.sin(y / 190) + random.gaussian(0, 0.05);
      const [dx, dy] = [Math.cos(angle) * length, Math.sin(angle) * length];
      svg.element("line", {
        x1: Math.round((x - dx) * 10) / 10,
        y1: Math.round((y - dy) * 10) / 10,
        x2: Math.round((x + dx) * 10) / 10,
        y2: Math.round((y + dy) * 10) / 10,
        stroke: gap ? "#e4572e" : toHex(ink.at(drift)),
        "stroke-width": gap
          ? 4
          : Math.round((random.chance(0.13) ? random.range(6, 9) : random.range(1.8, 4.2)) * 10) / 10,
        "stroke-linecap": "round",
      });
    }
  return svg.toDrawing();
}
