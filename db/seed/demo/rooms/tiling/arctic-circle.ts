import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./arctic-circle.draw";

export const arcticCircle: DemoWork = {
  slug: "arctic-circle",
  accessionNumber: "TIL.1992.1",
  room: "tiling",
  artists: ["noam-elkies", "james-propp"],
  title: text("The Arctic Circle", "El círculo ártico"),
  year: inYear(1992),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 80 },
  classification: text("Tiling", "Teselación"),
  summary: text(
    "Dominoes cover a stepped diamond, and every one of the possible coverings was equally likely to be chosen. Chance, one would think, should look like chance everywhere. Yet the four corners have frozen into brickwork, and the disorder in the middle ends at an almost perfect circle.",
    "Las fichas de dominó cubren un rombo escalonado, y cada una de las coberturas posibles tenía la misma probabilidad de salir. El azar, se diría, debería parecer azar en todas partes. Y, sin embargo, las cuatro esquinas se han congelado en aparejo de ladrillo y el desorden del centro termina en un círculo casi perfecto.",
  ),
  description: text(
    "The shape is called an Aztec diamond. In 1992 Noam Elkies, Greg Kuperberg, Michael Larsen and James Propp counted its domino tilings: for order n there are 2 to the power n(n+1)/2. For the order 46 shown here that is a number of 326 digits.\n\nThey also found a way to draw one at random. Every domino carries an arrow; it takes a step, colliding pairs vanish, and gaps are filled by tossing a coin. William Jockusch, Propp and Peter Shor then proved that as the diamond grows, the border between ice and water tends to a circle. The result opened a field that now studies how random surfaces choose their shape.",
    "La figura se llama diamante azteca. En 1992 Noam Elkies, Greg Kuperberg, Michael Larsen y James Propp contaron sus teselaciones con dominós: para el orden n son 2 elevado a n(n+1)/2. Para el orden 46 que se ve aquí, un número de 326 cifras.\n\nHallaron también un modo de trazar una al azar. Cada ficha lleva una flecha y da un paso; las parejas que chocan desaparecen y los huecos se llenan a cara o cruz. William Jockusch, Propp y Peter Shor probaron después que, al crecer el diamante, la frontera entre hielo y agua tiende a un círculo. El resultado abrió un campo que hoy estudia cómo eligen su forma las superficies aleatorias.",
  ),
  facts: [
    {
      label: text("2,162 dominoes", "2162 fichas"),
      text: text(
        "Four kinds, by the way they head: north blue, south red, east ivory, west amber.",
        "De cuatro clases según su rumbo: norte azul, sur rojo, este marfil, oeste ámbar.",
      ),
    },
    {
      label: text("Turned", "Girado"),
      text: text(
        "The diamond stands on its side here so that it fills the square.",
        "El diamante se ha girado aquí para que llene el cuadrado.",
      ),
    },
    {
      label: text("Pips", "Puntos"),
      text: text(
        "The pips are ours, thrown like dice; mathematics does not need them.",
        "Los puntos son nuestros, echados como dados; las matemáticas no los necesitan.",
      ),
    },
  ],
  creditLine: after(
    "Noam Elkies, Greg Kuperberg, Michael Larsen and James Propp",
    "Noam Elkies, Greg Kuperberg, Michael Larsen y James Propp",
  ),
  tags: ["dominoes", "random-tiling", "phase", "circle", "combinatorics"],
  alt: text(
    "Diagonal domino pieces in blue, red, ivory and amber: orderly in four corners, mixed inside a large circle.",
    "Fichas de dominó en diagonal, azules, rojas, marfil y ámbar: ordenadas en las cuatro esquinas y mezcladas dentro de un gran círculo.",
  ),
  plan: { x: 0.22, y: 0.86 },
  size: { width: 1600, height: 1600 },
  draw,
};
