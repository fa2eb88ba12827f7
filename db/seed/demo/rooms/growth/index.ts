import type { DemoRoom } from "../../types";
import { aggregationReef } from "./aggregation-reef";
import { barnsleyFern } from "./barnsley-fern";
import { differentialLine } from "./differential-line";
import { edenLichen } from "./eden-lichen";
import { gosperIslands } from "./gosper-islands";
import { heighwayDragons } from "./heighway-dragons";
import { hilbertRibbon } from "./hilbert-ribbon";
import { kochSnow } from "./koch-snow";
import { lindenmayerMeadow } from "./lindenmayer-meadow";
import { pythagorasTree } from "./pythagoras-tree";
import { spaceColonisation } from "./space-colonisation";
import { turingSkin } from "./turing-skin";
import { vogelSunflower } from "./vogel-sunflower";

export const room: DemoRoom = {
  key: "growth",
  floor: 0,
  name: { en: "Growth", es: "Crecimiento" },
  description: {
    en: "Plants, crystals, reefs and endless curves: a small rule, applied again and again, and what becomes of it.",
    es: "Plantas, cristales, arrecifes y curvas sin fin: una regla pequeña, aplicada una y otra vez, y lo que resulta de ella.",
  },
  works: [
    lindenmayerMeadow,
    kochSnow,
    vogelSunflower,
    turingSkin,
    aggregationReef,
    spaceColonisation,
    differentialLine,
    hilbertRibbon,
    gosperIslands,
    heighwayDragons,
    barnsleyFern,
    pythagorasTree,
    edenLichen,
  ],
};
