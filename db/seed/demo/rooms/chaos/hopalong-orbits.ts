import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./hopalong-orbits.draw";

export const hopalongOrbits: DemoWork = {
  slug: "hopalong-orbits",
  accessionNumber: "CHA.1986.1",
  room: "chaos",
  artists: ["barry-martin"],
  title: text("Wallpaper for a Restless Mind", "Papel pintado para una mente inquieta"),
  year: inYear(1986),
  medium: text(
    "Orbits of a two-line iteration, dots coloured by age",
    "Órbitas de una iteración de dos líneas, puntos coloreados por edad",
  ),
  dimensions: { widthCm: 100, heightCm: 100 },
  classification: text("Attractor", "Atractor"),
  summary: text(
    "Two lines of arithmetic, a square root and a sign: the point hops from side to side, and a filigree as rich as a carpet spreads from the centre. Barry Martin of Aston University found it, and in 1986 half the home computers of the world seemed to be weaving it.",
    "Dos líneas de aritmética, una raíz cuadrada y un signo: el punto salta de un lado a otro y una filigrana rica como una alfombra se extiende desde el centro. Barry Martin, de la Universidad de Aston, la encontró, y en 1986 medio mundo parecía tejerla en el ordenador de casa.",
  ),
  description: text(
    "A. K. Dewdney presented the program in Scientific American in September 1986 under the title “Wallpaper for the mind”. He called it Hopalong, because the point never walks: it hops. A change in the fourth figure of a constant gives a new carpet.\n\nThe map keeps areas, so the pattern has no attractor to fall into; it goes on growing outwards with islands, chains of islands and a sea between them. Colours follow time, from the first hops in the middle to the latest at the rim.",
    "A. K. Dewdney presentó el programa en Scientific American en septiembre de 1986 con el título «Wallpaper for the mind». Lo llamó Hopalong, porque el punto no camina: salta. Un cambio en la cuarta cifra de una constante da otra alfombra.\n\nLa aplicación conserva las áreas, así que el dibujo no tiene atractor en el que caer; sigue creciendo hacia fuera con islas, cadenas de islas y un mar entre ellas. Los colores siguen el tiempo, de los primeros saltos en el centro a los últimos en el borde.",
  ),
  facts: [
    {
      label: text("The rule", "La regla"),
      text: text(
        "x becomes y − sign(x)·√|bx − c|, y becomes a − x.",
        "x pasa a ser y − signo(x)·√|bx − c|, y pasa a ser a − x.",
      ),
    },
    {
      label: text("No chance", "Sin azar"),
      text: text(
        "Nothing is random: the same three constants always weave the same carpet.",
        "Nada es aleatorio: las mismas tres constantes tejen siempre la misma alfombra.",
      ),
    },
    {
      label: text("Islands", "Islas"),
      text: text(
        "The eyes in the pattern are regions that the main orbit can never enter. Other orbits, each in one colour, circle there.",
        "Los ojos del dibujo son regiones en las que la órbita principal no puede entrar nunca. Otras órbitas, cada una de un color, giran allí.",
      ),
    },
  ],
  creditLine: after("Barry Martin"),
  tags: ["hopalong", "orbits", "wallpaper", "dots", "iteration"],
  alt: text(
    "A carpet-like web of dotted rings and islands in red, saffron, green and blue radiates from the centre.",
    "Una trama como de alfombra, con anillos e islas de puntos en rojo, azafrán, verde y azul, irradia desde el centro.",
  ),
  plan: { x: 0.505, y: 0.365 },
  size: { width: 1600, height: 1600 },
  draw,
};
