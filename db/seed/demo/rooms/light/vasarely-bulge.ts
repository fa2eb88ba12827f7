import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./vasarely-bulge.draw";

export const vasarelyBulge: DemoWork = {
  slug: "vasarely-bulge",
  accessionNumber: "LIG.1968.1",
  room: "light",
  artists: ["victor-vasarely"],
  title: text("The Wall Takes a Breath", "La pared respira"),
  year: { display: text("1959–1968", "1959–1968"), from: 1959, to: 1968 },
  medium: text(
    "Deformed net of unit forms, drawn shapes",
    "Red deformada de formas unitarias, figuras trazadas",
  ),
  dimensions: { widthCm: 100, heightCm: 100 },
  classification: text("Op art", "Op art"),
  movement: text("Op art", "Op art"),
  summary: text(
    "There are only flat shapes here: squares, discs and colours that change step by step. Yet the wall swells towards you in two places and sinks away in a third. Victor Vasarely built such pictures from a small alphabet of forms and from rules that any assistant could follow.",
    "Aquí solo hay formas planas: cuadrados, discos y colores que cambian paso a paso. Y, sin embargo, la pared se hincha hacia usted en dos sitios y se hunde en un tercero. Victor Vasarely construyó imágenes así con un pequeño alfabeto de formas y reglas que cualquier ayudante podía seguir.",
  ),
  description: text(
    "Vasarely was born in Pécs, in Hungary, studied in Budapest in a school in the spirit of the Bauhaus and earned his living in Paris as a graphic designer. In 1959 he patented his unités plastiques: a square with a simple figure in it, each in a fixed scale of colours. Pictures could be written down as programmes, before he had seen a computer.\n\nThe swelling spheres of his Vega pictures of the late 1960s come from stretching the net. The eye knows how a chessboard shrinks towards the edge of a ball, and concludes that there must be one. The net and the palette on this wall are ours.",
    "Vasarely nació en Pécs, Hungría, estudió en Budapest en una escuela de espíritu Bauhaus y se ganó la vida en París como diseñador gráfico. En 1959 patentó sus unités plastiques: un cuadrado con una figura simple dentro, cada uno en una escala fija de colores. Las imágenes podían escribirse como programas antes de que él viera un ordenador.\n\nLas esferas hinchadas de sus cuadros Vega, de finales de los sesenta, nacen de estirar la red. El ojo sabe cómo se encoge un tablero hacia el borde de una bola y concluye que tiene que haberla. La red y la paleta de esta pared son nuestras.",
  ),
  facts: [
    {
      label: text("The Responsive Eye", "The Responsive Eye"),
      text: text(
        "The exhibition of 1965 at the Museum of Modern Art in New York made op art famous.",
        "La exposición de 1965 en el Museo de Arte Moderno de Nueva York hizo famoso el op art.",
      ),
    },
    {
      label: text("For everyone", "Para todos"),
      text: text(
        "Vasarely wanted art that could be reproduced without limit, and that belonged in streets and buildings.",
        "Vasarely quería un arte reproducible sin límite, cuyo lugar fueran las calles y los edificios.",
      ),
    },
    {
      label: text("Count", "Cuente"),
      text: text(
        "The net has 36 by 36 cells, and every one has its own pair of colours.",
        "La red tiene 36 por 36 celdas, y cada una lleva su propia pareja de colores.",
      ),
    },
  ],
  creditLine: after("Victor Vasarely"),
  tags: ["op-art", "grid", "illusion", "sphere", "colour"],
  alt: text(
    "A grid of coloured squares and discs swells into two balls and sinks into a hollow.",
    "Una red de cuadrados y discos de color se hincha en dos bolas y se hunde en un hueco.",
  ),
  plan: { x: 0.375, y: 0.555 },
  size: { width: 1600, height: 1600 },
  draw,
};
