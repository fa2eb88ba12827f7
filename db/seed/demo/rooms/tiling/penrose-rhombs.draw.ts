import { mix, rgb } from "../../color";
import type { Vec } from "../../coverage";
import { add, centre, distance, lerp, polar, shrink, subtract, visible } from "../../geometry";
import { fractalNoise, valueNoise } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 1200;
const GOLDEN = (1 + Math.sqrt(5)) / 2;

/** A Robinson triangle: half of a thin (36°) or thick (72°) rhomb, cut along B–C. */
type Half = { thin: boolean; a: Vec; b: Vec; c: Vec };

function deflate(halves: Half[]): Half[] {
  return halves.flatMap(({ thin, a, b, c }): Half[] => {
    if (thin) {
      const p = lerp(a, b, 1 / GOLDEN);
      return [
        { thin: true, a: c, b: p, c: b },
        { thin: false, a: p, b: c, c: a },
      ];
    }
    const q = lerp(b, a, 1 / GOLDEN);
    const r = lerp(b, c, 1 / GOLDEN);
    return [
      { thin: false, a: r, b: c, c: a },
      { thin: false, a: q, b: r, c: b },
      { thin: true, a: r, b: q, c: a },
    ];
  });
}

function rhombs(): { thin: boolean; points: Vec[] }[] {
  const middle: Vec = [WIDTH * 0.36, HEIGHT * 0.58];
  let halves: Half[] = Array.from({ length: 10 }, (_, i) => {
    const b = add(middle, polar(1650, ((2 * i - 1) * Math.PI) / 10));
    const c = add(middle, polar(1650, ((2 * i + 1) * Math.PI) / 10));
    return i % 2 ? { thin: true, a: middle, b, c } : { thin: true, a: middle, b: c, c: b };
  });
  for (let i = 0; i < 7; i++)
    halves = deflate(halves).filter(({ a, b, c }) => visible([a, b, c], WIDTH + 120, HEIGHT + 120));
  const seen = new Map<string, { thin: boolean; points: Vec[] }>();
  for (const { thin, a, b, c } of halves) {
    const points: Vec[] = [a, b, subtract(add(b, c), a), c];
    const [x, y] = centre(points);
    seen.set(`${Math.round(x)}/${Math.round(y)}`, { thin, points });
  }
  return [...seen.values()];
}

const THICK = ["#a5632f", "#8a4a22", "#c08247", "#6d3a1f", "#b5713a"].map(rgb);
const THIN = ["#f0d9a8", "#3a2416", "#e6c486", "#57301c", "#d9b06c"].map(rgb);
const BRASS = rgb("#e8c26a");
const EBONY = rgb("#1a0f0a");

/** Draws Penrose's two rhombs as an intarsia in ten woods, the grain following each piece. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT, EBONY);
  for (const { thin, points } of rhombs()) {
    const [a, , d] = points;
    if (!a || !d || !visible(points, WIDTH, HEIGHT)) continue;
    const angle = Math.atan2(d[1] - a[1], d[0] - a[0]);
    const family = ((Math.round((angle / Math.PI) * 10) % 5) + 5) % 5;
    const woods = thin ? THIN : THICK;
    const wood = mix(woods[family] ?? BRASS, woods[random.int(0, 4)] ?? BRASS, 0.28 * random.next());
    const seed = random.int(0, 9999);
    const lean = angle + random.gaussian(0, 0.12);
    const [c, s] = [Math.cos(lean), Math.sin(lean)];
    const [mx, my] = centre(points);
    const facing = 0.85 + 0.3 * random.next();
    canvas.fill(points, (x, y, out) => {
      const u = (x - mx) * c + (y - my) * s;
      const v = (y - my) * c - (x - mx) * s;
      const ring = fractalNoise(u / 90, v / 9, 3, seed);
      const pore = valueNoise(u / 11, v * 0.9, seed + 3) > 0.8 ? 0.72 : 1;
      setLight(out, wood, facing * pore * (0.55 + 0.9 * Math.abs(((ring * 5) % 1) - 0.5) + 0.25 * ring));
    });
    const inlay = thin ? 0 : random.chance(0.55) ? 0.5 : 0;
    if (inlay) {
      const tint = random.pick(THIN);
      canvas.fill(shrink(points, inlay), (x, y, out) =>
        setLight(out, tint, 0.7 + 0.6 * fractalNoise(y / 50, x / 5, 2, seed + 8)),
      );
      canvas.outline(shrink(points, inlay), 1.4, EBONY, 0.9);
    }
    if (!thin && random.chance(0.3)) canvas.disc(mx, my, distance(a, d) * 0.05, BRASS, 0.95);
    canvas.outline(points, 2.6, EBONY, 0.95);
    canvas.stroke([points[3] ?? a, a, points[1] ?? a], 1, BRASS, 0.55);
  }
  return canvas
    .finish((x, y, out) => {
      const glow = 1.25 - 0.55 * Math.hypot((x - 620) / WIDTH, (y - 460) / HEIGHT);
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * glow;
    })
    .grain(0.06, 2)
    .toDrawing();
}
