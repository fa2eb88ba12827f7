import { gradient } from "../../color";
import { fractalNoise, hash2 } from "../../noise";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

/** Lengths are in units of GM/c²: the horizon is at 2, the innermost stable orbit at 6. */
const INNER = 6;
const OUTER = 21;
const TILT = (81 * Math.PI) / 180;
const BENDS = 520;
const ANGLES = 720;
const ANGLE_STEP = 0.0105;
const IMPACT_MAX = 34;

/**
 * 1/r along light paths that arrive with impact parameters 0..IMPACT_MAX, by angle travelled around the hole,
 * from Schwarzschild's u″ = 3u² − u. Zero after escape, 1 after capture.
 */
function lightPaths(): Float32Array {
  const table = new Float32Array(BENDS * ANGLES);
  for (let i = 0; i < BENDS; i++) {
    const impact = ((i + 0.5) / BENDS) * IMPACT_MAX;
    let u = 0;
    let speed = 1 / impact;
    for (let j = 0; j < ANGLES; j++) {
      table[i * ANGLES + j] = u;
      for (let k = 0; k < 4; k++) {
        speed += ((3 * u * u - u) * ANGLE_STEP) / 4;
        u += (speed * ANGLE_STEP) / 4;
      }
      if (u >= 0.5 || u < 0) {
        table.fill(u < 0 ? 0 : 1, i * ANGLES + j + 1, (i + 1) * ANGLES);
        break;
      }
    }
  }
  return table;
}

/** Radiated flux of a thin disc in relative units (Page and Thorne 1974, in its Newtonian limit). */
const flux = (r: number) => (1 - Math.sqrt(INNER / r)) / r ** 3;

export function draw(): Drawing {
  const canvas = new Canvas(1600, 900);
  const table = lightPaths();
  const radiusAt = (impact: number, angle: number) => {
    const place = Math.max(0, Math.min(BENDS - 2, (impact / IMPACT_MAX) * BENDS - 0.5));
    const row = Math.floor(place);
    const j = angle / ANGLE_STEP;
    const column = Math.min(ANGLES - 2, Math.floor(j));
    const along = (row: number) => {
      const low = table[row * ANGLES + column] ?? 0;
      return low + ((table[row * ANGLES + column + 1] ?? 0) - low) * (j - column);
    };
    const near = along(row);
    const next = along(row + 1);
    // Between a captured and an escaping path there is nothing to interpolate.
    const u = next > 0 && next < 0.5 && near < 0.5 ? near + (next - near) * (place - row) : near;
    return near > 0 && u < 0.5 ? 1 / u : 0;
  };
  const heat = gradient([
    "#0a0204",
    "#3b0a08",
    "#8f1f0a",
    "#e0560f",
    "#ffa431",
    "#ffdf94",
    "#fffaf0",
    "#e8f1ff",
  ]);
  const brightest = flux(9);
  const glow = new Float32Array(3);
  return canvas
    .shade((px, py, out) => {
      // The camera is rolled a little, so that the disc does not lie level.
      const [sx, sy] = [(px - 780) / 33, (py - 470) / 33];
      const x = sx * 0.978 - sy * 0.208;
      const y = sx * 0.208 + sy * 0.978;
      const impact = Math.hypot(x, y);
      const deflected = impact > 5.2 ? 1 + 26 / (impact * impact) : 0;
      const [starX, starY] = [800 + (px - 800) * deflected, 450 + (py - 450) * deflected];
      const star = deflected > 0 ? hash2(Math.floor(starX / 1.6), Math.floor(starY / 1.6), 3) : 0;
      const veil =
        deflected > 0 ? Math.max(0, fractalNoise(starX / 210, starY / 210, 5, 19) - 0.4) * 0.16 : 0;
      const point = star > 0.9972 ? ((star - 0.9972) / 0.0028) ** 2 : 0;
      out[0] = veil * 0.35 + point;
      out[1] = veil * 0.42 + point;
      out[2] = veil * 0.95 + point * 1.1 + 0.004;
      const cosine = y / impact;
      const sine = x / impact;
      const angle = Math.acos(cosine / Math.sqrt(cosine * cosine + 1 / Math.tan(TILT) ** 2));
      // First the image bent once under and around the hole, then the direct one over it.
      for (const order of [1, 0]) {
        const r = radiusAt(impact, angle + order * Math.PI);
        if (r < INNER || r > OUTER) continue;
        const flip = order === 1 ? -1 : 1;
        const azimuth = Math.atan2(
          flip * Math.sin(angle) * sine,
          flip * (Math.cos(angle) * Math.sin(TILT) + Math.sin(angle) * cosine * Math.cos(TILT)),
        );
        const orbit = r ** -1.5;
        const shift = (1 + orbit * impact * sine * Math.sin(TILT)) / Math.sqrt(1 - 3 / r);
        // Gas is combed into streaks by its own faster turning further in.
        const swept = azimuth + 26 * orbit * 9;
        const streak =
          fractalNoise(r * 2.6, 6 * Math.cos(swept) + r * 0.4, 5, 7) * 0.7 +
          0.6 * fractalNoise(r * 5.5 + 4 * Math.sin(swept), 3 * Math.cos(swept), 4, 11);
        const edge = Math.min(1, (r - INNER) * 1.4) * Math.min(1, (OUTER - r) / 4);
        const power = (flux(r) / brightest) ** 0.62 * shift ** -3.1 * (0.15 + 1.5 * streak ** 2.2) * edge;
        heat.write(1 - Math.exp(-power * 1.15), glow);
        const cover = Math.min(1, power * 2.2 + 0.18) * edge;
        for (let k = 0; k < 3; k++)
          out[k] =
            (out[k] ?? 0) * (1 - cover) +
            (glow[k] ?? 0) * (0.25 + 0.9 * Math.min(1.3, power)) * Math.max(0.35, cover);
      }
    })
    .toDrawing();
}
