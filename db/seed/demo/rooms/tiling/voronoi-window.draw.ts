import { gradient, rgb } from "../../color";
import { fractalNoise, hash2 } from "../../noise";
import type { Random } from "../../random";
import { Canvas, setLight } from "../../raster";
import type { Drawing } from "../../types";

const WIDTH = 1200;
const HEIGHT = 1600;
const CELL = 62;
const GLASS = gradient([
  "#0b1e5b",
  "#174fa3",
  "#1a8fa0",
  "#64b96a",
  "#f2c53d",
  "#ee7a25",
  "#c8203f",
  "#6a1550",
]);
const LEAD = rgb("#0b0a10");

type Site = { x: number; y: number; tone: number; seed: number; bands: number };

/** Scatters one site in most cells of a coarse grid, so that the nearest is always close by. */
function scatter(random: Random, columns: number, rows: number): (Site | null)[] {
  const sites: (Site | null)[] = [];
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const x = (i - 2 + random.range(0.04, 0.96)) * CELL;
      const y = (j - 2 + random.range(0.04, 0.96)) * CELL;
      const fromSun = Math.hypot(x - 760, y - 560) / 1150;
      const tone = 0.62 - fromSun * 0.75 + (y / HEIGHT - 0.35) * 0.75 + random.gaussian(0, 0.1);
      const site = { x, y, tone, seed: random.int(0, 9999), bands: random.range(5, 13) };
      sites.push(random.chance(0.12) ? null : site);
    }
  return sites;
}

/** Finds the nearest site of a point and the distance to its cell's border; reads only cells close by. */
function locator(sites: (Site | null)[], columns: number, rows: number) {
  const near: Site[] = [];
  let nearKey = -1;
  const gather = (ci: number, cj: number) => {
    if (cj * columns + ci === nearKey) return;
    nearKey = cj * columns + ci;
    near.length = 0;
    for (let j = Math.max(0, cj - 2); j <= Math.min(rows - 1, cj + 2); j++)
      for (let i = Math.max(0, ci - 2); i <= Math.min(columns - 1, ci + 2); i++) {
        const site = sites[j * columns + i];
        if (site) near.push(site);
      }
  };
  return (x: number, y: number) => {
    gather(Math.floor(x / CELL) + 2, Math.floor(y / CELL) + 2);
    let site: Site | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const other of near) {
      const square = (other.x - x) ** 2 + (other.y - y) ** 2;
      if (square < least) {
        least = square;
        site = other;
      }
    }
    let border = Number.POSITIVE_INFINITY;
    for (const other of near) {
      if (!site || other === site) continue;
      const ahead = (other.x - x) ** 2 + (other.y - y) ** 2 - least;
      // Beyond this no other site's bisector can be nearer than the border found so far.
      if (ahead >= border * 2 * CELL * 4.5) continue;
      border = Math.min(border, ahead / (2 * Math.sqrt((other.x - site.x) ** 2 + (other.y - site.y) ** 2)));
    }
    return { site, border, reach: Math.sqrt(least) };
  };
}

/** Draws Voronoi cells as a leaded window; the bands in each pane follow the distance to its border. */
export function draw(random: Random): Drawing {
  const columns = Math.ceil(WIDTH / CELL) + 4;
  const rows = Math.ceil(HEIGHT / CELL) + 4;
  const sites = scatter(random, columns, rows);
  const locate = locator(sites, columns, rows);
  const canvas = new Canvas(WIDTH, HEIGHT);
  canvas.shade((x, y, out) => {
    const { site, border, reach } = locate(x, y);
    if (!site) return;
    const streak = fractalNoise(x / 40 + site.seed, y / 7, 3, site.seed);
    const depth = (border + 3 * streak) / site.bands;
    const band = Math.floor(depth);
    GLASS.write(site.tone + 0.13 * (hash2(band, site.seed) - 0.5) + 0.05 * (streak - 0.5), out);
    const joint = depth - band < 0.16 ? 0.55 : 1;
    const light = (0.65 + 0.8 * streak) * joint * (1 + 0.5 * Math.max(0, 1 - reach / 16));
    const came = Math.min(1, Math.max(0, 4.4 - border));
    const shine = came * 3 * (border < 2.2 ? 2.6 - border * 0.8 : 0.6);
    for (let k = 0; k < 3; k++) out[k] = (out[k] ?? 0) * light * (1 - came) + (LEAD[k] ?? 0) * shine;
  });
  for (const site of sites)
    if (site && hash2(site.seed, 5) > 0.5)
      canvas.disc(site.x, site.y, 3.2, (_x, _y, out) => setLight(out, rgb("#fff3cf"), 0.95), 0.9);
  return canvas.grain(0.08, 8).toDrawing();
}
