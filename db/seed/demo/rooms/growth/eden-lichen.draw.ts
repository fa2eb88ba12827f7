import { gradient, rgb } from "../../color";
import { Field } from "../../field";
import { fractalNoise, hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1600;
const HEIGHT = 1000;
const CELL = 2.5;
const COLUMNS = WIDTH / CELL;
const ROWS = HEIGHT / CELL;
const KINDS = [
  gradient(["#f6f0b8", "#d9c93f", "#a8971f", "#f0e48a", "#7a6a1a"]),
  gradient(["#f9d9a0", "#f09a2f", "#c8541a", "#f7b85a", "#8a2f12"]),
  gradient(["#e6f0e0", "#a9c7a8", "#6a947f", "#cfe0c8", "#3f6a5c"]),
  gradient(["#f4f1ea", "#cfcabf", "#9a958c", "#e8e4da", "#6a655e"]),
  gradient(["#f7d6cc", "#d98a7a", "#a8493f", "#efb5a5", "#6e2a26"]),
];
const SLATE = rgb("#3b4148");

/** Eden's growth: again and again a random empty neighbour of a colony joins it. Ages are 1 and up, 0 is bare. */
function colonies(random: Random) {
  const kind = new Int8Array(COLUMNS * ROWS).fill(-1);
  const age = new Field(COLUMNS, ROWS);
  const edge: number[] = [];
  const owner: number[] = [];
  const births: number[] = [];
  const spread = (cell: number, colony: number) => {
    const x = cell % COLUMNS;
    for (const next of [
      x > 0 ? cell - 1 : -1,
      x < COLUMNS - 1 ? cell + 1 : -1,
      cell - COLUMNS,
      cell + COLUMNS,
    ])
      if (next >= 0 && next < COLUMNS * ROWS && (kind[next] ?? 0) < 0) {
        edge.push(next);
        owner.push(colony);
      }
  };
  const join = (cell: number, colony: number) => {
    kind[cell] = colony;
    births[colony] = (births[colony] ?? 0) + 1;
    age.data[cell] = births[colony] ?? 1;
    spread(cell, colony);
  };
  for (let colony = 0; colony < 46; colony++) join(random.int(0, COLUMNS * ROWS - 1), colony);
  for (let joined = 0; joined < COLUMNS * ROWS * 0.86 && edge.length > 0; ) {
    const pick = random.int(0, edge.length - 1);
    const cell = edge[pick] ?? 0;
    const colony = owner[pick] ?? 0;
    const [lastCell, lastOwner] = [edge.pop() ?? 0, owner.pop() ?? 0];
    if (pick < edge.length) {
      edge[pick] = lastCell;
      owner[pick] = lastOwner;
    }
    if ((kind[cell] ?? 0) >= 0) continue;
    // Bare patches of stone that are hard to settle keep the coast ragged.
    if (fractalNoise((cell % COLUMNS) / 26, cell / COLUMNS / 26, 2, 5) < 0.36 && random.chance(0.93))
      continue;
    join(cell, colony);
    joined++;
  }
  return { kind, age };
}

/** Draws lichens on slate by Eden's model, in rings by the time of settling. */
export function draw(random: Random): Drawing {
  const { kind, age } = colonies(random);
  const rings = Array.from({ length: 46 }, () => ({
    width: random.range(3.5, 9),
    species: random.int(0, 4),
    tone: random.next(),
  }));
  const relief = age.blurred(1);
  const canvas = new Canvas(WIDTH, HEIGHT);
  canvas.shade((px, py, out) => {
    const rough = 3.2 * (fractalNoise(px / 6, py / 6, 2, 3) - 0.5);
    const x = Math.min(COLUMNS - 1, Math.max(0, Math.floor((px + rough) / CELL)));
    const y = Math.min(ROWS - 1, Math.max(0, Math.floor((py + rough) / CELL)));
    const colony = kind[y * COLUMNS + x] ?? -1;
    const ring = rings[colony];
    if (!ring) {
      const layer = fractalNoise(px / 160, py / 13, 4, 9);
      setLight(out, SLATE, (hash2(px, py, 2) > 0.992 ? 2.2 : 1) * (0.3 + 1.1 * layer));
      return;
    }
    const radius = Math.sqrt(relief.sample(px / CELL, py / CELL));
    const band = radius / ring.width;
    const step = Math.floor(band);
    KINDS[ring.species]?.write(
      (ring.tone + 0.24 * hash2(step, colony) + 0.3 * (band - step) + step * 0.045) % 1,
      out,
    );
    const lobes = 0.62 + 0.8 * fractalNoise(px / 5, py / 5, 3, colony);
    const slope =
      relief.sample(px / CELL + 1.2, py / CELL + 1.2) - relief.sample(px / CELL - 1.2, py / CELL - 1.2);
    const lit = 1 + Math.max(-0.4, Math.min(0.4, slope / (radius * 9 + 1)));
    const joint = band - step < 0.14 ? 0.68 : 1;
    const cup = hash2(x >> 1, y >> 1, colony) > 0.978 ? 0.45 : 1;
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * lobes * lit * joint * cup;
  });
  return canvas.toDrawing();
}
