import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./gosper-islands.draw";

export const gosperIslands: DemoWork = {
  slug: "gosper-islands",
  accessionNumber: "GRO.1976.1",
  room: "growth",
  artists: ["bill-gosper"],
  title: text("Chart of the Flowsnake", "Carta de la serpiente de nieve"),
  year: inYear(1976),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 60 },
  classification: text("Growth drawing", "Dibujo de crecimiento"),
  summary: text(
    "One white road visits every field of this island once and never crosses itself. The coast is not smooth, yet seven islands of exactly this shape fit together into a larger one of the same shape. The fields are seven steps long each, and seven of them make a parish.",
    "Un camino blanco visita una vez cada campo de esta isla y nunca se cruza. La costa no es lisa y, sin embargo, siete islas de exactamente esta forma encajan en otra mayor de la misma forma. Los campos miden siete pasos cada uno, y siete de ellos hacen una parroquia.",
  ),
  description: text(
    "Bill Gosper, one of the first great programmers at the Massachusetts Institute of Technology, found a curve that fills not a square but a region with a fractal coast. Its name is a pun: flowsnake, from snowflake. It became known in 1976 through Martin Gardner's column in Scientific American.\n\nThe path is written by two rules that replace a step by seven steps. Four rounds give 2,401 steps. The plane can be covered by such islands like a honeycomb, and by islands of islands; geographers have used the scheme to number regions.",
    "Bill Gosper, uno de los primeros grandes programadores del Instituto Tecnológico de Massachusetts, halló una curva que no llena un cuadrado sino una región de costa fractal. Su nombre inglés, flowsnake, es un juego con snowflake, copo de nieve. Se conoció en 1976 por la columna de Martin Gardner en Scientific American.\n\nEl camino se escribe con dos reglas que sustituyen un paso por siete. Cuatro rondas dan 2401 pasos. El plano puede cubrirse con tales islas como un panal, y con islas de islas; los geógrafos han usado el esquema para numerar regiones.",
  ),
  facts: [
    { label: text("Seven", "Siete"), text: text("2,401 is 7 × 7 × 7 × 7.", "2401 es 7 × 7 × 7 × 7.") },
    {
      label: text("Turn", "Giro"),
      text: text(
        "From one size to the next the island turns by about 19.1 degrees and grows by √7.",
        "De un tamaño al siguiente la isla gira unos 19,1 grados y crece en √7.",
      ),
    },
    {
      label: text("Coast", "Costa"),
      text: text(
        "Its dimension is log 3 ÷ log √7, about 1.13.",
        "Su dimensión es log 3 ÷ log √7, unos 1,13.",
      ),
    },
  ],
  creditLine: after("Bill Gosper"),
  tags: ["space-filling-curve", "island", "map", "fractal", "hexagon"],
  alt: text(
    "An old-style chart: an island of patchwork fields with a white road winding through all of it, small islands in a blue sea.",
    "Carta de estilo antiguo: isla de campos en mosaico recorrida toda por un camino blanco, con islotes en un mar azul.",
  ),
  plan: { x: 0.66, y: 0.912 },
  size: { width: 1600, height: 1200 },
  draw,
};
