import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./logistic-map.draw";

export const logisticMap: DemoWork = {
  slug: "logistic-map",
  accessionNumber: "CHA.1976.1",
  room: "chaos",
  artists: ["robert-may"],
  title: text("The Fish in the Pond", "Los peces del estanque"),
  year: inYear(1976),
  medium: text(
    "Bifurcation diagram, density of iterates on paper tone",
    "Diagrama de bifurcación, densidad de iteraciones sobre tono de papel",
  ),
  dimensions: { widthCm: 140, heightCm: 70 },
  classification: text("Bifurcation diagram", "Diagrama de bifurcación"),
  summary: text(
    "How many fish will there be next year? One of the simplest models in ecology multiplies the fish by the room that is left. Turn up the birth rate, from left to right, and a steady number splits into two, four, eight — and then into chaos, with sudden windows of calm. Robert May begged that every student should see it.",
    "¿Cuántos peces habrá el año que viene? Uno de los modelos más sencillos de la ecología multiplica los peces por el espacio libre. Al subir la natalidad, de izquierda a derecha, un número estable se parte en dos, en cuatro, en ocho, y luego en caos, con súbitas ventanas de calma. Robert May pidió que todo estudiante lo viera.",
  ),
  description: text(
    "Robert May had moved from physics to ecology when he wrote “Simple mathematical models with very complicated dynamics” for Nature in 1976. Its message was unsettling: wild ups and downs in nature need no wild causes, because a rule simple enough for a schoolchild already contains them.\n\nMitchell Feigenbaum then noticed that each split comes about 4.669 times sooner than the one before, and that the same number governs quite different systems. It has since been measured in fluids, lasers and electrical circuits.",
    "Robert May había pasado de la física a la ecología cuando escribió «Simple mathematical models with very complicated dynamics» para Nature en 1976. Su mensaje inquietaba: los vaivenes de la naturaleza no exigen causas salvajes, pues una regla al alcance de un escolar ya los contiene.\n\nMitchell Feigenbaum advirtió después que cada división llega unas 4,669 veces antes que la anterior, y que el mismo número gobierna sistemas muy distintos. Desde entonces se ha medido en fluidos, láseres y circuitos eléctricos.",
  ),
  facts: [
    {
      label: text("The rule", "La regla"),
      text: text(
        "x becomes r·x·(1 − x); r grows from left to right, x is the height.",
        "x pasa a ser r·x·(1 − x); r crece de izquierda a derecha, x es la altura.",
      ),
    },
    {
      label: text("Windows", "Ventanas"),
      text: text(
        "Near r = 3.83 chaos gives way to a cycle of three. Li and Yorke had just shown that “period three implies chaos”.",
        "Cerca de r = 3,83 el caos cede ante un ciclo de tres. Li y Yorke acababan de demostrar que «el periodo tres implica caos».",
      ),
    },
    {
      label: text("An old equation", "Una ecuación antigua"),
      text: text(
        "Its continuous sister was published by Pierre François Verhulst, who named it logistic, in the years around 1840.",
        "Su hermana continua la publicó Pierre François Verhulst, que la llamó logística, en los años en torno a 1840.",
      ),
    },
  ],
  creditLine: after("Robert M. May"),
  tags: ["bifurcation", "population", "feigenbaum", "order", "density"],
  alt: text(
    "A single line on cream paper forks again and again and dissolves into a sea of fine blue and rust-coloured veils.",
    "Una sola línea sobre papel crema se bifurca una y otra vez y se disuelve en un mar de finos velos azules y rojizos.",
  ),
  plan: { x: 0.93, y: 0.21 },
  size: { width: 1600, height: 800 },
  draw,
};
