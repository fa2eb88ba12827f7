import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./wilson-maze.draw";

export const wilsonMaze: DemoWork = {
  slug: "wilson-maze",
  accessionNumber: "CHN.1996.1",
  room: "chance",
  artists: ["david-wilson"],
  title: text("A Fair Labyrinth", "Un laberinto justo"),
  year: inYear(1996),
  medium: text(
    "Uniform spanning tree by loop-erased random walks, coloured by distance",
    "Árbol generador uniforme por paseos sin bucles, coloreado por distancia",
  ),
  dimensions: { widthCm: 112, heightCm: 70 },
  classification: text("Random structure", "Estructura aleatoria"),
  summary: text(
    "Between any two cells of this maze there is exactly one way. Such mazes can be built in many fashions, but most builders have habits. David Wilson's method has none: of the unimaginably many mazes of this size, each had the same chance to hang here. Colours tell how far it is to the door.",
    "Entre dos celdas cualesquiera de este laberinto hay exactamente un camino. Los laberintos así se construyen de muchos modos, pero casi todo constructor tiene manías. El método de David Wilson no tiene ninguna: de los inconcebiblemente muchos laberintos de este tamaño, cada uno tuvo la misma oportunidad de colgar aquí. Los colores dicen a qué distancia está la puerta.",
  ),
  description: text(
    "Start anywhere and walk at random until you meet the finished part. Whenever your path crosses itself, forget the loop. What remains of the path is added for good. Wilson showed in 1996 that this simple recipe is perfectly fair, and faster than those known before.\n\nMathematicians call the result a uniform spanning tree. Its winding boundaries of colour are no accident of taste: the paths in it have a fractal dimension of 5/4, as Richard Kenyon proved in 2000.",
    "Empiece donde quiera y camine al azar hasta topar con la parte terminada. Cada vez que su camino se cruce a sí mismo, olvide el bucle. Lo que queda del camino se añade para siempre. Wilson mostró en 1996 que esta receta sencilla es perfectamente justa, y más rápida que las conocidas.\n\nLos matemáticos llaman al resultado árbol generador uniforme. Sus sinuosas fronteras de color no son capricho: los caminos que contiene tienen dimensión fractal 5/4, como demostró Richard Kenyon en 2000.",
  ),
  facts: [
    {
      label: text("The door", "La puerta"),
      text: text(
        "It lies in the pale yellow region. From any cell, follow the colours towards it.",
        "Está en la zona amarilla pálida. Desde cualquier celda, siga los colores hacia ella.",
      ),
    },
    {
      label: text("Counting mazes", "Contar laberintos"),
      text: text(
        "Gustav Kirchhoff found in 1847 how to count spanning trees, while studying electrical circuits.",
        "Gustav Kirchhoff halló en 1847 cómo contar árboles generadores, al estudiar circuitos eléctricos.",
      ),
    },
    {
      label: text("Why fair matters", "Por qué importa"),
      text: text(
        "Biased mazes betray their builder by long corridors or by one preferred diagonal.",
        "Los laberintos sesgados delatan a su constructor por pasillos largos o por una diagonal preferida.",
      ),
    },
  ],
  creditLine: after("David B. Wilson"),
  tags: ["maze", "spanning-tree", "random-walk", "colour-map"],
  alt: text(
    "A fine maze covers the sheet; its floor glows yellow near the door and turns red, violet, blue and green far away.",
    "Un fino laberinto cubre la hoja; su suelo brilla amarillo junto a la puerta y pasa a rojo, violeta, azul y verde a lo lejos.",
  ),
  plan: { x: 0.625, y: 0.915 },
  size: { width: 1600, height: 1000 },
  draw,
};
