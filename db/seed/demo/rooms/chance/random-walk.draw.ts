import { gradient, toHex } from "../../color";
import type { Random } from "../../random";
import { decimal, polyline, SvgBuilder } from "../../svg";
import type { Drawing } from "../../types";

const SIDE = 1600;
const WALKERS = 180;
const STEPS = 620;
const STRIDE = 17;

/** Every walker leaves the same tavern; rings mark Rayleigh's root-mean-square distance after n strides. */
export function draw(random: Random): Drawing {
  const svg = new SvgBuilder(SIDE, SIDE, "#f1e7d3");
  const [centreX, centreY] = [770, 830];
  svg.group({ fill: "none", stroke: "#b9a27c" }, () => {
    for (let n = 25; n <= 4500; n = Math.round(n * 1.32))
      svg.circle(centreX, centreY, STRIDE * Math.sqrt(n), {
        "stroke-width": 1,
        "stroke-dasharray": `${n % 9} 5`,
      });
    for (let i = 0; i < 900; i++)
      svg.circle(random.next() * SIDE, random.next() * SIDE, random.range(0.6, 2.4), { "stroke-width": 0.8 });
  });
  const hues = gradient([
    "#c1121f",
    "#f08a24",
    "#e6b422",
    "#5a9a3c",
    "#137a7f",
    "#22577a",
    "#5b3a8c",
    "#a3245f",
    "#c1121f",
  ]);
  for (let walker = 0; walker < WALKERS; walker++) {
    let x = centreX;
    let y = centreY;
    const points: [number, number][] = [[x, y]];
    for (let step = 0; step < STEPS; step++) {
      const angle = random.next() * 2 * Math.PI;
      x += Math.cos(angle) * STRIDE;
      y += Math.sin(angle) * STRIDE;
      points.push([x, y]);
    }
    // The hue is the direction in which the walker was in the end found.
    const bearing = (Math.atan2(y - centreY, x - centreX) / (2 * Math.PI) + 1) % 1;
    const color = toHex(hues.at(bearing));
    svg.path(polyline(points), {
      fill: "none",
      stroke: color,
      "stroke-width": random.range(0.9, 1.9),
      "stroke-opacity": 0.72,
      "stroke-linejoin": "round",
    });
    svg.circle(x, y, 6.5, { fill: color, stroke: "#2a1d14", "stroke-width": 1.6 });
  }
  svg.element("circle", {
    cx: decimal(centreX),
    cy: decimal(centreY),
    r: 13,
    fill: "#2a1d14",
    stroke: "#f1e7d3",
    "stroke-width": 4,
  });
  return svg.toDrawing();
}
