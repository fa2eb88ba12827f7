import type { DemoFloorPlan, PlanPoint } from "./types";

const points = (...pairs: [number, number][]): PlanPoint[] => pairs.map(([x, y]) => ({ x, y }));

/** The museum's two floors; stairs and lift stand at the same place on both. */
export const plans: DemoFloorPlan[] = [
  {
    level: 0,
    name: { en: "Ground floor", es: "Planta baja" },
    widthM: 54,
    heightM: 36,
    outline: points(
      [0.05, 0.12],
      [0.38, 0.12],
      [0.8, 0.06],
      [0.95, 0.14],
      [0.95, 0.74],
      [0.84, 0.92],
      [0.54, 0.94],
      [0.3, 0.88],
      [0.05, 0.88],
    ),
    rooms: [
      {
        key: "tiling",
        polygon: points(
          [0.05, 0.12],
          [0.38, 0.12],
          [0.38, 0.34],
          [0.46, 0.44],
          [0.46, 0.6],
          [0.3, 0.6],
          [0.3, 0.88],
          [0.05, 0.88],
        ),
      },
      {
        key: "waves",
        polygon: points(
          [0.38, 0.12],
          [0.8, 0.06],
          [0.95, 0.14],
          [0.95, 0.46],
          [0.62, 0.5],
          [0.46, 0.44],
          [0.38, 0.34],
        ),
      },
      {
        key: "growth",
        polygon: points(
          [0.46, 0.44],
          [0.62, 0.5],
          [0.95, 0.46],
          [0.95, 0.74],
          [0.84, 0.92],
          [0.54, 0.94],
          [0.3, 0.88],
          [0.3, 0.6],
          [0.46, 0.6],
        ),
      },
    ],
    doors: [
      { rooms: ["tiling", "waves"], at: { x: 0.38, y: 0.23 } },
      { rooms: ["waves", "growth"], at: { x: 0.7854, y: 0.48 } },
      { rooms: ["tiling", "growth"], at: { x: 0.3, y: 0.74 } },
    ],
    connectors: [
      { kind: "stairs", x: 0.4, y: 0.49 },
      { kind: "lift", x: 0.52, y: 0.58 },
    ],
  },
  {
    level: 1,
    name: { en: "First floor", es: "Primera planta" },
    widthM: 54,
    heightM: 36,
    outline: points(
      [0.05, 0.12],
      [0.38, 0.12],
      [0.8, 0.06],
      [0.95, 0.14],
      [0.95, 0.74],
      [0.84, 0.92],
      [0.54, 0.94],
      [0.3, 0.88],
      [0.24, 0.651],
      [0.05, 0.7],
    ),
    rooms: [
      {
        key: "chaos",
        polygon: points([0.38, 0.12], [0.8, 0.06], [0.95, 0.14], [0.95, 0.62], [0.72, 0.46], [0.5, 0.4]),
      },
      {
        key: "chance",
        polygon: points(
          [0.5, 0.4],
          [0.72, 0.46],
          [0.95, 0.62],
          [0.95, 0.74],
          [0.84, 0.92],
          [0.54, 0.94],
          [0.3, 0.88],
          [0.24, 0.651],
          [0.36, 0.62],
        ),
      },
      {
        key: "light",
        polygon: points([0.05, 0.12], [0.38, 0.12], [0.5, 0.4], [0.36, 0.62], [0.24, 0.651], [0.05, 0.7]),
      },
    ],
    doors: [
      { rooms: ["light", "chaos"], at: { x: 0.44, y: 0.26 } },
      { rooms: ["chaos", "chance"], at: { x: 0.61, y: 0.43 } },
      { rooms: ["light", "chance"], at: { x: 0.3, y: 0.6355 } },
    ],
    connectors: [
      { kind: "stairs", x: 0.4, y: 0.49 },
      { kind: "lift", x: 0.52, y: 0.58 },
    ],
  },
];
