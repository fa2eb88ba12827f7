import { gradient, mix, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { fractalNoise, hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1200;
const HEIGHT = 1600;
const STEP = 5;
const REACH = 130;
const KILL = 10;
const LEAVES = gradient(["#7a1f2b", "#c8402f", "#e8822f", "#f3b93f", "#f7df8a", "#9bb04a"]);
const SKY = gradient(["#e9d9b6", "#d9c7a8", "#b9b8ac", "#8fa3a8"]);
const BARK = rgb("#2a1a14");

type Node = {
  x: number;
  y: number;
  parent: number;
  pullX: number;
  pullY: number;
  pulls: number;
  weight: number;
};

/** Scatters the points of light that the crown reaches for: three overlapping clouds. */
function attractors(random: Random): Vec[] {
  const clouds = [
    [590, 520, 470, 400],
    [330, 800, 270, 220],
    [880, 790, 260, 230],
    [600, 930, 420, 120],
  ] as const;
  // Clumped rather than even: gaps of sky are what makes a crown look grown.
  return clouds
    .flatMap(([cx, cy, rx, ry]) =>
      Array.from({ length: Math.round((rx * ry) / 24) }, (): Vec => {
        const angle = random.range(0, 2 * Math.PI);
        const radius = Math.sqrt(random.next());
        return [cx + rx * radius * Math.cos(angle), cy + ry * radius * Math.sin(angle)];
      }),
    )
    .filter(([x, y]) => fractalNoise(x / 95, y / 95, 3, 31) + 0.12 * random.gaussian() > 0.56);
}

/** Grows branches towards the points nearest to them; a point that is reached is gone (Runions 2007). */
function colonise(random: Random): Node[] {
  const nodes: Node[] = [];
  const cells = new Map<number, number[]>();
  const key = (x: number, y: number) => Math.floor(x / REACH) * 1000 + Math.floor(y / REACH);
  const grow = (x: number, y: number, parent: number) => {
    const cell = key(x, y);
    const list = cells.get(cell) ?? [];
    list.push(nodes.length);
    cells.set(cell, list);
    nodes.push({ x, y, parent, pullX: 0, pullY: 0, pulls: 0, weight: 0 });
  };
  for (let y = HEIGHT - 40; y > 1010; y -= STEP)
    grow(600 + 26 * Math.sin(y / 120) + random.gaussian(0, 1), y, nodes.length - 1);
  const nearest = (x: number, y: number) => {
    let best = -1;
    let least = REACH * REACH;
    for (let i = -1; i <= 1; i++)
      for (let j = -1; j <= 1; j++)
        for (const index of cells.get(key(x + i * REACH, y + j * REACH)) ?? []) {
          const node = nodes[index];
          const square = node ? (node.x - x) ** 2 + (node.y - y) ** 2 : least;
          if (square < least) {
            least = square;
            best = index;
          }
        }
    return { best, least };
  };
  let open = attractors(random);
  for (let round = 0; round < 230; round++) {
    const left: Vec[] = [];
    for (const [x, y] of open) {
      const { best, least } = nearest(x, y);
      const node = nodes[best];
      if (node && least < KILL * KILL) continue;
      left.push([x, y]);
      if (!node) continue;
      const away = Math.sqrt(least);
      node.pullX += (x - node.x) / away;
      node.pullY += (y - node.y) / away;
      node.pulls++;
    }
    open = left;
    const before = nodes.length;
    for (let i = 0; i < before; i++) {
      const node = nodes[i];
      if (!node || node.pulls === 0) continue;
      const length = Math.hypot(node.pullX, node.pullY) || 1;
      const [dx, dy] = [
        node.pullX / length + random.gaussian(0, 0.3),
        node.pullY / length + random.gaussian(0, 0.3),
      ];
      grow(node.x + dx * STEP, node.y + dy * STEP, i);
      [node.pullX, node.pullY, node.pulls] = [0, 0, 0];
    }
    if (nodes.length === before) break;
  }
  return nodes;
}

/** Draws an autumn tree by space colonisation; branches thicken by the wood that they carry. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, (x, y, out) => {
    SKY.write(y / HEIGHT + 0.6 * (fractalNoise(x / 300, y / 130, 5, 3) - 0.5), out);
    const brush = 0.86 + 0.2 * fractalNoise(x / 34, y / 5, 3, 8) + 0.05 * hash2(x, y, 2);
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * brush;
    const ground = y - 1440 - 50 * fractalNoise(x / 160, 1, 3, 4);
    if (ground > 0) setLight(out, rgb("#4a3a22"), 0.35 + 0.9 * fractalNoise(x / 26, y / 12, 4, 6));
  });
  const nodes = colonise(random);
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    const parent = node && nodes[node.parent];
    if (!node) continue;
    if (node.weight === 0) node.weight = 1;
    // Da Vinci's rule, softened: the trunk's section is the sum of its branches' sections.
    if (parent) parent.weight += node.weight;
  }
  const width = (weight: number) => 1 + 0.7 * weight ** 0.5;
  const paint = (scale: number, dx: number, color: readonly [number, number, number]) => {
    for (const node of nodes) {
      const parent = nodes[node.parent];
      if (parent)
        canvas.stroke(
          [
            [parent.x + dx, parent.y],
            [node.x + dx, node.y],
          ],
          width(node.weight) * scale,
          color,
          0.95,
        );
    }
  };
  paint(1, 0, BARK);
  paint(0.3, -0.8, rgb("#8a6a4a"));
  for (const node of [...nodes, ...nodes]) {
    if (node.weight > 9) continue;
    const color = mix(
      LEAVES.at(random.next() * 0.6 + 0.4 * fractalNoise(node.x / 160, node.y / 160, 2, 5)),
      BARK,
      random.next() * 0.12,
    );
    const heading = random.range(0, 2 * Math.PI);
    const size = random.range(6, 15);
    const [cx, cy] = [node.x + random.gaussian(0, 6), node.y + random.gaussian(0, 6)];
    const leaf = [0, 1, 2, 3].map((k): Vec => {
      const reach = k % 2 ? size * 0.42 : size;
      return [
        cx + reach * Math.cos(heading + (k * Math.PI) / 2),
        cy + reach * Math.sin(heading + (k * Math.PI) / 2),
      ];
    });
    canvas.fill(leaf, color, 0.95);
  }
  for (let i = 0; i < 520; i++) {
    const y = random.range(1450, HEIGHT);
    const x = random.range(0, WIDTH);
    const size = random.range(4, 9) * (0.6 + (y - 1450) / 200);
    canvas.fill(
      [
        [x - size, y],
        [x, y - size * 0.35],
        [x + size, y],
        [x, y + size * 0.35],
      ],
      LEAVES.at(random.next()),
      0.9,
    );
  }
  return canvas.toDrawing();
}
