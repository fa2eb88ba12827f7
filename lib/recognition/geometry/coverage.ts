import type { LocalFeatures } from "../types";

/** The picture is looked at in 4 × 4 equal cells: a head or a reflection in front of it hides about one or two. */
export const GRID_SIDE = 4;
export const GRID_CELLS = GRID_SIDE * GRID_SIDE;

/** Four points fix a homography (see `ransac.ts`): a cell with fewer could not place the work by itself. */
const CELL_FEATURES_MIN = 4;

/** How many of a picture's features lie in each cell of the grid, row by row from the top left. */
export function featuresByCell({ width, height, count, points }: LocalFeatures): number[] {
  const cells = new Array<number>(GRID_CELLS).fill(0);
  const at = (value: number, side: number) => Math.min(GRID_SIDE - 1, Math.floor((value / side) * GRID_SIDE));
  for (let i = 0; i < count; i++) {
    const cell = at(points[i * 2 + 1] ?? 0, height) * GRID_SIDE + at(points[i * 2] ?? 0, width);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  return cells;
}

/** How many cells have features enough. */
export function coveredCells(cells: readonly number[]): number {
  return cells.filter((features) => features >= CELL_FEATURES_MIN).length;
}
