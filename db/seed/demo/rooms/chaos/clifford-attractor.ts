import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./clifford-attractor.draw";

export const cliffordAttractor: DemoWork = {
  slug: "clifford-attractor",
  accessionNumber: "CHA.1990.1",
  room: "chaos",
  artists: ["clifford-pickover"],
  title: text("Silk for Clifford", "Seda para Clifford"),
  year: { display: text("about 1990", "hacia 1990"), from: 1990, to: 1990 },
  medium: text(
    "Density of six million iterates, two cloths of dye on paper",
    "Densidad de seis millones de iteraciones, dos telas de tinte sobre papel",
  ),
  dimensions: { widthCm: 100, heightCm: 75 },
  classification: text("Attractor", "Atractor"),
  summary: text(
    "A single point hops about by a rule made of two sines and two cosines. Each landing leaves a speck of dye; after millions of hops the specks weave folds as fine as silk. Nothing here was shaded by hand: the sheen is simply how often the point came by.",
    "Un solo punto salta según una regla hecha de dos senos y dos cosenos. Cada caída deja una mota de tinte; tras millones de saltos, las motas tejen pliegues finos como la seda. Nada se ha sombreado a mano: el brillo es sencillamente la frecuencia con que pasó el punto.",
  ),
  description: text(
    "Clifford Pickover, who worked at IBM's research centre in Yorktown Heights, filled a long row of books with recipes for pictures and invited readers to change the numbers. The family of maps that carries his first name is one of the most generous: four constants, each choice a different cloth.\n\nThe figure is an attractor. Start the point anywhere, wait a moment, and it lands on this same cloth and never leaves it. Colour records the direction of each hop, so that threads crossing at one place keep their own hue. Behind the cloth hangs a second, wider one, from other constants.",
    "Clifford Pickover, que trabajaba en el centro de investigación de IBM en Yorktown Heights, llenó una larga serie de libros con recetas para hacer imágenes e invitó a sus lectores a cambiar los números. La familia de aplicaciones que lleva su nombre de pila es de las más generosas: cuatro constantes, y cada elección es una tela distinta.\n\nLa figura es un atractor. Empiece el punto donde empiece, al cabo de un momento cae en esta misma tela y ya no la abandona. El color registra la dirección de cada salto, de modo que los hilos que se cruzan conservan su propio tono. Detrás de la tela cuelga otra más ancha, de otras constantes.",
  ),
  facts: [
    {
      label: text("The rule", "La regla"),
      text: text(
        "x becomes sin(ay) + c·cos(ax), y becomes sin(bx) + d·cos(by).",
        "x pasa a ser sen(ay) + c·cos(ax), y pasa a ser sen(bx) + d·cos(by).",
      ),
    },
    {
      label: text("Why it shines", "Por qué brilla"),
      text: text(
        "Folding piles up visits along lines. Mathematicians call the bright edges caustics, like those in a cup of coffee.",
        "El plegado acumula visitas a lo largo de líneas. Los bordes brillantes se llaman cáusticas, como las de una taza de café.",
      ),
    },
    {
      label: text("Try it", "Pruébelo"),
      text: text(
        "A pocket calculator can make the first dots. The silk needs a few million more.",
        "Una calculadora de bolsillo puede hacer los primeros puntos. La seda necesita unos cuantos millones más.",
      ),
    },
  ],
  creditLine: after("Clifford A. Pickover"),
  tags: ["attractor", "sine", "density", "iteration"],
  alt: text(
    "Folded, translucent veils of ochre, plum and sea green flow across warm paper.",
    "Velos plegados y translúcidos en ocre, ciruela y verde mar fluyen sobre un papel cálido.",
  ),
  plan: { x: 0.795, y: 0.08 },
  size: { width: 1600, height: 1200 },
  draw,
};
