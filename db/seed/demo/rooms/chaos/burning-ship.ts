import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./burning-ship.draw";

export const burningShip: DemoWork = {
  slug: "burning-ship",
  accessionNumber: "CHA.1992.1",
  room: "chaos",
  artists: ["michael-michelitsch", "otto-roessler"],
  title: text("Armada at Dusk", "Armada al anochecer"),
  year: inYear(1992),
  medium: text(
    "Escape-time iteration with absolute values, pigment print",
    "Iteración por tiempo de escape con valores absolutos, impresión pigmentada",
  ),
  dimensions: { widthCm: 112, heightCm: 63 },
  classification: text("Fractal", "Fractal"),
  summary: text(
    "Take the formula of the Mandelbrot set and, at every turn, forget all minus signs. The soft bays break; masts, decks and rigging rise out of the wreck. Michael Michelitsch and Otto Rössler met this fleet in 1992 and named the largest vessel the burning ship.",
    "Tome la fórmula del conjunto de Mandelbrot y, en cada vuelta, olvide los signos negativos. Las suaves bahías se quiebran; mástiles, cubiertas y jarcias se alzan de los restos. Michael Michelitsch y Otto Rössler hallaron esta flota en 1992 y llamaron barco en llamas a la nave mayor.",
  ),
  description: text(
    "The paper, “The burning ship and its quasi-Julia sets”, appeared in Computers & Graphics. Taking absolute values destroys the smoothness that lets Mandelbrot's set be studied with calculus, so almost nothing proved about that set applies here. What is left is exploration, as at sea.\n\nAlong the real axis west of the main body lies a whole convoy. This view steers into it and lets the colours of a late sky record how many steps each point survives before it is lost.",
    "El artículo, «The burning ship and its quasi-Julia sets», apareció en Computers & Graphics. Tomar valores absolutos destruye la suavidad que permite estudiar el conjunto de Mandelbrot con el cálculo, de modo que casi nada de lo demostrado sobre él vale aquí. Queda la exploración, como en el mar.\n\nSobre el eje real, al oeste del cuerpo principal, navega todo un convoy. Esta vista se adentra en él y deja que los colores de un cielo tardío registren cuántos pasos sobrevive cada punto antes de perderse.",
  ),
  facts: [
    {
      label: text("The rule", "La regla"),
      text: text(
        "z becomes (|Re z| + i·|Im z|)² + c. The picture is turned so that the ships float upright.",
        "z pasa a ser (|Re z| + i·|Im z|)² + c. La imagen se gira para que los barcos floten derechos.",
      ),
    },
    {
      label: text("Another attractor", "Otro atractor"),
      text: text(
        "Otto Rössler is also the author of the Rössler attractor of 1976, a simpler cousin of Lorenz's butterfly.",
        "Otto Rössler es también autor del atractor de Rössler, de 1976, primo más sencillo de la mariposa de Lorenz.",
      ),
    },
    {
      label: text("No mirror", "Sin espejo"),
      text: text(
        "The Mandelbrot set is its own mirror image. The fleet is not: there is a sky, and there is a sea.",
        "El conjunto de Mandelbrot es su propio reflejo. La flota no: hay un cielo y hay un mar.",
      ),
    },
  ],
  creditLine: after("Michael Michelitsch and Otto E. Rössler", "Michael Michelitsch y Otto E. Rössler"),
  tags: ["fractal", "escape-time", "ship", "absolute-value"],
  alt: text(
    "Tall dark ships with lattice masts stand against a sky that glows from violet to burning orange.",
    "Altos barcos oscuros con mástiles de celosía se recortan sobre un cielo que arde del violeta al naranja.",
  ),
  plan: { x: 0.93, y: 0.435 },
  size: { width: 1600, height: 900 },
  draw,
};
