import { inYear, text } from "../../demo/labels";
import type { DemoWork } from "../../demo/types";
import { after, cardPrint } from "../labels";
import { draw } from "./hexaflexagon.draw";

export const hexaflexagon: DemoWork<"stage"> = {
  slug: "hexaflexagon",
  accessionNumber: "PAP.1939.1",
  room: "stage",
  artists: ["arthur-stone"],
  title: text("Faces That Hide", "Caras que se esconden"),
  year: inYear(1939),
  medium: cardPrint,
  dimensions: { widthCm: 80, heightCm: 80 },
  classification: text("Paper geometry", "Geometría de papel"),
  summary: text(
    "A hexagon of folded paper. Pinch three of its corners together, open it in the middle, and its face has gone; another has come. Do it again and a third appears. A sheet has two sides, one would think. On this table lie flexagons, caught whole or in the middle of the turn.",
    "Un hexágono de papel plegado. Junte tres de sus esquinas, ábralo por el centro y su cara habrá desaparecido; ha venido otra. Repítalo y surgirá una tercera. Una hoja tiene dos lados, se diría. Sobre esta mesa hay flexágonos, enteros o sorprendidos a mitad del giro.",
  ),
  description: text(
    "In 1939 Arthur Stone, an English student newly arrived at Princeton, had to trim American paper to fit his English binder. He folded the strips for fun and found that a certain hexagon could be turned inside out. With Bryant Tuckerman, Richard Feynman and John Tukey he formed a committee to study it; they drew up a theory of all the faces one can hide.\n\nMartin Gardner's article of December 1956 made flexagons a craze and led to his column, which ran for a quarter of a century and brought half of the ideas in our neighbour museum before the public.",
    "En 1939 Arthur Stone, estudiante inglés recién llegado a Princeton, tuvo que recortar el papel estadounidense para su carpeta inglesa. Plegó las tiras por diversión y vio que cierto hexágono podía volverse del revés. Con Bryant Tuckerman, Richard Feynman y John Tukey formó un comité para estudiarlo; trazaron una teoría de todas las caras que pueden esconderse.\n\nEl artículo de Martin Gardner de diciembre de 1956 puso de moda los flexágonos y dio origen a su columna, que duró un cuarto de siglo y llevó al público muchas de las ideas que cuelgan en los museos de geometría.",
  ),
  facts: [
    {
      label: text("Three faces", "Tres caras"),
      text: text(
        "The simplest needs a strip of ten equilateral triangles, one of them for glue.",
        "El más sencillo pide una tira de diez triángulos equiláteros, uno de ellos para pegar.",
      ),
    },
    {
      label: text("Ever more", "Cada vez más"),
      text: text(
        "Longer strips hide six, nine, twelve faces and more.",
        "Tiras más largas esconden seis, nueve, doce caras y más.",
      ),
    },
    {
      label: text("Look for", "Busque"),
      text: text(
        "Three-cornered shapes: they are being flexed at this moment.",
        "Las figuras de tres puntas: se están flexionando en este momento.",
      ),
    },
  ],
  creditLine: after("Arthur H. Stone"),
  tags: ["flexagon", "hexagon", "puzzle", "recreation", "colour"],
  alt: text(
    "Colourful paper hexagons with rings, stripes and eyes lie on tan gridded paper, some folded half way.",
    "Hexágonos de papel de colores con anillos, rayas y ojos sobre papel cuadriculado pardo, algunos a medio plegar.",
  ),
  plan: { x: 0.8, y: 0.6 },
  size: { width: 1600, height: 1600 },
  draw,
};
