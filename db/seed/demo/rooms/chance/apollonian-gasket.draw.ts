import { gradient, toHex } from "../../color";
import type { Random } from "../../random";
import { SvgBuilder } from "../../svg";
import type { Drawing } from "../../types";

/** A circle by its curvature (1/radius, negative when it encloses the others) and centre. */
export type Circle = { k: number; x: number; y: number };

/** The other circle that touches the same three: the linear form of Descartes' theorem (curvature and k·centre). */
export function reflect(a: Circle, b: Circle, c: Circle, known: Circle): Circle {
  const k = 2 * (a.k + b.k + c.k) - known.k;
  const part = (get: (circle: Circle) => number) => (2 * (get(a) + get(b) + get(c)) - get(known)) / k;
  return { k, x: part((p) => p.k * p.x), y: part((p) => p.k * p.y) };
}

/** Four mutually touching circles inside a circle of radius 1: two of chosen radii side by side, one between. */
export function startingCircles(share: number): [Circle, Circle, Circle, Circle] {
  const outer: Circle = { k: -1, x: 0, y: 0 };
  const left: Circle = { k: 1 / share, x: share - 1, y: 0 };
  const right: Circle = { k: 1 / (1 - share), x: share, y: 0 };
  const k = -1 + left.k + right.k + 2 * Math.sqrt(Math.abs(-left.k - right.k + left.k * right.k));
  // Its centre lies at distance 1 − r from the middle and r + share from the left one.
  const r = 1 / k;
  const x = ((1 - r) ** 2 - (r + share) ** 2 + (share - 1) ** 2) / (2 * (share - 1));
  return [outer, left, right, { k, x, y: Math.sqrt(Math.max(0, (1 - r) ** 2 - x * x)) }];
}

/** Fills the gaps between touching circles until they are smaller than `smallest` (radius, outer circle = 1). */
export function gasket(share: number, smallest: number): Circle[] {
  const [outer, left, right, above] = startingCircles(share);
  const found = [left, right, above];
  const fill = (a: Circle, b: Circle, c: Circle, known: Circle) => {
    const next = reflect(a, b, c, known);
    if (next.k <= 0 || 1 / next.k < smallest) return;
    found.push(next);
    fill(next, a, b, c);
    fill(next, b, c, a);
    fill(next, a, c, b);
  };
  fill(outer, left, right, above);
  fill(outer, left, above, right);
  fill(outer, right, above, left);
  fill(left, right, above, outer);
  return found;
}

/** Chance picks the colours, and turns a smaller letter inside every large circle. */
export function draw(random: Random): Drawing {
  const svg = new SvgBuilder(1600, 1600, "#142a33");
  const families = [
    gradient(["#f9dcc4", "#f8ad9d", "#e56b6f", "#9d3c5f"]),
    gradient(["#d8f3dc", "#74c69d", "#2d8a6a", "#155e63"]),
    gradient(["#fff3b0", "#f6c445", "#e08e1b", "#a4471b"]),
    gradient(["#dbe7ff", "#8fb2e8", "#4a6fc0", "#34307c"]),
  ];
  const drawGasket = (centreX: number, centreY: number, radius: number, turn: number, depth: number) => {
    for (const { k, x, y } of gasket(random.range(0.36, 0.6), 2.4 / radius)) {
      const px = centreX + radius * (x * Math.cos(turn) - y * Math.sin(turn));
      const py = centreY + radius * (x * Math.sin(turn) + y * Math.cos(turn));
      const r = radius / k;
      const color = toHex(random.pick(families).at(random.next()));
      svg.circle(px, py, Math.max(1, r - 0.8), { fill: color });
      if (r > 46 && depth < 3) {
        svg.circle(px, py, r * 0.93, { fill: random.pick(["#142a33", "#3b1730", "#f4ecd8", "#16323c"]) });
        drawGasket(px, py, r * 0.9, random.next() * 2 * Math.PI, depth + 1);
      } else if (r > 9)
        for (let ring = 1, rings = random.int(1, 3); ring <= rings; ring++)
          svg.circle(px + r * 0.06 * ring, py - r * 0.05 * ring, r * (0.86 - 0.24 * ring), {
            fill: toHex(random.pick(families).at(random.next())),
          });
    }
  };
  // Small loose circles keep the corners of the sheet alive.
  for (let i = 0; i < 1500; i++) {
    const [x, y] = [random.next() * 1600, random.next() * 1600];
    if (Math.hypot(x - 800, y - 800) > 800)
      svg.circle(x, y, random.range(1.5, 11), {
        fill: toHex(random.pick(families).at(random.next())),
        "fill-opacity": 0.75,
      });
  }
  svg.circle(800, 800, 790, { fill: "#0d1c22" });
  drawGasket(800, 800, 786, 0.7, 0);
  return svg.toDrawing();
}
