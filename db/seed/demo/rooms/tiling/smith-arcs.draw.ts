import { gradient, type Shader } from "../../color";
import type { Vec } from "../../coverage";
import { add, polar } from "../../geometry";
import { fractalNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1200;
const HEIGHT = 1600;
const LARGE = 200;
const WARM = gradient(["#f7e3b5", "#f2a541", "#e4572e", "#f08a7b", "#fbe6d4", "#f6c445"]);
const COOL = gradient(["#10233f", "#17465c", "#1f3b73", "#33245c", "#0e2f3d", "#3a1747"]);

/** Paints a whole sheet once and hands back a shader that reads it: tiles overlap, their ink is mixed once. */
function sheet(paint: Shader): Shader {
  const { pixels } = new Canvas(WIDTH, HEIGHT, paint);
  return (x, y, out) => {
    const at = (Math.floor(y) * WIDTH + Math.floor(x)) * 3;
    for (let k = 0; k < 3; k++) out[k] = pixels[at + k] ?? 0;
  };
}

/** Two colours that drift over the sheet, combed by fine lines, so that no two places are alike. */
function inks(seed: number): [Shader, Shader] {
  const drift = (x: number, y: number) => fractalNoise(x / 520, y / 520, 3, seed) * 1.5 - 0.25;
  const combed = (x: number, y: number, slow: number) => Math.sin((x * 0.8 + y * 0.6 + 26 * slow) * 0.62);
  const warm = sheet((x, y, out) => {
    const slow = drift(x, y);
    WARM.write(slow, out);
    const line = combed(x, y, slow) > 0.72 ? 0.8 : 1;
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * line;
  });
  const cool = sheet((x, y, out) => {
    const slow = drift(y + 900, x);
    COOL.write(slow, out);
    const line = combed(y, x, slow) > 0.8 ? 1.9 : 1;
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * line;
  });
  return [warm, cool];
}

const arc = (middle: Vec, radius: number, from: number, to: number): Vec[] =>
  Array.from({ length: 17 }, (_, i) => add(middle, polar(radius, from + ((to - from) * i) / 16)));

/** One tile with its wings; ends of all motifs lie on the thirds of the sides, so any two tiles join. */
function tile(
  canvas: Canvas,
  left: number,
  top: number,
  size: number,
  inkOf: [Shader, Shader],
  motif: number,
) {
  const [ink, ground] = inkOf;
  const right = left + size;
  const bottom = top + size;
  const [mx, my] = [left + size / 2, top + size / 2];
  const wide = size / 3;
  const quarter = Math.PI / 2;
  canvas.fill(
    [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
    ground,
  );
  for (const [x, y] of [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const)
    canvas.disc(x, y, size / 3, ground);
  for (const [x, y] of [
    [mx, top],
    [right, my],
    [mx, bottom],
    [left, my],
  ] as const)
    canvas.disc(x, y, size / 6, ink);
  const nw = () => canvas.stroke(arc([left, top], size / 2, 0, quarter), wide, ink);
  const ne = () => canvas.stroke(arc([right, top], size / 2, quarter, 2 * quarter), wide, ink);
  const se = () => canvas.stroke(arc([right, bottom], size / 2, 2 * quarter, 3 * quarter), wide, ink);
  const sw = () => canvas.stroke(arc([left, bottom], size / 2, 3 * quarter, 4 * quarter), wide, ink);
  const across = () =>
    canvas.stroke(
      [
        [left, my],
        [right, my],
      ],
      wide,
      ink,
    );
  const down = () =>
    canvas.stroke(
      [
        [mx, top],
        [mx, bottom],
      ],
      wide,
      ink,
    );
  const motifs = [
    [nw, se],
    [ne, sw],
    [nw, se],
    [ne, sw],
    [across],
    [down],
    [across, down],
    [nw, ne, sw, se],
    [nw],
    [se],
    [ne, sw, across],
    [],
  ];
  for (const part of motifs[motif % motifs.length] ?? []) part();
}

/** Draws winged arc tiles at four scales; each halving exchanges figure and ground. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, "#10233f");
  const [warm, cool] = inks(random.int(1, 999));
  let level: Vec[] = [];
  for (let y = 0; y < HEIGHT; y += LARGE) for (let x = 0; x < WIDTH; x += LARGE) level.push([x, y]);
  for (let depth = 0; depth < 4; depth++) {
    const size = LARGE / 2 ** depth;
    const next: Vec[] = [];
    for (const [x, y] of level) {
      const split = depth < 3 && random.chance([0.62, 0.5, 0.3][depth] ?? 0);
      if (split) {
        const half = size / 2;
        next.push([x, y], [x + half, y], [x, y + half], [x + half, y + half]);
      } else tile(canvas, x, y, size, depth % 2 ? [cool, warm] : [warm, cool], random.int(0, 11));
    }
    level = next;
  }
  return canvas.grain(0.09, 4).toDrawing();
}
