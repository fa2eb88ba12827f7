import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./fraunhofer-lines.draw";

export const fraunhoferLines: DemoWork = {
  slug: "fraunhofer-lines",
  accessionNumber: "LIG.1814.1",
  room: "light",
  artists: ["joseph-von-fraunhofer"],
  title: text("Sunlight, Read Line by Line", "La luz del Sol, leída renglón a renglón"),
  year: inYear(1814),
  medium: text("Computed solar spectrum in thirty strips", "Espectro solar calculado en treinta franjas"),
  dimensions: { widthCm: 100, heightCm: 75 },
  classification: text("Optics", "Óptica"),
  summary: text(
    "Spread sunlight wide enough and it is full of gaps. Joseph von Fraunhofer counted more than five hundred of them in 1814. Each dark line is a colour that some element in the Sun, or in our air, has kept for itself. Here the spectrum is cut into thirty strips, to be read like a page.",
    "Extienda la luz del Sol lo bastante y verá que está llena de huecos. Joseph von Fraunhofer contó más de quinientos en 1814. Cada línea oscura es un color que algún elemento del Sol, o de nuestro aire, se ha quedado. Aquí el espectro está cortado en treinta franjas, para leerse como una página.",
  ),
  description: text(
    "Fraunhofer, an orphan who had become the best optician in Bavaria, wanted only to measure his glass more exactly and needed fixed marks in the spectrum. He found them, named the strongest with letters from A to K, and made them the ruler of optics. William Hyde Wollaston had noticed a few in 1802.\n\nIn 1859 Gustav Kirchhoff and Robert Bunsen understood that they are signatures of the elements. Since then we know what stars are made of. The strong lines in this picture lie where they belong; the thousands of faint ones are strewn by chance.",
    "Fraunhofer, huérfano que llegó a ser el mejor óptico de Baviera, solo quería medir mejor su vidrio y necesitaba marcas fijas en el espectro. Las encontró, nombró las más fuertes con letras de la A a la K y las convirtió en la regla de la óptica. William Hyde Wollaston había visto unas pocas en 1802.\n\nEn 1859 Gustav Kirchhoff y Robert Bunsen comprendieron que son firmas de los elementos. Desde entonces sabemos de qué están hechas las estrellas. Las líneas fuertes de esta imagen están en su sitio; las miles de débiles se esparcen al azar.",
  ),
  facts: [
    {
      label: text("Sodium", "Sodio"),
      text: text(
        "Two close lines in the yellow are sodium, the D lines. Salt in a flame shines in the very same colour.",
        "Dos líneas juntas en el amarillo son de sodio, las líneas D. La sal en una llama brilla en ese mismo color.",
      ),
    },
    {
      label: text("Not of the Sun", "No es del Sol"),
      text: text(
        "The line B in the deep red is made by the oxygen of our own atmosphere.",
        "La línea B, en el rojo profundo, la hace el oxígeno de nuestra atmósfera.",
      ),
    },
    {
      label: text("A new element", "Un elemento nuevo"),
      text: text(
        "Helium was discovered in sunlight in 1868, before anyone had found it on Earth.",
        "El helio se descubrió en la luz del Sol en 1868, antes de que nadie lo hallara en la Tierra.",
      ),
    },
  ],
  creditLine: after("Joseph von Fraunhofer"),
  tags: ["spectrum", "sunlight", "absorption", "astronomy", "colour"],
  alt: text(
    "Thirty horizontal strips run from violet through green and yellow to red, crossed by many dark lines.",
    "Treinta franjas horizontales van del violeta al rojo pasando por el verde y el amarillo, cruzadas por muchas líneas oscuras.",
  ),
  plan: { x: 0.22, y: 0.635 },
  size: { width: 1600, height: 1200 },
  draw,
};
