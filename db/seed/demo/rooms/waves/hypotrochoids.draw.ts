import { mix, rgb } from "../../color";
import { absorption } from "../../light-plate";
import { fractalNoise, hash2 } from "../../noise";
import { Plate } from "../../plate";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const SIDE = 1600;
const PAPER = rgb("#fbf3e2");
const PENS = ["#d61f5e", "#1a56c4", "#f08a00", "#0a8f7a", "#6a2ca0", "#e0342a", "#0c86b8"].map(rgb);
/** Teeth of a ring's inside and of wheels that run in it, as in a box of gears. */
const RINGS = [96, 105, 144, 150];
const WHEELS = [24, 30, 32, 36, 40, 42, 45, 48, 52, 56, 60, 63, 72, 75, 80, 84];

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** One pen hole's closed curve: a wheel of `teeth` in a ring; `hole` is the pen's share of the radius. */
function trace(
  plate: Plate,
  at: { x: number; y: number; reach: number; ring: number; teeth: number; hole: number; turn: number },
  ink: readonly [number, number, number],
) {
  const { x, y, reach, ring, teeth, hole, turn } = at;
  const laps = teeth / gcd(ring, teeth);
  const unit = reach / (1 - teeth / ring + (hole * teeth) / ring);
  const arm = unit * (1 - teeth / ring);
  const pen = (hole * unit * teeth) / ring;
  const ratio = (ring - teeth) / teeth;
  const steps = Math.ceil(laps * Math.max(60, reach * 0.55));
  let fromX = 0;
  let fromY = 0;
  for (let i = 0; i <= steps; i++) {
    const t = (i / steps) * laps * 2 * Math.PI;
    const px = x + arm * Math.cos(t + turn) + pen * Math.cos(ratio * t - turn);
    const py = y + arm * Math.sin(t + turn) - pen * Math.sin(ratio * t - turn);
    if (i > 0) plate.line(fromX, fromY, px, py, ink, 1);
    fromX = px;
    fromY = py;
  }
}

/** Draws with a wheel that rolls inside a toothed ring, hole after hole, in seven inks. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(SIDE, SIDE, (x, y, out) =>
    setLight(out, PAPER, 0.9 + 0.14 * fractalNoise(x / 90, y / 90, 4, 2) - 0.05 * hash2(x, y, 1)),
  );
  const plate = new Plate(SIDE, SIDE);
  const spots: { x: number; y: number; reach: number }[] = [{ x: 770, y: 830, reach: 560 }];
  for (let reach = 420; reach > 36; reach *= 0.985)
    for (let attempt = 0; attempt < 12; attempt++) {
      const x = random.range(0, SIDE);
      const y = random.range(0, SIDE);
      if (spots.every((other) => Math.hypot(other.x - x, other.y - y) > (other.reach + reach) * 0.74))
        spots.push({ x, y, reach });
    }
  for (const spot of spots) {
    const ring = random.pick(RINGS);
    const teeth = random.pick(WHEELS.filter((wheel) => ring / gcd(ring, wheel) > 6 && wheel < ring * 0.7));
    const inks = random.shuffle(PENS).slice(0, 3);
    const holes = Math.min(11, Math.max(3, Math.round(spot.reach / 45)));
    const turn = random.range(0, 2 * Math.PI);
    for (let hole = 0; hole < holes; hole++) {
      const share = 0.92 - (hole / holes) * 0.62;
      const ink = mix(inks[hole % 3] ?? PAPER, inks[(hole + 1) % 3] ?? PAPER, random.next() * 0.4);
      const at = {
        ...spot,
        reach: spot.reach * (1 - (0.5 * hole) / holes),
        ring,
        teeth,
        hole: share,
        turn: turn + hole * 0.012,
      };
      trace(plate, at, absorption(ink));
    }
  }
  return plate.stain(canvas, 0.52).toDrawing();
}
