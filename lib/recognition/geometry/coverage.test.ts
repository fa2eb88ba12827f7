import { expect, it } from "vitest";
import type { LocalFeatures } from "../types";
import { coveredCells, featuresByCell } from "./coverage";

function featuresAt(points: number[], width = 512, height = 256): LocalFeatures {
  const count = points.length / 2;
  return { width, height, count, points: Float32Array.from(points), descriptors: new Uint8Array(count * 32) };
}

it("features are counted in four by four cells, those on the far edge in the last", () => {
  const cells = featuresByCell(featuresAt([0, 0, 127.9, 63.9, 128, 0, 512, 256, 300, 200]));
  expect(cells).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
});

it("a cell is covered from four features on", () => {
  const corner = [1, 1, 2, 2, 3, 3];
  expect(coveredCells(featuresByCell(featuresAt(corner)))).toBe(0);
  expect(coveredCells(featuresByCell(featuresAt([...corner, 4, 4])))).toBe(1);
  expect(coveredCells(featuresByCell(featuresAt([])))).toBe(0);
});
