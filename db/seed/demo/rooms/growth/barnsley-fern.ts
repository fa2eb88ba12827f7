import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./barnsley-fern.draw";

export const barnsleyFern: DemoWork = {
  slug: "barnsley-fern",
  accessionNumber: "GRO.1988.1",
  room: "growth",
  artists: ["michael-barnsley"],
  title: text("Twenty-Four Numbers of a Fern", "Veinticuatro números de un helecho"),
  year: inYear(1988),
  medium: pigmentPrint,
  dimensions: { widthCm: 60, heightCm: 80 },
  classification: text("Growth drawing", "Dibujo de crecimiento"),
  summary: text(
    "A point jumps about, obeying one of four rules chosen by chance at every jump. After some hundred thousand jumps its traces have become a fern. The whole plant, down to the smallest leaflet, is contained in twenty-four numbers, and nobody knows in advance where the next point will fall.",
    "Un punto va saltando y obedece en cada salto una de cuatro reglas elegida al azar. Tras unos cientos de miles de saltos sus huellas son un helecho. La planta entera, hasta el menor folíolo, cabe en veinticuatro números, y nadie sabe de antemano dónde caerá el siguiente punto.",
  ),
  description: text(
    "A frond of black spleenwort looks like each of its leaflets, and these look like their lobes. Michael Barnsley used the fact in Fractals Everywhere, in 1988. John Hutchinson had proved in 1981 that shrinking maps, played together, have exactly one shape that stays the same under all of them. Barnsley turned this round: find the maps, and you have the picture.\n\nOne rule draws the stalk, one repeats the frond a little smaller and higher, two add the first leaflets on the left and right. Our sheet presses seven fronds; each one's main rule is bent slightly, as plants are.",
    "Una fronda del helecho Asplenium adiantum-nigrum se parece a cada uno de sus folíolos, y estos a sus lóbulos. Michael Barnsley lo aprovechó en Fractals Everywhere, en 1988. John Hutchinson había demostrado en 1981 que varias aplicaciones que encogen, jugadas juntas, tienen exactamente una figura que todas dejan igual. Barnsley le dio la vuelta: encuentre las aplicaciones y tendrá la imagen.\n\nUna regla dibuja el tallo, otra repite la fronda algo más pequeña y más arriba, y dos añaden los primeros folíolos a izquierda y derecha. Nuestra hoja prensa siete frondas; la regla principal de cada una está ligeramente doblada, como ocurre con las plantas.",
  ),
  facts: [
    {
      label: text("The chaos game", "El juego del caos"),
      text: text(
        "Chance decides the order of the rules but not the shape: any other throws give the same fern.",
        "El azar decide el orden de las reglas, no la forma: otras tiradas dan el mismo helecho.",
      ),
    },
    {
      label: text("1.7 million jumps", "1,7 millones de saltos"),
      text: text("So many were made for this sheet.", "Tantos se dieron para esta hoja."),
    },
    {
      label: text("A hope", "Una esperanza"),
      text: text(
        "Barnsley founded a company to compress photographs in the same way; encyclopaedia discs of the 1990s used it.",
        "Barnsley fundó una empresa para comprimir fotografías del mismo modo; la usaron enciclopedias en disco de los años noventa.",
      ),
    },
  ],
  creditLine: after("Michael Barnsley"),
  tags: ["fern", "fractal", "chaos-game", "herbarium", "green"],
  alt: text(
    "Overlapping green fern fronds pressed on mottled cream paper with soft shadows.",
    "Frondas verdes de helecho superpuestas, prensadas sobre papel crema moteado con sombras suaves.",
  ),
  plan: { x: 0.44, y: 0.893 },
  size: { width: 1200, height: 1600 },
  draw,
};
