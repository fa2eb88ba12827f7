import type { DemoRoom } from "../../types";
import { auroraCurtains } from "./aurora-curtains";
import { blackHole } from "./black-hole";
import { curveStitching } from "./curve-stitching";
import { densityWaveGalaxy } from "./density-wave-galaxy";
import { errorDiffusion } from "./error-diffusion";
import { fraunhoferLines } from "./fraunhofer-lines";
import { gyroidLantern } from "./gyroid-lantern";
import { mirrorSpheres } from "./mirror-spheres";
import { opticalMixture } from "./optical-mixture";
import { phongMarbles } from "./phong-marbles";
import { prismGarden } from "./prism-garden";
import { soapFilm } from "./soap-film";
import { teacupCaustic } from "./teacup-caustic";
import { vasarelyBulge } from "./vasarely-bulge";

export const room: DemoRoom = {
  key: "light",
  floor: 1,
  name: { en: "Light", es: "Luz" },
  description: {
    en: "Rays followed, waves added, colours mixed in the eye: how we came to understand seeing, and to compute it.",
    es: "Rayos seguidos, ondas sumadas, colores mezclados en el ojo: cómo llegamos a comprender la visión, y a calcularla.",
  },
  works: [
    teacupCaustic,
    mirrorSpheres,
    phongMarbles,
    gyroidLantern,
    soapFilm,
    prismGarden,
    vasarelyBulge,
    fraunhoferLines,
    densityWaveGalaxy,
    auroraCurtains,
    curveStitching,
    blackHole,
    opticalMixture,
    errorDiffusion,
  ],
};
