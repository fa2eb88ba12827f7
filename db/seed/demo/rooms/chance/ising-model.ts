import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./ising-model.draw";

export const isingModel: DemoWork = {
  slug: "ising-model",
  accessionNumber: "CHN.1925.1",
  room: "chance",
  artists: ["ernst-ising"],
  title: text("Neighbours Who Agree", "Vecinos que se ponen de acuerdo"),
  year: { display: text("1920–1925", "1920–1925"), from: 1920, to: 1925 },
  medium: text(
    "Metropolis simulation of 128,000 spins, coloured by age",
    "Simulación de Metropolis con 128 000 espines, coloreados por edad",
  ),
  dimensions: { widthCm: 80, heightCm: 100 },
  classification: text("Lattice model", "Modelo en red"),
  summary: text(
    "Every cell can point up or down and would like to agree with its four neighbours, but heat keeps nudging it at random. Near one temperature neither side wins: patches of all sizes form and dissolve. Warm cells point up, cool ones down, and the deeper the colour, the longer they have held their view.",
    "Cada celda puede apuntar arriba o abajo y querría coincidir con sus cuatro vecinas, pero el calor la empuja al azar. Cerca de cierta temperatura no gana nadie: se forman y disuelven manchas de todos los tamaños. Las celdas cálidas apuntan arriba, las frías abajo, y cuanto más profundo el color, más tiempo llevan sin cambiar.",
  ),
  description: text(
    "Wilhelm Lenz proposed this picture of a magnet in 1920 and gave it to his student Ernst Ising. Ising solved it along a line, found that no magnet appears, and concluded in 1925, too hastily, that none would in the plane either.\n\nRudolf Peierls showed in 1936 that there must be one, and in 1944 Lars Onsager calculated the exact temperature in a famous feat. The model has since been used for alloys, flocks, brains and opinions. Ising, driven from Germany, learned of his fame only years later, as a teacher in the United States.",
    "Wilhelm Lenz propuso esta imagen de un imán en 1920 y se la dio a su alumno Ernst Ising. Ising la resolvió sobre una línea, halló que no aparece imán alguno y concluyó en 1925, demasiado deprisa, que tampoco lo habría en el plano.\n\nRudolf Peierls mostró en 1936 que tenía que haberlo, y en 1944 Lars Onsager calculó la temperatura exacta en una hazaña célebre. Desde entonces el modelo ha servido para aleaciones, bandadas, cerebros y opiniones. Ising, expulsado de Alemania, supo de su fama años después, siendo profesor en Estados Unidos.",
  ),
  facts: [
    {
      label: text("Onsager's number", "El número de Onsager"),
      text: text(
        "The critical temperature is 2 ÷ ln(1 + √2), about 2.269 in natural units. This picture was made at 2.2.",
        "La temperatura crítica es 2 ÷ ln(1 + √2), unas 2,269 unidades naturales. Esta imagen se hizo a 2,2.",
      ),
    },
    {
      label: text("The dice", "Los dados"),
      text: text(
        "Cells change by the rule of Metropolis and colleagues of 1953, the ancestor of much of modern statistics.",
        "Las celdas cambian según la regla de Metropolis y colegas, de 1953, antepasada de buena parte de la estadística moderna.",
      ),
    },
    {
      label: text("A short career", "Carrera breve"),
      text: text(
        "The paper drawn from his thesis was Ising's only research on the model.",
        "El artículo extraído de su tesis fue la única investigación de Ising sobre el modelo.",
      ),
    },
  ],
  creditLine: after("Ernst Ising"),
  tags: ["magnetism", "phase-transition", "lattice", "metropolis", "statistics"],
  alt: text(
    "Ragged continents of orange and turquoise cells, speckled with pale dots, share the sheet.",
    "Continentes irregulares de celdas naranjas y turquesas, salpicados de puntos pálidos, se reparten la hoja.",
  ),
  plan: { x: 0.32, y: 0.865 },
  size: { width: 1280, height: 1600 },
  draw,
};
