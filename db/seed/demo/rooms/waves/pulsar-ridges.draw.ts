import { gradient, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { hash2, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1200;
const HEIGHT = 1600;
const NIGHT = rgb("#07070d");
const HEAT = gradient(["#3b4a9c", "#5c6fd6", "#9fb6f2", "#fdf6e0", "#ffd58a", "#ff8f5a"]);

/** One turn of the star: a few narrow pulses that wander in place and strength, and the receiver's noise. */
function pulse(random: Random, turn: number) {
  const drift = 90 * Math.sin(turn / 9) + 40 * Math.sin(turn / 3.7 + 1);
  const parts = Array.from({ length: 7 }, (_, i) => ({
    at: WIDTH / 2 + drift * (i % 2 ? 0.6 : -0.4) + random.gaussian(0, 95),
    width: random.range(14, 44),
    height: random.range(14, 92) * (0.55 + 0.45 * Math.sin(turn / 5 + i)),
  }));
  const seed = random.int(0, 9999);
  return (x: number) => {
    const window = Math.exp(-(((x - WIDTH / 2) / 275) ** 4));
    let height = 0;
    for (const part of parts) height += part.height * Math.exp(-(((x - part.at) / part.width) ** 2));
    const noise = valueNoise(x / 9, turn, seed) * 13 + valueNoise(x / 27, turn, seed + 1) * 13;
    return height * window * 1.25 + noise * (0.35 + 0.9 * window) + 9 * valueNoise(x / 60, turn / 4, 3);
  };
}

/** Stacks the pulses of an imagined pulsar, turn over turn; nearer lines hide what is behind them. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, (x, y, out) => {
    const star = hash2(x / 2, y / 2, 4);
    setLight(
      out,
      star > 0.9986 ? rgb("#c9d3ff") : NIGHT,
      star > 0.9986 ? (star - 0.9986) * 500 : 0.5 + y / HEIGHT,
    );
  });
  const lines = 84;
  for (let line = 0; line < lines; line++) {
    const base = 190 + (line / (lines - 1)) * 1330;
    const height = pulse(random, line);
    const points: Vec[] = [];
    for (let x = 46; x <= WIDTH - 46; x += 3) points.push([x, base - height(x)]);
    canvas.fill([...points, [WIDTH - 46, base + 46], [46, base + 46]], (x, y, out) => {
      const up = Math.max(0, base - y) / 130;
      HEAT.write(0.95 * up + 0.1 * hash2(Math.floor(x / 4), line), out);
      const hatch = Math.floor(x + y * 0.4) % 5 === 0 ? 0.3 : 0.1;
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * hatch * Math.min(1, up * 2.2) + (NIGHT[k] ?? 0);
    });
    canvas.stroke(points, 2.5, (_x, y, out) => HEAT.write(0.08 + (base - y) / 135, out));
  }
  return canvas.toDrawing();
}
