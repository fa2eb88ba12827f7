import { gradient, type Rgb, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { absorption } from "../../light-plate";
import { hash2 } from "../../noise";
import { Plate } from "../../plate";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 800;
const RAINBOW = gradient(["#f2e3c6", "#e3ead0", "#d3e6de", "#e6dcec", "#f4dcd0", "#f2e3c6"]);
const INKS = ["#0f5a4a", "#7a2342", "#27407f", "#8a5a14", "#4b2a6e"].map(rgb);

/** A rosette of the rose engine: two cams wobble the radius while the bed advances, line by line. */
function rosette(plate: Plate, random: Random, middle: Vec, size: number, ink: Rgb) {
  const petals = random.int(7, 16);
  const second = petals * random.int(2, 3);
  const lines = Math.round(size / 5.5);
  const depth = random.range(0.12, 0.2);
  const hollow = random.range(0.2, 0.4);
  for (let line = 0; line < lines; line++) {
    const share = line / lines;
    const shift = share * random.range(0.98, 1.02) * Math.PI * 1.4;
    const base = size * (hollow + (1 - hollow - depth) * share);
    let from: Vec | null = null;
    const steps = Math.max(220, petals * 30);
    for (let i = 0; i <= steps; i++) {
      const t = (i / steps) * 2 * Math.PI;
      const wave = Math.cos(petals * t + shift) + 0.4 * Math.cos(second * t - shift * 1.7);
      const radius = base + size * depth * wave * (0.45 + 0.55 * share);
      const to: Vec = [middle[0] + radius * Math.cos(t), middle[1] + radius * Math.sin(t)];
      if (from) plate.line(from[0], from[1], to[0], to[1], ink, 0.95);
      from = to;
    }
  }
}

/** A band of crossing waves, the geometric lathe's border. */
function band(
  plate: Plate,
  random: Random,
  box: { x: number; y: number; width: number; height: number },
  ink: Rgb,
) {
  const { x, y, width, height } = box;
  const long = Math.max(width, height);
  const across = Math.min(width, height) / 2;
  const waves = Math.round(long / 74) + random.int(0, 2);
  const lines = 14;
  for (let line = 0; line < lines; line++) {
    const phase = (line / lines) * 2 * Math.PI;
    let from: Vec | null = null;
    const steps = Math.round(long / 3);
    for (let i = 0; i <= steps; i++) {
      const s = i / steps;
      const envelope = 0.72 + 0.24 * Math.cos(s * waves * Math.PI * 2 + 0.7);
      const offset = across * envelope * Math.sin(s * waves * Math.PI + phase);
      const to: Vec =
        width > height ? [x + s * width, y + across + offset] : [x + across + offset, y + s * height];
      if (from) plate.line(from[0], from[1], to[0], to[1], ink, 0.9);
      from = to;
    }
  }
}

/** Engraves a banknote that promises nothing: rosettes and borders of the rose engine on a rainbow tint. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, (x, y, out) => {
    RAINBOW.write(x / WIDTH + 0.03 * Math.sin(y / 90), out);
    const wire = Math.sin(y * 0.72 + 7 * Math.sin(x / 47) + 4 * Math.sin(x / 17 + y / 60));
    const fibre = hash2(x / 9, y / 2, 5) > 0.997 ? 0.6 : 1;
    const light = (wire > 0.55 ? 0.84 : 1) * fibre * (0.97 + 0.05 * hash2(x, y, 2));
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * light;
  });
  const plate = new Plate(WIDTH, HEIGHT);
  const ink = (index: number) => absorption(INKS[index % INKS.length] ?? [0, 0, 0]);
  band(plate, random, { x: 30, y: 26, width: WIDTH - 60, height: 74 }, ink(0));
  band(plate, random, { x: 30, y: HEIGHT - 100, width: WIDTH - 60, height: 74 }, ink(0));
  band(plate, random, { x: 26, y: 70, width: 74, height: HEIGHT - 140 }, ink(2));
  band(plate, random, { x: WIDTH - 100, y: 70, width: 74, height: HEIGHT - 140 }, ink(2));
  const places: [number, number, number][] = [
    [800, 400, 292],
    [385, 405, 225],
    [1215, 395, 225],
    [150, 150, 116],
    [1450, 150, 116],
    [150, 650, 116],
    [1450, 650, 116],
    [585, 205, 92],
    [1015, 205, 92],
    [585, 600, 92],
    [1015, 600, 92],
    [205, 400, 96],
    [1395, 400, 96],
    [400, 140, 64],
    [1200, 140, 64],
    [400, 664, 64],
    [1200, 664, 64],
  ];
  places.forEach(([x, y, size], index) => {
    rosette(plate, random, [x, y], size, ink(index === 0 ? 1 : index + random.int(0, 4)));
    if (index < 3) rosette(plate, random, [x, y], size * 0.52, ink(index + 3));
  });
  return plate.stain(canvas, 0.72).toDrawing();
}
