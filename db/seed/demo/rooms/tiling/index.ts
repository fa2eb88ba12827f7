import type { DemoRoom } from "../../types";
import { ammannBeenker } from "./ammann-beenker";
import { arcticCircle } from "./arctic-circle";
import { delaunayRidge } from "./delaunay-ridge";
import { hankinStar } from "./hankin-star";
import { hatMonotile } from "./hat-monotile";
import { hyperbolicGarden } from "./hyperbolic-garden";
import { penroseRhombs } from "./penrose-rhombs";
import { pinwheel } from "./pinwheel";
import { smithArcs } from "./smith-arcs";
import { truchetTiles } from "./truchet-tiles";
import { voronoiWindow } from "./voronoi-window";
import { wangDominoes } from "./wang-dominoes";

export const room: DemoRoom = {
  key: "tiling",
  floor: 0,
  name: { en: "Tiling", es: "Teselación" },
  description: {
    en: "How a few shapes fill the plane: with repetition, without it, and in worlds where flat floors do not exist.",
    es: "Cómo unas pocas formas llenan el plano: con repetición, sin ella y en mundos donde no hay suelos llanos.",
  },
  works: [
    truchetTiles,
    smithArcs,
    penroseRhombs,
    hankinStar,
    wangDominoes,
    voronoiWindow,
    delaunayRidge,
    ammannBeenker,
    hatMonotile,
    pinwheel,
    arcticCircle,
    hyperbolicGarden,
  ],
};
