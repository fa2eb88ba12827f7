import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./differential-line.draw";

export const differentialLine: DemoWork = {
  slug: "differential-line",
  accessionNumber: "GRO.1917.1",
  room: "growth",
  artists: ["darcy-thompson"],
  title: text("Lines That Need More Room", "Líneas que piden más espacio"),
  year: inYear(1917),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 80 },
  classification: text("Growth drawing", "Dibujo de crecimiento"),
  summary: text(
    "Small circles were laid on the sheet and told to grow longer without touching themselves or each other. A line that gains length but not room must fold. The folds become lobes, the lobes push their neighbours aside, and what looks like a sea anemone is only a circle with too much edge.",
    "Se pusieron en la hoja pequeños círculos con la orden de alargarse sin tocarse ni tocar a los demás. Una línea que gana longitud pero no espacio debe plegarse. Los pliegues se vuelven lóbulos, los lóbulos apartan a sus vecinos, y lo que parece una anémona es solo un círculo con demasiado borde.",
  ),
  description: text(
    "Why is a leaf of lettuce crisp at its border, why is the brain folded, why do corals meander? In On Growth and Form, published in 1917, D'Arcy Wentworth Thompson proposed to read living shapes as diagrams of forces: where one part grows faster than its surroundings, form follows by mechanics alone.\n\nThe program knows three rules. Neighbours on a line attract, everything else repels at short distance, and new points are inserted, more of them where a slow random function calls the ground fertile. Every few steps the lines are inked in a new colour; the palest cores are the oldest.",
    "¿Por qué se riza el borde de una lechuga, por qué se pliega el cerebro, por qué serpentean los corales? En Sobre el crecimiento y la forma, publicado en 1917, D'Arcy Wentworth Thompson propuso leer las formas vivas como diagramas de fuerzas: donde una parte crece más deprisa que su entorno, la forma resulta de la sola mecánica.\n\nEl programa conoce tres reglas. Los vecinos de una línea se atraen, todo lo demás se repele a corta distancia, y se insertan puntos nuevos, más donde una lenta función aleatoria declara fértil el suelo. Cada pocos pasos las líneas se tiñen de otro color; los núcleos más pálidos son los más antiguos.",
  ),
  facts: [
    {
      label: text("Differential growth", "Crecimiento diferencial"),
      text: text(
        "Edge grows faster than area: the excess has nowhere to go but sideways.",
        "El borde crece más que el área: el exceso solo puede ir hacia los lados.",
      ),
    },
    {
      label: text("Topology", "Topología"),
      text: text(
        "Each figure is still a plain circle; nothing has been cut or joined.",
        "Cada figura sigue siendo un simple círculo; nada se ha cortado ni unido.",
      ),
    },
    {
      label: text("Look for", "Busque"),
      text: text(
        "Lobes of two anemones that press flat against each other.",
        "Lóbulos de dos anémonas que se aplanan una contra otra.",
      ),
    },
  ],
  creditLine: after("D'Arcy Wentworth Thompson"),
  tags: ["growth", "folding", "anemone", "morphology", "organic"],
  alt: text(
    "Anemone-like figures with pale centres and frilled arms in orange, pink and violet crowd on a midnight ground.",
    "Figuras como anémonas, de centro pálido y brazos rizados en naranja, rosa y violeta, se apiñan sobre fondo de medianoche.",
  ),
  plan: { x: 0.88, y: 0.82 },
  size: { width: 1600, height: 1600 },
  draw,
};
