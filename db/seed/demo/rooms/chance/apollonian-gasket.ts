import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./apollonian-gasket.draw";

export const apollonianGasket: DemoWork = {
  slug: "apollonian-gasket",
  accessionNumber: "CHN.1643.1",
  room: "chance",
  artists: ["rene-descartes"],
  title: text("A Letter to Elisabeth", "Una carta a Isabel"),
  year: inYear(1643),
  medium: text(
    "Nested Apollonian gaskets with random colouring",
    "Juntas apolonias anidadas con coloreado al azar",
  ),
  dimensions: { widthCm: 100, heightCm: 100 },
  classification: text("Circle packing", "Empaquetamiento de círculos"),
  summary: text(
    "Where three circles touch, there is a gap; in the gap fits exactly one more, which makes new gaps, and so on for ever. René Descartes explained the rule in a letter to a princess. Here chance chooses the colours, the first circles and the turn of each smaller world inside a larger one.",
    "Donde tres círculos se tocan queda un hueco; en el hueco cabe exactamente uno más, que hace nuevos huecos, y así sin fin. René Descartes explicó la regla en una carta a una princesa. Aquí el azar elige los colores, los primeros círculos y el giro de cada mundo menor dentro de otro mayor.",
  ),
  description: text(
    "In 1643 Descartes set Elisabeth of Bohemia the ancient problem of Apollonius: find a circle that touches three others. She sent back a solution by algebra. In his replies Descartes gave the relation between the sizes of four circles that all touch each other.\n\nThe rule was found again more than once. The chemist Frederick Soddy put it into verse in Nature in 1936, as “The Kiss Precise”. Each circle of these pictures follows from three others by a single addition, without any square root after the first.",
    "En 1643 Descartes propuso a Isabel de Bohemia el antiguo problema de Apolonio: hallar un círculo que toque a otros tres. Ella respondió con una solución algebraica. En sus cartas Descartes dio la relación entre los tamaños de cuatro círculos que se tocan todos entre sí.\n\nLa regla se redescubrió más de una vez. El químico Frederick Soddy la puso en verso en Nature en 1936, con el título «The Kiss Precise». Cada círculo de estas imágenes se sigue de otros tres con una sola suma, sin ninguna raíz cuadrada después de la primera.",
  ),
  facts: [
    {
      label: text("The theorem", "El teorema"),
      text: text(
        "With curvature 1 ÷ radius: the square of the sum of the four is twice the sum of their squares.",
        "Con la curvatura 1 ÷ radio: el cuadrado de la suma de las cuatro es el doble de la suma de sus cuadrados.",
      ),
    },
    {
      label: text("Whole numbers", "Números enteros"),
      text: text(
        "If the first four curvatures are whole numbers, all the infinitely many others are too.",
        "Si las cuatro primeras curvaturas son números enteros, lo son también las infinitas restantes.",
      ),
    },
    {
      label: text("A princess's mind", "Mente de princesa"),
      text: text(
        "Elisabeth's questions to Descartes about mind and body are still read in philosophy courses.",
        "Las preguntas de Isabel a Descartes sobre la mente y el cuerpo aún se leen en los cursos de filosofía.",
      ),
    },
  ],
  creditLine: after("René Descartes"),
  tags: ["circles", "packing", "geometry", "recursion", "princess"],
  alt: text(
    "Hundreds of touching coloured circles fill a great circle, and large ones hold smaller worlds of circles.",
    "Cientos de círculos de color que se tocan llenan uno grande, y los mayores contienen mundos menores de círculos.",
  ),
  plan: { x: 0.29, y: 0.765 },
  size: { width: 1600, height: 1600 },
  draw,
};
