import { coveredCells, featuresByCell } from "@/lib/recognition/geometry/coverage";
import type { LocalFeatures } from "@/lib/recognition/types";
import type { SeenPicture } from "./contract";

/** What the machine has of a picture, to be drawn over it. Points to a thousandth of the picture's side. */
export function seenOf(features: LocalFeatures): NonNullable<SeenPicture["seen"]> {
  const { width, height, count, points } = features;
  const cells = featuresByCell(features);
  const fraction = (value: number, side: number) => Math.round((value / side) * 1_000) / 1_000;
  return {
    ...{ features: count, cells, coveredCells: coveredCells(cells) },
    points: Array.from(points, (value, i) => fraction(value, i % 2 === 0 ? width : height)),
  };
}
