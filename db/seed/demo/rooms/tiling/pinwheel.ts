import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./pinwheel.draw";

export const pinwheel: DemoWork = {
  slug: "pinwheel",
  accessionNumber: "TIL.1994.1",
  room: "tiling",
  artists: ["john-conway", "charles-radin"],
  title: text("Every Direction at Once", "Todas las direcciones a la vez"),
  year: inYear(1994),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 40 },
  classification: text("Tiling", "Teselación"),
  summary: text(
    "A right triangle with legs in the ratio of one to two splits into five copies of itself. Repeat, and the pieces turn a little further at every stage, by an angle that never adds up to a full circle. In the endless tiling the same triangle points in infinitely many directions.",
    "Un triángulo rectángulo de catetos en razón de uno a dos se divide en cinco copias de sí mismo. Repita la operación y las piezas girarán un poco más en cada etapa, con un ángulo que nunca completa una vuelta. En la teselación infinita el mismo triángulo apunta en infinitas direcciones.",
  ),
  description: text(
    "John Conway noticed the dissection; Charles Radin saw what follows from it and published the proof in 1994. Other famous tilings without repetition use a handful of orientations. This one uses all: in a large enough patch the triangles point every way almost equally often.\n\nIn our sheet colour is direction. The dissection is carried further where a slow random function asks for it, so that large folded sheets and small splinters lie side by side. Since 2002 the façades of Federation Square in Melbourne show a pinwheel grid in sandstone, zinc and glass.",
    "John Conway advirtió la división; Charles Radin vio lo que se sigue de ella y publicó la demostración en 1994. Otras teselaciones célebres sin repetición usan unas pocas orientaciones. Esta las usa todas: en un fragmento bastante grande los triángulos apuntan a cada lado casi con la misma frecuencia.\n\nEn nuestra hoja el color es la dirección. La división avanza más allí donde lo pide una lenta función aleatoria, de modo que grandes pliegues y pequeñas astillas conviven. Desde 2002 las fachadas de Federation Square, en Melbourne, muestran una trama de molinillo en arenisca, cinc y vidrio.",
  ),
  facts: [
    {
      label: text("The angle", "El ángulo"),
      text: text(
        "arctan ½, about 26.57°: not a rational part of a turn.",
        "arctan ½, unos 26,57°: no es una parte racional de la vuelta.",
      ),
    },
    {
      label: text("Scale", "Escala"),
      text: text("Each generation is smaller by √5.", "Cada generación es menor en √5."),
    },
    {
      label: text("Look for", "Busque"),
      text: text(
        "Two triangles that share their longest side: they make either a rectangle or a kite.",
        "Dos triángulos que comparten el lado mayor: forman un rectángulo o una cometa.",
      ),
    },
  ],
  creditLine: after("John Conway and Charles Radin", "John Conway y Charles Radin"),
  tags: ["aperiodic", "triangles", "self-similar", "architecture", "paper"],
  alt: text(
    "A wide field of folded paper triangles in red, orange, cream, teal and purple, large at the left and fine at the right.",
    "Amplio campo de triángulos de papel plegado en rojo, naranja, crema, verde azulado y púrpura, grandes a la izquierda y finos a la derecha.",
  ),
  plan: { x: 0.12, y: 0.86 },
  size: { width: 1600, height: 800 },
  draw,
};
