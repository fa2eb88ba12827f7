import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./phong-marbles.draw";

export const phongMarbles: DemoWork = {
  slug: "phong-marbles",
  accessionNumber: "LIG.1975.1",
  room: "light",
  artists: ["bui-tuong-phong"],
  title: text("A Jar of Highlights", "Un tarro de brillos"),
  year: { display: text("1973–1975", "1973–1975"), from: 1973, to: 1975 },
  medium: text(
    "Phong reflection model on 360 marbles of coloured glass",
    "Modelo de reflexión de Phong en 360 canicas de vidrio coloreado",
  ),
  dimensions: { widthCm: 75, heightCm: 100 },
  classification: text("Computer graphics", "Gráficos por ordenador"),
  summary: text(
    "Three terms are enough to make the eye believe in polish: a little light from everywhere, more where the surface faces the lamp, and a bright spot where it mirrors the lamp. Bui Tuong Phong wrote them down in 1973. Almost every shiny thing on a screen has descended from his formula.",
    "Tres términos bastan para que el ojo crea en un pulido: algo de luz de todas partes, más donde la superficie mira a la lámpara y un punto brillante donde la refleja. Bui Tuong Phong los escribió en 1973. Casi todo lo que brilla en una pantalla desciende de su fórmula.",
  ),
  description: text(
    "Phong came from Vietnam by way of France to the University of Utah, where much of computer graphics began. He looked at real objects and asked not for the physics but for what people notice: that a highlight has the colour of the lamp, and that smoother things have smaller ones. A single exponent does it.\n\nHe died in 1975, only thirty-two years old, in the year in which his paper appeared. The marbles here are lit by his formula with two lamps; their swirls are chance.",
    "Phong llegó de Vietnam, pasando por Francia, a la Universidad de Utah, donde empezó buena parte de los gráficos por ordenador. Miró objetos reales y no preguntó por la física, sino por lo que la gente nota: que el brillo tiene el color de la lámpara y que las cosas más lisas lo tienen más pequeño. Un solo exponente lo logra.\n\nMurió en 1975, con solo treinta y dos años, el mismo año en que apareció su artículo. Estas canicas están iluminadas con su fórmula y dos lámparas; sus remolinos son azar.",
  ),
  facts: [
    {
      label: text("A name reversed", "Un nombre al revés"),
      text: text(
        "Bui is his family name. The world says “Phong shading”, which is his given name.",
        "Bui es su apellido. El mundo dice «sombreado Phong», que es su nombre de pila.",
      ),
    },
    {
      label: text("The exponent", "El exponente"),
      text: text(
        "Here 55 for the main lamp and 24 for the second. Try to see which highlight is softer.",
        "Aquí 55 para la lámpara principal y 24 para la segunda. Intente ver qué brillo es más suave.",
      ),
    },
    {
      label: text("Classmates", "Compañeros"),
      text: text(
        "Edwin Catmull, Henri Gouraud and Jim Blinn also studied at Utah in those years.",
        "Edwin Catmull, Henri Gouraud y Jim Blinn estudiaron también en Utah en aquellos años.",
      ),
    },
  ],
  creditLine: after("Bui Tuong Phong"),
  tags: ["shading", "highlight", "marbles", "spheres", "pattern"],
  alt: text(
    "A heap of glossy marbles with swirls of red, violet, green, gold and silver fills the sheet.",
    "Un montón de canicas brillantes con remolinos rojos, violetas, verdes, dorados y plateados llena la hoja.",
  ),
  plan: { x: 0.335, y: 0.14 },
  size: { width: 1200, height: 1600 },
  draw,
};
