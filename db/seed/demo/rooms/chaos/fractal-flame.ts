import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./fractal-flame.draw";

export const fractalFlame: DemoWork = {
  slug: "fractal-flame",
  accessionNumber: "CHA.1992.2",
  room: "chaos",
  artists: ["scott-draves"],
  title: text("Wings for an Electric Sheep", "Alas para una oveja eléctrica"),
  year: inYear(1992),
  medium: text(
    "Non-linear iterated function system, logarithmic density",
    "Sistema de funciones iteradas no lineales, densidad logarítmica",
  ),
  dimensions: { widthCm: 112, heightCm: 70 },
  classification: text("Iterated function system", "Sistema de funciones iteradas"),
  summary: text(
    "A point leaps between a handful of warped mirrors, chosen by dice, and every leap leaves a breath of colour. Scott Draves took the rules of classical fractals, bent them with swirls and spheres, and showed the result on a logarithmic scale, so that both the embers and the blaze stay visible.",
    "Un punto salta entre un puñado de espejos deformados, elegidos por un dado, y cada salto deja un aliento de color. Scott Draves tomó las reglas de los fractales clásicos, las dobló con remolinos y esferas y mostró el resultado en escala logarítmica, para que se vean a la vez las brasas y la llama.",
  ),
  description: text(
    "Michael Barnsley and others had made ferns and leaves from straight-lined maps chosen at random. In 1992 Draves, then a student, let the maps curve, and added two careful ideas about light: brightness follows the logarithm of the count, and colour is carried along with the moving point.\n\nHe published the program as free software. In 1999 it grew into Electric Sheep, a screen saver in which thousands of sleeping computers dream flames together and their owners vote for the ones that should breed.",
    "Michael Barnsley y otros habían hecho helechos y hojas con aplicaciones rectas elegidas al azar. En 1992 Draves, entonces estudiante, dejó que las aplicaciones se curvaran y añadió dos ideas cuidadosas sobre la luz: el brillo sigue el logaritmo de la cuenta y el color viaja con el punto que se mueve.\n\nPublicó el programa como software libre. En 1999 se convirtió en Electric Sheep, un salvapantallas en el que miles de ordenadores dormidos sueñan llamas juntos y sus dueños votan cuáles deben reproducirse.",
  ),
  facts: [
    {
      label: text("Variations", "Variaciones"),
      text: text(
        "The bends are called variations and carry names such as sinusoidal, spherical, swirl and horseshoe.",
        "Las curvaturas se llaman variaciones y llevan nombres como sinusoidal, esférica, remolino y herradura.",
      ),
    },
    {
      label: text("The name", "El nombre"),
      text: text(
        "Electric Sheep nods to Philip K. Dick's novel “Do Androids Dream of Electric Sheep?”",
        "Electric Sheep saluda a la novela de Philip K. Dick «¿Sueñan los androides con ovejas eléctricas?».",
      ),
    },
    {
      label: text("Dice that agree", "Dados que coinciden"),
      text: text(
        "The path is random, yet every run ends in the same picture. Only the grain differs.",
        "El camino es azaroso y, sin embargo, cada ejecución termina en la misma imagen. Solo cambia el grano.",
      ),
    },
  ],
  creditLine: after("Scott Draves"),
  tags: ["fractal", "flame", "iterated-function-system", "glow", "open-source"],
  alt: text(
    "Feathered sheets of orange, violet and turquoise light curl through darkness like wings of smoke.",
    "Láminas emplumadas de luz naranja, violeta y turquesa se curvan en la oscuridad como alas de humo.",
  ),
  plan: { x: 0.675, y: 0.43 },
  size: { width: 1600, height: 1000 },
  draw,
};
