import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./pythagoras-tree.draw";

export const pythagorasTree: DemoWork = {
  slug: "pythagoras-tree",
  accessionNumber: "GRO.1942.1",
  room: "growth",
  artists: ["albert-bosman"],
  title: text("Tree of Pythagoras in the Wind", "Árbol de Pitágoras al viento"),
  year: inYear(1942),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 55 },
  classification: text("Growth drawing", "Dibujo de crecimiento"),
  summary: text(
    "On the top of a square sits a right triangle, on its two short sides stand two squares, and on each of these the same again. By the theorem of Pythagoras the two have together the area of the one below, so that every storey of the tree contains the same amount of wood.",
    "Sobre un cuadrado se apoya un triángulo rectángulo; en sus dos catetos, dos cuadrados, y sobre cada uno lo mismo otra vez. Por el teorema de Pitágoras, los dos juntos tienen el área del de abajo, de modo que cada piso del árbol contiene la misma cantidad de madera.",
  ),
  description: text(
    "Albert Bosman, a Dutch teacher of mathematics, drew the first such tree in 1942, during the occupation of his country. He called it the tree of Pythagoras and put it in a book on the wonders of plane geometry.\n\nIn a regular tree all triangles have the same shape. Here every triangle leans a little differently, as if a gust went through the branches; the theorem holds for each of them nevertheless, because the tip of the triangle always lies on a half circle, as Thales knew. The colours follow the age of the squares from bark to leaf.",
    "Albert Bosman, profesor de matemáticas neerlandés, dibujó el primero de estos árboles en 1942, durante la ocupación de su país. Lo llamó árbol de Pitágoras y lo incluyó en un libro sobre las maravillas de la geometría plana.\n\nEn un árbol regular todos los triángulos tienen la misma forma. Aquí cada uno se inclina de modo algo distinto, como si una ráfaga cruzara las ramas; el teorema vale para todos, porque el vértice del triángulo está siempre en una semicircunferencia, como sabía Tales. Los colores siguen la edad de los cuadrados, de la corteza a la hoja.",
  ),
  facts: [
    {
      label: text("Constant sum", "Suma constante"),
      text: text(
        "If the first square has area 1, all squares of any one generation have area 1 together.",
        "Si el primer cuadrado tiene área 1, todos los de una misma generación suman área 1.",
      ),
    },
    {
      label: text("Bounded", "Acotado"),
      text: text(
        "A symmetrical tree with a trunk of side 1 fits in a box of 6 by 4.",
        "Un árbol simétrico con tronco de lado 1 cabe en una caja de 6 por 4.",
      ),
    },
    {
      label: text("Look for", "Busque"),
      text: text(
        "The small trees at the horizon: the same rule, other winds.",
        "Los arbolitos del horizonte: la misma regla, otros vientos.",
      ),
    },
  ],
  creditLine: after("Albert Bosman"),
  tags: ["pythagoras", "tree", "squares", "fractal", "geometry"],
  alt: text(
    "A tree made of nested squares, brown at the trunk, orange and blue-green at the tips, bends under a blue and rose sky.",
    "Árbol hecho de cuadrados, pardo en el tronco, naranja y verde azulado en las puntas, que se inclina bajo un cielo azul y rosa.",
  ),
  plan: { x: 0.34, y: 0.868 },
  size: { width: 1600, height: 1100 },
  draw,
};
