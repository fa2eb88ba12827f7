import { after, inkPrint, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./hypotrochoids.draw";

export const hypotrochoids: DemoWork = {
  slug: "hypotrochoids",
  accessionNumber: "WAV.1965.1",
  room: "waves",
  artists: ["denys-fisher"],
  title: text("Gear and Ring", "Rueda y corona"),
  year: inYear(1965),
  medium: inkPrint,
  dimensions: { widthCm: 80, heightCm: 80 },
  classification: text("Wave drawing", "Dibujo de ondas"),
  summary: text(
    "A toothed wheel rolls inside a ring; a pen through one of its holes draws until the line meets its own beginning. How many points the star will have is decided by the teeth alone. Seven pens, a few hundred turns of the hand, and the page is full.",
    "Una rueda dentada gira dentro de una corona; una pluma pasada por uno de sus agujeros dibuja hasta que la línea encuentra su propio comienzo. Cuántas puntas tendrá la estrella lo deciden solo los dientes. Siete plumas, unos cientos de vueltas de la mano, y la hoja está llena.",
  ),
  description: text(
    "Denys Fisher, an engineer from Leeds, was working on a new design for bomb detonators when he saw what patterns his gears could draw. He showed the Spirograph at the toy fair in Nuremberg in 1965, and it became one of the best-loved drawing toys of the century.\n\nThe curves themselves are older. Albrecht Dürer drew a relative of theirs in 1525, and Bruno Abakanowicz built a spirograph as a mathematical instrument in the nineteenth century. The rings and wheels used here have numbers of teeth that owners of the toy will recognise, such as 96 and 105 for the rings.",
    "Denys Fisher, ingeniero de Leeds, trabajaba en un nuevo diseño de detonadores cuando vio qué dibujos podían trazar sus engranajes. Presentó el Spirograph en la feria del juguete de Núremberg en 1965, y fue uno de los juguetes de dibujo más queridos del siglo.\n\nLas curvas son más antiguas. Alberto Durero dibujó una pariente en 1525, y Bruno Abakanowicz construyó en el siglo XIX un espirógrafo como instrumento matemático. Las coronas y ruedas de esta hoja tienen números de dientes que reconocerán los dueños del juguete, como 96 y 105 para las coronas.",
  ),
  facts: [
    {
      label: text("Number of points", "Número de puntas"),
      text: text(
        "Teeth of the ring divided by the greatest common divisor with the wheel: 96 and 36 give 96 ÷ 12 = 8.",
        "Dientes de la corona entre el máximo común divisor con los de la rueda: 96 y 36 dan 96 ÷ 12 = 8.",
      ),
    },
    {
      label: text("The name of the curve", "El nombre de la curva"),
      text: text(
        "Hypotrochoid: from Greek words for under and wheel.",
        "Hipotrocoide: de las voces griegas para debajo y rueda.",
      ),
    },
    {
      label: text("Prize", "Premio"),
      text: text(
        "Spirograph was Toy of the Year in Britain in 1967.",
        "Spirograph fue Juguete del Año en el Reino Unido en 1967.",
      ),
    },
  ],
  creditLine: after("Denys Fisher"),
  tags: ["spirograph", "gears", "toy", "ink", "stars"],
  alt: text(
    "Stars and rings of fine looped lines in crimson, blue, green, violet and orange ink overlap on cream paper.",
    "Estrellas y anillos de finas líneas en tinta carmesí, azul, verde, violeta y naranja se superponen sobre papel crema.",
  ),
  plan: { x: 0.935, y: 0.3 },
  size: { width: 1600, height: 1600 },
  draw,
};
