import type { DemoRoom } from "../../types";
import { besselDrum } from "./bessel-drum";
import { chladniPlates } from "./chladni-plates";
import { fourierWheels } from "./fourier-wheels";
import { guillocheNote } from "./guilloche-note";
import { harmonograph } from "./harmonograph";
import { hypotrochoids } from "./hypotrochoids";
import { lissajousFigures } from "./lissajous-figures";
import { moireOverprint } from "./moire-overprint";
import { pulsarRidges } from "./pulsar-ridges";
import { superformulaPlate } from "./superformula-plate";
import { trochoidalSea } from "./trochoidal-sea";
import { youngRipples } from "./young-ripples";

export const room: DemoRoom = {
  key: "waves",
  floor: 0,
  name: { en: "Waves", es: "Ondas" },
  description: {
    en: "Strings, plates, pendulums, water and stars: whatever swings draws, and what swings together draws more than its parts.",
    es: "Cuerdas, placas, péndulos, agua y estrellas: todo lo que oscila dibuja, y lo que oscila junto dibuja más que sus partes.",
  },
  works: [
    lissajousFigures,
    harmonograph,
    chladniPlates,
    moireOverprint,
    fourierWheels,
    youngRipples,
    hypotrochoids,
    guillocheNote,
    superformulaPlate,
    trochoidalSea,
    pulsarRidges,
    besselDrum,
  ],
};
