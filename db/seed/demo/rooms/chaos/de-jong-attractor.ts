import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./de-jong-attractor.draw";

export const deJongAttractor: DemoWork = {
  slug: "de-jong-attractor",
  accessionNumber: "CHA.1987.1",
  room: "chaos",
  artists: ["peter-de-jong"],
  title: text("Lantern from Leftover Sines", "Farol de senos sobrantes"),
  year: inYear(1987),
  medium: text(
    "Density of four and a half million iterates in three colours of light",
    "Densidad de cuatro millones y medio de iteraciones en tres colores de luz",
  ),
  dimensions: { widthCm: 90, heightCm: 90 },
  classification: text("Attractor", "Atractor"),
  summary: text(
    "Four numbers and four trigonometric functions send a point around a square no larger than four by four. It never leaves, never repeats, and paints a lantern of glowing wire. Peter de Jong's formula reached the readers of Scientific American in 1987 and has been turning up on screens ever since.",
    "Cuatro números y cuatro funciones trigonométricas hacen viajar un punto por un cuadrado de apenas cuatro por cuatro. No sale nunca, no se repite nunca y pinta un farol de alambre luminoso. La fórmula de Peter de Jong llegó a los lectores de Scientific American en 1987 y desde entonces no ha dejado de asomar en las pantallas.",
  ),
  description: text(
    "In the 1980s the column “Computer Recreations” by A. K. Dewdney turned many thousands of home computers into small observatories of chaos. Readers sent formulas back; some of them, like this one, became classics under their senders' names.\n\nBecause every new position is a difference of a sine and a cosine, it can never lie further than two from the centre. Inside that frame the path is free. Each of the three lights in the picture follows its own slightly different constants.",
    "En los años ochenta la columna «Computer Recreations», de A. K. Dewdney, convirtió miles de ordenadores domésticos en pequeños observatorios del caos. Los lectores respondían con fórmulas; algunas, como esta, se hicieron clásicas con el nombre de quien las envió.\n\nComo cada nueva posición es la diferencia entre un seno y un coseno, nunca puede quedar a más de dos del centro. Dentro de ese marco el camino es libre. Cada una de las tres luces de la imagen sigue sus propias constantes, apenas distintas.",
  ),
  facts: [
    {
      label: text("The rule", "La regla"),
      text: text(
        "x becomes sin(ay) − cos(bx), y becomes sin(cx) − cos(dy).",
        "x pasa a ser sen(ay) − cos(bx), y pasa a ser sen(cx) − cos(dy).",
      ),
    },
    {
      label: text("Sensitive", "Sensible"),
      text: text(
        "Change the third decimal of one constant and some threads break while others stay.",
        "Cambie el tercer decimal de una constante y unos hilos se rompen mientras otros siguen.",
      ),
    },
    {
      label: text("A shared hobby", "Una afición común"),
      text: text(
        "The formula needs no more than six lines of BASIC, which is how most of its first viewers met it.",
        "La fórmula cabe en seis líneas de BASIC, y así la conocieron casi todos sus primeros espectadores.",
      ),
    },
  ],
  creditLine: after("Peter de Jong"),
  tags: ["attractor", "trigonometry", "density", "glow"],
  alt: text(
    "Loops of luminous wire in rose, blue and amber overlap on a dark, grainy ground.",
    "Lazos de alambre luminoso en rosa, azul y ámbar se superponen sobre un fondo oscuro y granulado.",
  ),
  plan: { x: 0.89, y: 0.13 },
  size: { width: 1600, height: 1600 },
  draw,
};
