import type { Rgb } from "../../color";
import { fractalNoise, hash2, valueNoise } from "../../noise";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

/** Light reflected by a film of the given thickness (nm) and index 1.33: each wavelength cancels or adds. */
export function filmColor(thicknessNm: number): Rgb {
  const channel = (centreNm: number) => {
    let sum = 0;
    // Five wavelengths across each sensor's band soften the high orders, as daylight does.
    for (let step = -2; step <= 2; step++)
      sum += Math.sin((2 * Math.PI * 1.33 * thicknessNm) / (centreNm + step * 13)) ** 2;
    return sum / 5;
  };
  return [channel(612), channel(549), channel(464)];
}

/** A draining film: black and thin above, thick and pastel below, stirred by its own currents. */
export function draw(): Drawing {
  const canvas = new Canvas(1600, 1000);
  const colors = Array.from({ length: 1600 }, (_, nm) => filmColor(nm));
  return canvas
    .shade((x, y, out) => {
      // The position is carried back along three swirling currents (domain warping).
      let u = x / 420;
      let v = y / 420;
      for (let i = 0; i < 3; i++) {
        const turn = valueNoise(u * 1.3 + 4, v * 1.3, 11 + i) * 9;
        u += Math.cos(turn) * 0.21;
        v += Math.sin(turn) * 0.21;
      }
      const plume = fractalNoise(u * 2.1, v * 1.3, 5, 31);
      const bubble = fractalNoise(u * 9, v * 9, 3, 47);
      const nm =
        40 + 760 * (y / 1000) ** 1.25 * (0.45 + 1.05 * plume) + 300 * (plume - 0.42) + 46 * (bubble - 0.5);
      const color = colors[Math.min(1599, Math.max(0, Math.round(nm)))] ?? [0, 0, 0];
      setLight(out, color, 0.88);
      const fade = Math.min(1, Math.max(0.2, nm / 180));
      const glint = hash2(Math.floor(x / 2), Math.floor(y / 2), 9) > 0.9991 ? 0.45 : 0;
      out[0] = ((out[0] ?? 0) ** 1.15 + 0.012) * fade + glint;
      out[1] = ((out[1] ?? 0) ** 1.15 + 0.012) * fade + glint;
      out[2] = ((out[2] ?? 0) ** 1.15 + 0.03) * fade + glint;
    })
    .toDrawing();
}
