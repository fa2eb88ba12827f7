import { gradient } from "../../color";
import { valueNoise } from "../../noise";
import { Canvas } from "../../raster";
import type { Drawing } from "../../types";

const ROOTS = [
  [1.05, 0.12],
  [0.18, 0.98],
  [-0.92, 0.55],
  [-0.58, -0.81],
  [0.52, -0.74],
] as const;
const SHORES = [
  ["#10202e", "#1d5a78", "#62b6cb", "#f1f7ee"],
  ["#2b0f14", "#8f2436", "#e2725b", "#fde8d0"],
  ["#0f261c", "#2c6e49", "#9ac27b", "#f6f3c9"],
  ["#2a1a08", "#a8641b", "#f0b541", "#fff3d1"],
  ["#1a1030", "#543884", "#b08bd0", "#f6e9f7"],
].map(gradient);

/** Newton's step for a polynomial given by its roots is z − 1 / Σ 1/(z − root). */
export function draw(): Drawing {
  const canvas = new Canvas(1600, 1280);
  const scale = 3.1 / canvas.width;
  return canvas
    .shade((px, py, out) => {
      let x = (px - 830) * scale;
      let y = (640 - py) * scale;
      let steps = 0;
      let move = 1;
      let before = 1;
      while (steps < 40 && move > 1e-6) {
        let sumX = 0;
        let sumY = 0;
        for (const [rootX, rootY] of ROOTS) {
          const dx = x - rootX;
          const dy = y - rootY;
          const square = dx * dx + dy * dy + 1e-30;
          sumX += dx / square;
          sumY -= dy / square;
        }
        const square = sumX * sumX + sumY * sumY + 1e-30;
        x -= sumX / square;
        y += sumY / square;
        before = move;
        move = 1 / square;
        steps++;
      }
      let nearest = 0;
      let best = 9;
      for (let i = 0; i < ROOTS.length; i++) {
        const [rootX, rootY] = ROOTS[i] ?? [0, 0];
        const distance = (x - rootX) ** 2 + (y - rootY) ** 2;
        if (distance < best) {
          best = distance;
          nearest = i;
        }
      }
      // Convergence is quadratic, so the last two moves give the fraction of a step that was left over.
      const part = Math.log(Math.log(1e-6) / Math.log(Math.min(0.5, before))) / Math.LN2;
      const smooth = steps - 1 + Math.min(1, Math.max(0, part));
      const wave = smooth * 1.25 + 0.25 * valueNoise(px / 60, py / 60, 4);
      const ridge = wave - Math.floor(wave);
      SHORES[nearest]?.write(Math.min(1, Math.max(0, 1.02 - smooth / 15)) * 0.55 + ridge * 0.4, out);
      const shade = ridge > 0.92 ? 0.35 : 0.72 + 0.36 * ridge;
      const grain = 0.9 + 0.2 * valueNoise(px / 3, py / 3, nearest);
      for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * shade * grain;
    })
    .toDrawing();
}
