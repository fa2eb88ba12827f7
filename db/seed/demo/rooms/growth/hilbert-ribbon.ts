import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./hilbert-ribbon.draw";

export const hilbertRibbon: DemoWork = {
  slug: "hilbert-ribbon",
  accessionNumber: "GRO.1891.1",
  room: "growth",
  artists: ["david-hilbert"],
  title: text("One Thread, Every Place", "Un hilo, todos los lugares"),
  year: inYear(1891),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 80 },
  classification: text("Growth drawing", "Dibujo de crecimiento"),
  summary: text(
    "One thread, never cut and never crossing itself, passes through every part of the square. Divide the square into four, visit them in turn, divide again: in the limit the line is everywhere. Where the thread is sewn finer, a picture appears: a pale moon over dark hills.",
    "Un solo hilo, sin cortes y sin cruzarse nunca, pasa por todas las partes del cuadrado. Divida el cuadrado en cuatro, visítelos por turno, vuelva a dividir: en el límite la línea está en todas partes. Donde el hilo se cose más fino aparece una imagen: una luna pálida sobre colinas oscuras.",
  ),
  description: text(
    "Giuseppe Peano shocked his colleagues in 1890 with a curve that fills a square, given by formulas and without a single figure. A year later David Hilbert published two pages with the drawing that everybody remembers. A line has one dimension, a square has two: how can one cover the other? The answer forced mathematicians to say what dimension means.\n\nThe curve has become useful. Because places near each other on the line lie near each other in the square, map services and databases number the surface of the Earth along it.",
    "Giuseppe Peano asombró a sus colegas en 1890 con una curva que llena un cuadrado, dada por fórmulas y sin una sola figura. Un año después David Hilbert publicó dos páginas con el dibujo que todos recuerdan. Una línea tiene una dimensión; un cuadrado, dos: ¿cómo puede aquella cubrir a este? La respuesta obligó a los matemáticos a decir qué significa dimensión.\n\nLa curva se ha vuelto útil. Como los lugares próximos en la línea lo están también en el cuadrado, servicios de mapas y bases de datos numeran con ella la superficie de la Tierra.",
  ),
  facts: [
    {
      label: text("Four copies", "Cuatro copias"),
      text: text(
        "Each stage consists of four of the last, two of them turned, joined by three short links.",
        "Cada etapa consta de cuatro de la anterior, dos de ellas giradas, unidas por tres enlaces cortos.",
      ),
    },
    {
      label: text("Colour", "Color"),
      text: text(
        "The hue tells how far along the thread you are; it runs through the spectrum more than twice.",
        "El tono dice en qué punto del hilo está usted; recorre el espectro más de dos veces.",
      ),
    },
    {
      label: text("Ends", "Extremos"),
      text: text(
        "Look for the two ends: both lie at the same side of the square.",
        "Busque los dos extremos: están ambos en un mismo lado del cuadrado.",
      ),
    },
  ],
  creditLine: after("David Hilbert"),
  tags: ["space-filling-curve", "thread", "labyrinth", "rainbow", "moon"],
  alt: text(
    "A rainbow-coloured labyrinth of one rounded thread on dark cloth, finer in a pale disc and along the bottom.",
    "Laberinto de un solo hilo redondeado con los colores del arcoíris sobre tela oscura, más fino en un disco pálido y en la parte baja.",
  ),
  plan: { x: 0.76, y: 0.905 },
  size: { width: 1600, height: 1600 },
  draw,
};
