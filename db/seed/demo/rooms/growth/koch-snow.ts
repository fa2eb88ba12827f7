import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./koch-snow.draw";

export const kochSnow: DemoWork = {
  slug: "koch-snow",
  accessionNumber: "GRO.1904.1",
  room: "growth",
  artists: ["helge-von-koch"],
  title: text("Endless Coast of a Snowflake", "La costa infinita de un copo"),
  year: inYear(1904),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 60 },
  classification: text("Growth drawing", "Dibujo de crecimiento"),
  summary: text(
    "Take a triangle. On the middle of every side set a smaller triangle; do the same on every side of what you get, and again. The area stays small enough for a sheet of paper, the outline grows beyond all measure. Between two points of it, however near, lies an endless way.",
    "Tome un triángulo. En el centro de cada lado ponga otro menor; haga lo mismo en cada lado de lo obtenido, y otra vez. El área cabe siempre en una hoja de papel; el contorno crece más allá de toda medida. Entre dos de sus puntos, por cercanos que estén, hay un camino sin fin.",
  ),
  description: text(
    "Mathematicians of the nineteenth century knew curves without a tangent, but only as formulas. Helge von Koch of Stockholm wanted one that could be seen, and in 1904 built it with ruler and triangle. At every point the line has a corner, so that it has no direction anywhere. His contemporaries called such curves monsters.\n\nBenoit Mandelbrot made them the measure of natural shapes in the 1970s: coasts, clouds and the surface of the lung are closer to Koch than to the circle. In our snowfall some layers turn their spikes inwards, and some flakes begin with a square or a hexagon.",
    "Los matemáticos del siglo XIX conocían curvas sin tangente, pero solo como fórmulas. Helge von Koch, de Estocolmo, quería una que pudiera verse, y en 1904 la construyó con regla y triángulo. En cada punto la línea tiene un ángulo, y así carece de dirección en todas partes. Sus contemporáneos llamaban monstruos a tales curvas.\n\nBenoit Mandelbrot las hizo en los años setenta la medida de las formas naturales: costas, nubes y la superficie del pulmón se parecen más a Koch que al círculo. En nuestra nevada algunas capas vuelven sus puntas hacia dentro, y algunos copos parten de un cuadrado o un hexágono.",
  ),
  facts: [
    {
      label: text("Length", "Longitud"),
      text: text(
        "Each step multiplies the outline by 4/3, without end.",
        "Cada paso multiplica el contorno por 4/3, sin fin.",
      ),
    },
    {
      label: text("Area", "Área"),
      text: text("It tends to 8/5 of the first triangle.", "Tiende a 8/5 del primer triángulo."),
    },
    {
      label: text("Dimension", "Dimensión"),
      text: text(
        "log 4 ÷ log 3, about 1.26: more than a line, less than a surface.",
        "log 4 ÷ log 3, unos 1,26: más que una línea, menos que una superficie.",
      ),
    },
  ],
  creditLine: after("Helge von Koch"),
  tags: ["fractal", "snow", "curve", "infinity", "blue"],
  alt: text(
    "Layered white and pale blue snowflake shapes of many sizes against a sky from night blue to rose.",
    "Copos de nieve superpuestos, blancos y celestes, de muchos tamaños, sobre un cielo del azul noche al rosa.",
  ),
  plan: { x: 0.56, y: 0.5 },
  size: { width: 1600, height: 1200 },
  draw,
};
