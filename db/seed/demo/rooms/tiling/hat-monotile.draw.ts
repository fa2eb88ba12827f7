import { mix, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { centre, lerp, visible } from "../../geometry";
import { hash2, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";
import { HAT, hats } from "./hat-monotile.tiling";

const WIDTH = 1600;
const HEIGHT = 1200;
const CLOTHS = ["#2f5d62", "#a7452f", "#c9a24b", "#3d4a7a", "#7b8f5a", "#8a4a6b"].map(rgb);
const REVERSE = rgb("#f0dfc0");
const THREAD = rgb("#f6ead2");
const SHADOW = rgb("#120d0c");

/** Draws the hat as cut felt, a cloth for each of its six directions; the mirrored hats are cream. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, SHADOW);
  const size = 36;
  const all = hats(4);
  const middle = centre(all.map(([, , x, , , y]) => [x, y] as Vec));
  for (const [a, b, c, d, e, f] of all) {
    const points = HAT.map(
      ([x, y]): Vec => [
        WIDTH / 2 + size * (a * x + b * y + c - middle[0]),
        HEIGHT / 2 + size * (d * x + e * y + f - middle[1]),
      ],
    );
    if (!visible(points, WIDTH, HEIGHT)) continue;
    const mirrored = a * e - b * d < 0;
    const turn = Math.atan2(d, a);
    const family = ((Math.round((turn * 3) / Math.PI) % 6) + 6) % 6;
    const cloth = mirrored ? REVERSE : (CLOTHS[family] ?? REVERSE);
    const color = mix(cloth, rgb(random.pick(["#ffffff", "#1a1420", "#d9793b"])), random.next() * 0.2);
    const seed = random.int(0, 9999);
    const weave = turn + Math.PI / 7 + random.gaussian(0, 0.06);
    const [cos, sin] = [Math.cos(weave), Math.sin(weave)];
    const rib = random.range(4.2, 7.5);
    const kind = random.int(0, 2);
    canvas.fill(points, (x, y, out) => {
      const u = x * cos + y * sin;
      const v = y * cos - x * sin;
      const twill = Math.sin((v * 2 * Math.PI) / rib);
      const cross = Math.sin((u * 2 * Math.PI) / (rib * 1.7));
      const cloth = kind === 0 ? twill : kind === 1 ? twill * cross : Math.max(twill, cross) - 0.4;
      const nap = valueNoise(u / 3, v / 1.6, seed) + 0.5 * hash2(x, y, seed);
      setLight(out, color, 0.62 + 0.22 * cloth + 0.36 * nap);
    });
    // A line of stitches a little inside the seam.
    const heart = centre(points);
    points.forEach((point, i) => {
      const next = points[(i + 1) % points.length] ?? point;
      const [from, to] = [lerp(point, heart, 0.16), lerp(next, heart, 0.16)];
      const count = Math.max(2, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 9));
      for (let k = 0; k < count; k++)
        canvas.stroke(
          [lerp(from, to, (k + 0.2) / count), lerp(from, to, (k + 0.75) / count)],
          1.5,
          mirrored ? rgb("#a7452f") : THREAD,
          0.7,
        );
    });
    canvas.outline(points, 2.6, SHADOW, 0.95);
    if (random.chance(0.4)) {
      canvas.disc(heart[0] + 2, heart[1] + 2, 7, SHADOW, 0.5);
      canvas.disc(heart[0], heart[1], 6.5, random.pick(CLOTHS));
      canvas.disc(heart[0], heart[1], 2, SHADOW, 0.8);
    }
  }
  return canvas.toDrawing();
}
