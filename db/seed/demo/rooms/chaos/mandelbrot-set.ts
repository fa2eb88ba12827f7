import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./mandelbrot-set.draw";

export const mandelbrotSet: DemoWork = {
  slug: "mandelbrot-set",
  accessionNumber: "CHA.1980.1",
  room: "chaos",
  artists: ["benoit-mandelbrot"],
  title: text("Seahorses at the Edge", "Caballitos de mar en el borde"),
  year: { display: text("1978–1980", "1978–1980"), from: 1978, to: 1980 },
  medium: text(
    "Escape-time iteration of z² + c, pigment print",
    "Iteración de z² + c por tiempo de escape, impresión pigmentada",
  ),
  dimensions: { widthCm: 120, heightCm: 80 },
  classification: text("Fractal", "Fractal"),
  summary: text(
    "Square a number, add a constant, repeat. For some constants the result stays close for ever; for others it runs away. The border between the two is the Mandelbrot set, and no amount of magnification ever smooths it. Here we stand in the valley between its two largest parts, where the coast curls into tails that recall seahorses.",
    "Eleve un número al cuadrado, súmele una constante y repita. Con algunas constantes el resultado se queda cerca para siempre; con otras huye. La frontera entre ambas es el conjunto de Mandelbrot, y ningún aumento consigue alisarla. Aquí estamos en el valle entre sus dos partes mayores, donde la costa se enrosca en colas que recuerdan a caballitos de mar.",
  ),
  description: text(
    "The first published picture of this set was a modest one: Robert Brooks and Peter Matelski drew it in 1978 with asterisks from a printer, in a paper about groups of geometric motions. In 1980 Benoit Mandelbrot, working at IBM, looked at it in enough detail to suspect that the specks around it were not dirt. They were small copies of the whole.\n\nAdrien Douady and John Hubbard then proved that the set is all in one piece, and gave it Mandelbrot's name. Every tiny island is tied to the main body by a thread too fine to print. The colours tell how fast each point escapes: each band is one more turn of the same formula.",
    "La primera imagen publicada de este conjunto fue modesta: Robert Brooks y Peter Matelski la dibujaron en 1978 con asteriscos de impresora, en un artículo sobre grupos de movimientos geométricos. En 1980 Benoit Mandelbrot, que trabajaba en IBM, la miró con bastante detalle para sospechar que las motas de alrededor no eran suciedad. Eran copias pequeñas del todo.\n\nAdrien Douady y John Hubbard demostraron después que el conjunto es de una sola pieza y le dieron el nombre de Mandelbrot. Cada islote está unido al cuerpo principal por un hilo demasiado fino para imprimirse. Los colores cuentan lo deprisa que escapa cada punto: cada franja es una vuelta más de la misma fórmula.",
  ),
  facts: [
    {
      label: text("The rule", "La regla"),
      text: text(
        "z becomes z² + c, starting from zero; c is the place in the picture.",
        "z pasa a ser z² + c, empezando en cero; c es el lugar en la imagen.",
      ),
    },
    {
      label: text("The edge", "El borde"),
      text: text(
        "In 1991 Mitsuhiro Shishikura proved that the boundary is as rough as a line in the plane can be: its fractal dimension is 2.",
        "En 1991 Mitsuhiro Shishikura demostró que el borde es tan rugoso como puede serlo una línea del plano: su dimensión fractal es 2.",
      ),
    },
    {
      label: text("Still open", "Sin resolver"),
      text: text(
        "Nobody has yet proved that the set is locally connected everywhere. It is among the best-known open questions of the field.",
        "Nadie ha demostrado todavía que el conjunto sea localmente conexo en todas partes. Es una de las preguntas abiertas más conocidas del campo.",
      ),
    },
  ],
  creditLine: after("Benoit B. Mandelbrot"),
  tags: ["fractal", "complex-numbers", "escape-time", "zoom", "spiral"],
  alt: text(
    "Spiral tails in gold, teal and deep blue wind along a dark, endlessly branching coastline.",
    "Colas espirales en oro, turquesa y azul profundo se enroscan a lo largo de una costa oscura que se ramifica sin fin.",
  ),
  plan: { x: 0.46, y: 0.13 },
  size: { width: 1600, height: 1066 },
  draw,
};
