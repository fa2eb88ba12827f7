import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./heighway-dragons.draw";

export const heighwayDragons: DemoWork = {
  slug: "heighway-dragons",
  accessionNumber: "GRO.1967.1",
  room: "growth",
  artists: ["john-heighway"],
  title: text("Four Dragons Share a Floor", "Cuatro dragones comparten suelo"),
  year: inYear(1967),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 80 },
  classification: text("Growth drawing", "Dibujo de crecimiento"),
  summary: text(
    "Fold a strip of paper in half, and again in the same direction, twelve times in all. Open every crease to a right angle, and a dragon lies on the table. It never crosses itself. Four of them, set out from one point in four directions, fit together without leaving a gap.",
    "Pliegue una tira de papel por la mitad, y otra vez en el mismo sentido, doce veces en total. Abra cada pliegue en ángulo recto y habrá un dragón sobre la mesa. Nunca se cruza consigo mismo. Cuatro de ellos, partiendo de un punto en cuatro direcciones, encajan sin dejar huecos.",
  ),
  description: text(
    "The physicist John Heighway noticed the curve in 1966, folding paper with colleagues at NASA; William Harter gave it the name, and Martin Gardner told his readers about it in 1967. Chandler Davis and Donald Knuth proved its astonishing properties in 1970, among them that four dragons cover the plane.\n\nReaders of Michael Crichton's novel Jurassic Park know the dragon too: one more fold opens each part of the book. On this panel, red, green, blue and violet start near the centre. The corners are cut so that you can follow each body with a finger through its 4,096 steps.",
    "El físico John Heighway advirtió la curva en 1966, plegando papel con colegas en la NASA; William Harter le dio el nombre, y Martin Gardner habló de ella a sus lectores en 1967. Chandler Davis y Donald Knuth demostraron en 1970 sus asombrosas propiedades, entre ellas que cuatro dragones cubren el plano.\n\nLos lectores de la novela Parque Jurásico, de Michael Crichton, conocen también al dragón: un pliegue más abre cada parte del libro. En este panel, el rojo, el verde, el azul y el violeta parten de cerca del centro. Las esquinas están recortadas para que pueda seguir cada cuerpo con el dedo a lo largo de sus 4096 pasos.",
  ),
  facts: [
    {
      label: text("Turns", "Giros"),
      text: text(
        "Right, right, left, right, right, left, left …: each new fold puts a turn between all the old ones.",
        "Derecha, derecha, izquierda, derecha, derecha, izquierda, izquierda…: cada pliegue intercala un giro entre todos los anteriores.",
      ),
    },
    {
      label: text("Paper", "Papel"),
      text: text(
        "A real strip can be folded in half about seven times; with very long thin paper twelve were reached in 2002.",
        "Una tira real se pliega unas siete veces; con papel muy largo y fino se llegó a doce en 2002.",
      ),
    },
    {
      label: text("Look for", "Busque"),
      text: text(
        "Where two colours meet: they interlock, but no line is shared.",
        "Donde se tocan dos colores: se engranan, pero no comparten ninguna línea.",
      ),
    },
  ],
  creditLine: after("John Heighway"),
  tags: ["dragon-curve", "paper-folding", "fractal", "enamel", "four-colours"],
  alt: text(
    "Interlocking regions of small knotted lines in red, green, blue and violet enamel swirl around a centre on black lacquer.",
    "Regiones engranadas de pequeñas líneas anudadas en esmalte rojo, verde, azul y violeta giran en torno a un centro sobre laca negra.",
  ),
  plan: { x: 0.56, y: 0.918 },
  size: { width: 1600, height: 1600 },
  draw,
};
