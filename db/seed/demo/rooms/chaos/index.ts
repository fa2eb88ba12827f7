import type { DemoRoom } from "../../types";
import { buddhabrot } from "./buddhabrot";
import { burningShip } from "./burning-ship";
import { cliffordAttractor } from "./clifford-attractor";
import { deJongAttractor } from "./de-jong-attractor";
import { fractalFlame } from "./fractal-flame";
import { hopalongOrbits } from "./hopalong-orbits";
import { juliaSet } from "./julia-set";
import { logisticMap } from "./logistic-map";
import { lorenzAttractor } from "./lorenz-attractor";
import { lyapunovFractal } from "./lyapunov-fractal";
import { mandelbrotSet } from "./mandelbrot-set";
import { newtonFractal } from "./newton-fractal";
import { standardMap } from "./standard-map";
import { threeBodyProblem } from "./three-body-problem";

export const room: DemoRoom = {
  key: "chaos",
  floor: 1,
  name: { en: "Chaos", es: "Caos" },
  description: {
    en: "Short rules without any chance in them, whose outcome nobody can foretell: butterflies, burning ships and islands in a stirred sea.",
    es: "Reglas breves sin nada de azar cuyo resultado nadie puede prever: mariposas, barcos en llamas e islas en un mar revuelto.",
  },
  works: [
    mandelbrotSet,
    juliaSet,
    lorenzAttractor,
    cliffordAttractor,
    deJongAttractor,
    logisticMap,
    newtonFractal,
    burningShip,
    buddhabrot,
    lyapunovFractal,
    threeBodyProblem,
    fractalFlame,
    hopalongOrbits,
    standardMap,
  ],
};
