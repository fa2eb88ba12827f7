import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./hyperbolic-garden.draw";

export const hyperbolicGarden: DemoWork = {
  slug: "hyperbolic-garden",
  accessionNumber: "TIL.1882.1",
  room: "tiling",
  artists: ["henri-poincare", "harold-coxeter"],
  title: text("Garden Without an Edge", "Jardín sin borde"),
  year: inYear(1882),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 80 },
  classification: text("Tiling", "Teselación"),
  summary: text(
    "All these flowerbeds have the same size. Each has seven sides, and three meet at every corner: on a flat floor that is impossible, in the hyperbolic plane it is the natural thing. The disk is a map of that plane. Its rim is infinitely far away, so nobody who lives inside ever reaches it.",
    "Todos estos parterres tienen el mismo tamaño. Cada uno tiene siete lados y en cada esquina se encuentran tres: en un suelo llano es imposible; en el plano hiperbólico es lo natural. El disco es un mapa de ese plano. Su borde está infinitamente lejos, y nadie que viva dentro llega a alcanzarlo.",
  ),
  description: text(
    "In hyperbolic geometry there are many parallels through a point, and the angles of a triangle add up to less than two right angles. Henri Poincaré used the disk as a model of this world in 1882 while studying functions with infinitely many symmetries. Eugenio Beltrami had described the same model fourteen years before.\n\nIn 1958 the geometer H. S. M. Coxeter sent M. C. Escher a paper with such a figure. Escher wrote that it gave him quite a shock; his four Circle Limit prints followed. Our program folds each pixel back into one bed by reflections, and paints it with the flower that grows there.",
    "En la geometría hiperbólica hay muchas paralelas por un punto y los ángulos de un triángulo suman menos de dos rectos. Henri Poincaré usó el disco como modelo de ese mundo en 1882, al estudiar funciones con infinitas simetrías. Eugenio Beltrami había descrito el mismo modelo catorce años antes.\n\nEn 1958 el geómetra H. S. M. Coxeter envió a M. C. Escher un artículo con una figura así. Escher escribió que le causó una verdadera conmoción; siguieron sus cuatro grabados Límite circular. Nuestro programa devuelve cada píxel a un solo parterre mediante reflexiones y lo pinta con la flor que allí crece.",
  ),
  facts: [
    {
      label: text("Symbol", "Símbolo"),
      text: text(
        "The tiling is written {7,3}: heptagons, three at a corner. {6,3} would be the flat honeycomb.",
        "La teselación se escribe {7,3}: heptágonos, tres por vértice. {6,3} sería el panal plano.",
      ),
    },
    {
      label: text("True angles", "Ángulos fieles"),
      text: text(
        "The map distorts sizes but keeps every angle.",
        "El mapa deforma los tamaños, pero conserva todos los ángulos.",
      ),
    },
    {
      label: text("Crowded outside", "Multitud afuera"),
      text: text(
        "The number of beds grows exponentially with distance, as nowhere on a flat floor.",
        "El número de parterres crece exponencialmente con la distancia, como en ningún suelo llano.",
      ),
    },
  ],
  creditLine: after("Henri Poincaré and H. S. M. Coxeter", "Henri Poincaré y H. S. M. Coxeter"),
  tags: ["hyperbolic", "non-euclidean", "flowers", "symmetry", "disk"],
  alt: text(
    "A disk filled with seven-petalled flowers on green beds that shrink towards the gilded rim, in a starry blue square.",
    "Disco lleno de flores de siete pétalos sobre parterres verdes que menguan hacia el borde dorado, en un cuadrado azul estrellado.",
  ),
  plan: { x: 0.284, y: 0.68 },
  size: { width: 1600, height: 1600 },
  draw,
};
