import type { DemoRoom } from "../../types";
import { apollonianGasket } from "./apollonian-gasket";
import { blueNoiseShell } from "./blue-noise-shell";
import { buffonNeedle } from "./buffon-needle";
import { compositionWithLines } from "./composition-with-lines";
import { disorderedSquares } from "./disordered-squares";
import { flowField } from "./flow-field";
import { galtonBoard } from "./galton-board";
import { gameOfLife } from "./game-of-life";
import { interruptions } from "./interruptions";
import { isingModel } from "./ising-model";
import { midpointMountains } from "./midpoint-mountains";
import { percolation } from "./percolation";
import { randomWalk } from "./random-walk";
import { rule30 } from "./rule-30";
import { sandpile } from "./sandpile";
import { wilsonMaze } from "./wilson-maze";

export const room: DemoRoom = {
  key: "chance",
  floor: 1,
  name: { en: "Chance", es: "Azar" },
  description: {
    en: "Dice as draughtsmen: what is left when accidents are many, and how a little disorder brings a rule to life.",
    es: "Los dados como dibujantes: lo que queda cuando los accidentes son muchos, y cómo un poco de desorden da vida a una regla.",
  },
  works: [
    flowField,
    randomWalk,
    galtonBoard,
    disorderedSquares,
    compositionWithLines,
    interruptions,
    percolation,
    buffonNeedle,
    wilsonMaze,
    blueNoiseShell,
    midpointMountains,
    isingModel,
    apollonianGasket,
    rule30,
    gameOfLife,
    sandpile,
  ],
};
