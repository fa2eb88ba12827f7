import type { Rgb } from "../../color";
import { fractalNoise } from "../../noise";
import { Plate } from "../../plate";
import type { Random } from "../../random";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";
import { wavelengthColor } from "./wavelength";

type Facet = { x: number; y: number; dx: number; dy: number };
type Prism = { cx: number; cy: number; facets: Facet[] };

const WIDTH = 1600;
const HEIGHT = 1000;

function prism(cx: number, cy: number, radius: number, sides: number, turn: number): Prism {
  const corner = (i: number) => {
    const angle = turn + (2 * Math.PI * i) / sides;
    return { x: cx + Math.cos(angle) * radius, y: cy + Math.sin(angle) * radius };
  };
  const facets = Array.from({ length: sides }, (_, i) => {
    const [from, to] = [corner(i), corner(i + 1)];
    return { ...from, dx: to.x - from.x, dy: to.y - from.y };
  });
  return { cx, cy, facets };
}

const PRISMS = [
  prism(430, 430, 170, 3, -1.45),
  prism(860, 610, 120, 3, 0.55),
  prism(1120, 330, 135, 3, 1.1),
  prism(760, 200, 85, 5, 0.3),
  prism(1340, 720, 125, 6, 0.1),
  prism(500, 810, 95, 4, 0.4),
  prism(1060, 850, 75, 3, 2.2),
  prism(190, 720, 80, 5, 0.9),
];

/** Index of a dense flint glass by Cauchy's law, its dispersion much increased so that the fan opens within the frame. */
export const glassIndex = (nm: number): number => 1.46 + 56_000 / (nm * nm);

/**
 * Direction after a surface: refracted by Snell's law, or mirrored when the angle is beyond the critical one.
 * `n` is a unit normal against the ray; `ratio` is index before over index after.
 */
export function refract(
  dx: number,
  dy: number,
  nx: number,
  ny: number,
  ratio: number,
): { dx: number; dy: number; inside: boolean } {
  const cosine = -(dx * nx + dy * ny);
  const square = 1 - ratio * ratio * (1 - cosine * cosine);
  if (square < 0) return { dx: dx + 2 * cosine * nx, dy: dy + 2 * cosine * ny, inside: false };
  const bend = ratio * cosine - Math.sqrt(square);
  return { dx: ratio * dx + bend * nx, dy: ratio * dy + bend * ny, inside: true };
}

/** The nearest facet in front of a ray, with the distance to it. */
function strike(x: number, y: number, dx: number, dy: number): { distance: number; facet: Facet } | null {
  let best: { distance: number; facet: Facet } | null = null;
  for (const { facets } of PRISMS)
    for (const facet of facets) {
      const cross = dx * facet.dy - dy * facet.dx;
      if (Math.abs(cross) < 1e-9) continue;
      const distance = ((facet.x - x) * facet.dy - (facet.y - y) * facet.dx) / cross;
      const share = ((facet.x - x) * dy - (facet.y - y) * dx) / cross;
      if (distance > 1e-3 && share >= 0 && share <= 1 && (!best || distance < best.distance))
        best = { distance, facet };
    }
  return best;
}

type Ray = { x: number; y: number; dx: number; dy: number };

/** Leaves light along a straight piece of path; whole pixels suffice because the rays lie dense. */
function expose(plate: Plate, ray: Ray, length: number, color: Rgb, amount: number) {
  for (let t = 0; t < length; t += 1) plate.dot(ray.x + ray.dx * t, ray.y + ray.dy * t, color, amount);
}

/** Facet of each three-sided prism that a beam is aimed at. */
const AIM = [1, 2, 0, 1];

/** A beam that strikes the middle of a facet at 52 degrees, near the least deviation, from outside the frame. */
function aimedAt(facet: Facet = { x: 0, y: 0, dx: 1, dy: 0 }) {
  const inwards = Math.atan2(facet.dx, -facet.dy);
  const angle = inwards + 0.91;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  return { x: facet.x + facet.dx / 2 - dx * 1900, y: facet.y + facet.dy / 2 - dy * 1900, angle, width: 3 };
}

/** White beams enter through slits; every ray has one wavelength and is followed through all the glass it meets. */
export function draw(random: Random): Drawing {
  const canvas = new Canvas(WIDTH, HEIGHT);
  canvas.shade((x, y, out) => {
    const smoke = fractalNoise(x / 190, y / 190 + fractalNoise(x / 70, y / 70, 3, 2) * 0.8, 5, 14);
    out[0] = 0.006 + 0.016 * smoke;
    out[1] = 0.007 + 0.018 * smoke;
    out[2] = 0.014 + 0.04 * smoke;
  });
  const plate = new Plate(WIDTH, HEIGHT);
  const beams = PRISMS.filter(({ facets }) => facets.length === 3).map(({ facets }, i) =>
    aimedAt(facets[AIM[i] ?? 0]),
  );
  for (const beam of beams)
    for (let i = 0; i < 1500; i++) {
      const nm = 395 + 300 * ((i + random.next()) / 1500);
      const color = wavelengthColor(nm);
      const side = random.range(-1, 1) * beam.width;
      let dx = Math.cos(beam.angle);
      let dy = Math.sin(beam.angle);
      let x = beam.x - dy * side;
      let y = beam.y + dx * side;
      let glass = false;
      let amount = 1;
      for (let bounce = 0; bounce < 12 && amount > 0.06; bounce++) {
        const hit = strike(x, y, dx, dy);
        const length = hit?.distance ?? 4200;
        expose(plate, { x, y, dx, dy }, length, color, amount);
        if (!hit) break;
        x += dx * length;
        y += dy * length;
        const size = Math.hypot(hit.facet.dx, hit.facet.dy);
        let nx = hit.facet.dy / size;
        let ny = -hit.facet.dx / size;
        if (dx * nx + dy * ny > 0) [nx, ny] = [-nx, -ny];
        // A few per cent are mirrored at every surface; chance decides which rays.
        if (random.chance(0.08)) {
          const cosine = dx * nx + dy * ny;
          dx -= 2 * cosine * nx;
          dy -= 2 * cosine * ny;
        } else {
          const index = glassIndex(nm);
          const bent = refract(dx, dy, nx, ny, glass ? index : 1 / index);
          if (bent.inside) glass = !glass;
          dx = bent.dx;
          dy = bent.dy;
        }
        amount *= 0.95;
      }
    }
  plate.glow(canvas, (light) => 1.25 * (1 - Math.exp(-light * 0.09)));
  for (const { facets } of PRISMS) {
    const ring = facets.map(({ x, y }) => [x, y] as const);
    canvas.fill(
      ring,
      (x, y, out) => {
        const flaw = fractalNoise(x / 26, y / 26, 4, 3);
        out[0] = 0.2 * flaw;
        out[1] = 0.3 * flaw;
        out[2] = 0.42 * flaw;
      },
      0.22,
    );
    canvas.outline(ring, 2.4, [0.62, 0.75, 0.9], 0.75);
  }
  return canvas.grain(0.12, 8).toDrawing();
}
