import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./bessel-drum.draw";

export const besselDrum: DemoWork = {
  slug: "bessel-drum",
  accessionNumber: "WAV.1824.1",
  room: "waves",
  artists: ["friedrich-bessel"],
  title: text("One Instant of a Drum", "Un instante de un tambor"),
  year: inYear(1824),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 80 },
  classification: text("Wave drawing", "Dibujo de ondas"),
  summary: text(
    "A drum has just been struck. Its skin is about to move up here and down there, in twenty-eight overtones at once. The colours are heights, the lines join points of equal height, as on a map, and white sand marks the line that happens to be level at this moment.",
    "Acaban de golpear un tambor. La piel sube aquí y baja allá, en veintiocho armónicos a la vez. Los colores son alturas; las líneas unen puntos de igual altura, como en un mapa, y la arena blanca marca la línea que en este momento está a nivel.",
  ),
  description: text(
    "A string has overtones in whole-number ratios, and so it sings. A drum does not: its tones follow the zeros of functions that the astronomer Friedrich Bessel studied in 1824, when he computed how planets disturb each other. Daniel Bernoulli and Leonhard Euler had met them before, in a hanging chain and in the drum.\n\nThe program adds seven families of four overtones with strengths from a table of chance. The same functions describe coffee shaking in a cup, light behind a round hole, and radio waves in a pipe. In 1966 Mark Kac asked whether one can hear the shape of a drum; in 1992 the answer was found to be no.",
    "Una cuerda tiene armónicos en razones de números enteros, y por eso canta. Un tambor no: sus tonos siguen los ceros de unas funciones que el astrónomo Friedrich Bessel estudió en 1824, al calcular cómo se perturban los planetas. Daniel Bernoulli y Leonhard Euler las habían encontrado antes, en una cadena colgante y en el tambor.\n\nEl programa suma siete familias de cuatro tonos con intensidades tomadas al azar. Las mismas funciones describen el café que tiembla en la taza, la luz tras un agujero redondo y las ondas de radio en un tubo. En 1966 Mark Kac preguntó si se puede oír la forma de un tambor; en 1992 se supo que no.",
  ),
  facts: [
    {
      label: text("First zero", "Primer cero"),
      text: text(
        "2.4048: it sets the deepest tone of every round drum.",
        "2,4048: fija el tono más grave de todo tambor redondo.",
      ),
    },
    {
      label: text("A star's distance", "La distancia de una estrella"),
      text: text(
        "In 1838 Bessel was the first to measure how far a star is from us: 61 Cygni.",
        "En 1838 Bessel fue el primero en medir a qué distancia está una estrella: 61 Cygni.",
      ),
    },
    {
      label: text("At the rim", "En el borde"),
      text: text(
        "The skin is nailed down: every wave must vanish there.",
        "La piel está clavada: toda onda debe anularse allí.",
      ),
    },
  ],
  creditLine: after("Friedrich Bessel"),
  tags: ["drum", "bessel", "overtones", "contours", "sound"],
  alt: text(
    "A round drum seen from above, its skin coloured like a relief map in cream, orange, plum and deep blue with contour lines, in a studded wooden hoop.",
    "Tambor redondo visto desde arriba, con la piel coloreada como un mapa de relieve en crema, naranja, ciruela y azul, y un aro de madera con clavos.",
  ),
  plan: { x: 0.43, y: 0.375 },
  size: { width: 1600, height: 1600 },
  draw,
};
