import { gradient, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { fractalNoise, hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const SIDE = 1600;
const THREAD = gradient([
  "#f94144",
  "#f3722c",
  "#f9c74f",
  "#90be6d",
  "#43aa8b",
  "#277da1",
  "#5a4fcf",
  "#c74fb0",
  "#f94144",
]);
const CLOTH = rgb("#14121f");

/** Visits the cells of the square in Hilbert's order, going one level deeper wherever `finer` says so. */
function visit(
  box: { x: number; y: number; ax: number; ay: number; bx: number; by: number },
  depth: number,
  finer: (x: number, y: number, depth: number) => boolean,
  path: { at: Vec; depth: number }[],
): void {
  const { x, y, ax, ay, bx, by } = box;
  const middle: Vec = [x + (ax + bx) / 2, y + (ay + by) / 2];
  if (!finer(middle[0], middle[1], depth)) {
    path.push({ at: middle, depth });
    return;
  }
  const [hax, hay, hbx, hby] = [ax / 2, ay / 2, bx / 2, by / 2];
  visit({ x, y, ax: hbx, ay: hby, bx: hax, by: hay }, depth + 1, finer, path);
  visit({ x: x + hax, y: y + hay, ax: hax, ay: hay, bx: hbx, by: hby }, depth + 1, finer, path);
  visit({ x: x + hax + hbx, y: y + hay + hby, ax: hax, ay: hay, bx: hbx, by: hby }, depth + 1, finer, path);
  visit({ x: x + hax + bx, y: y + hay + by, ax: -hbx, ay: -hby, bx: -hax, by: -hay }, depth + 1, finer, path);
}

/** Sews one unbroken thread through a square along Hilbert's curve, denser where the hidden picture is. */
export function draw(random: Random): Drawing {
  const seed = random.int(1, 999);
  // A moon over hills, seen only as fineness of the stitch.
  const detail = (x: number, y: number) => {
    const moon = Math.hypot(x - 1090, y - 480);
    const hill = y - 980 - 230 * (fractalNoise(x / 520, 3, 3, seed) - 0.5);
    if (moon < 270) return moon < 232 ? 6.6 - moon / 600 : 5;
    return hill > 0 ? 5.1 + Math.min(1.4, hill / 240) : 4.3 + 1.3 * fractalNoise(x / 240, y / 120, 3, seed);
  };
  const path: { at: Vec; depth: number }[] = [];
  const margin = 26;
  const size = SIDE - 2 * margin;
  visit(
    { x: margin, y: margin, ax: size, ay: 0, bx: 0, by: size },
    0,
    (x, y, depth) =>
      depth < 5 || (depth < 7 && depth + 0.5 < detail(x, y) + 0.35 * (hash2(x, y, seed) - 0.5)),
    path,
  );
  const canvas = new Canvas(SIDE, SIDE, (x, y, out) => {
    const weave = 0.7 + 0.5 * Math.abs(Math.sin(x * 0.78) * Math.sin(y * 0.78)) + 0.4 * hash2(x, y, 4);
    for (let k = 0; k < 3; k++) out[k] = (CLOTH[k] ?? 0) * weave * 1.7;
  });
  for (let i = 0; i + 1 < path.length; i++) {
    const [from, to] = [path[i], path[i + 1]];
    if (!from || !to) continue;
    const width = (size / 2 ** Math.max(from.depth, to.depth)) * 0.56;
    canvas.stroke([from.at, to.at], width + 3, rgb("#07060d"), 0.9);
  }
  for (let i = 0; i + 1 < path.length; i++) {
    const [from, to] = [path[i], path[i + 1]];
    if (!from || !to) continue;
    const depth = Math.max(from.depth, to.depth);
    const width = (size / 2 ** depth) * 0.56;
    const hue = ((i / path.length) * 2.4 + 0.05 * (depth % 2)) % 1;
    const pale = Math.hypot(from.at[0] - 1090, from.at[1] - 480) < 250 ? 0.62 : 0;
    const level = to.at[1] === from.at[1];
    canvas.stroke([from.at, to.at], width, (x, y, out) => {
      THREAD.write(hue, out);
      const across = level ? y - from.at[1] : x - from.at[0];
      const round = 1.12 - (across / width) * 0.7 - ((2 * across) / width) ** 2 * 0.35;
      const strand = 0.86 + 0.2 * Math.sin((x + y) * 0.9) * (width > 6 ? 1 : 0.3);
      for (let k = 0; k < 3; k++)
        out[k] = ((out[k] ?? 0) * (1 - pale) + pale) * Math.max(0.25, round) * strand;
    });
  }
  return canvas.toDrawing();
}
