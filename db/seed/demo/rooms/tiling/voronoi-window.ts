import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./voronoi-window.draw";

export const voronoiWindow: DemoWork = {
  slug: "voronoi-window",
  accessionNumber: "TIL.1908.1",
  room: "tiling",
  artists: ["georgy-voronoy"],
  title: text("Whose Light Is This?", "¿De quién es esta luz?"),
  year: inYear(1908),
  medium: pigmentPrint,
  dimensions: { widthCm: 60, heightCm: 80 },
  classification: text("Tiling", "Teselación"),
  summary: text(
    "Scatter a few hundred points. Then give every spot of the sheet to the point nearest to it. The borders draw themselves: each runs exactly midway between two neighbours. The panes of this window are such territories; the bands inside them follow the distance to the lead.",
    "Esparza unos cientos de puntos. Asigne después cada lugar de la hoja al punto más cercano. Las fronteras se dibujan solas: cada una corre justo a medio camino entre dos vecinos. Los vidrios de esta ventana son esos territorios, y las bandas de su interior siguen la distancia hasta el plomo.",
  ),
  description: text(
    "The idea is old. Descartes drew similar cells in 1644 and Dirichlet studied them in the plane in 1850. Georgy Voronoy treated them in any number of dimensions in 1908, the year of his death, as a tool in the theory of quadratic forms. His name has stayed with them.\n\nNature and people divide space in this way again and again: cracking mud, the territories of birds, the reach of a telephone mast, the coat of a giraffe. Whoever asks for the nearest of anything asks a question about a Voronoi diagram.",
    "La idea es antigua. Descartes dibujó celdas parecidas en 1644 y Dirichlet las estudió en el plano en 1850. Georgy Voronoy las trató en cualquier número de dimensiones en 1908, año de su muerte, como herramienta de la teoría de las formas cuadráticas. Su nombre quedó unido a ellas.\n\nLa naturaleza y las personas dividen así el espacio una y otra vez: el barro que se agrieta, los territorios de las aves, el alcance de una antena de telefonía, el pelaje de una jirafa. Quien pregunta por lo más cercano pregunta por un diagrama de Voronói.",
  ),
  facts: [
    {
      label: text("Always convex", "Siempre convexas"),
      text: text(
        "A cell never has a dent, because every border is part of a straight bisector.",
        "Una celda nunca tiene entrantes, pues cada borde es parte de una mediatriz recta.",
      ),
    },
    {
      label: text("Six on average", "Seis de media"),
      text: text(
        "In a large diagram a cell has just under six neighbours on average.",
        "En un diagrama grande una celda tiene, de media, algo menos de seis vecinos.",
      ),
    },
    {
      label: text("The bright dots", "Los puntos claros"),
      text: text(
        "About half of the points that own a pane are marked by a spark.",
        "Aproximadamente la mitad de los puntos dueños de un vidrio están marcados con una chispa.",
      ),
    },
  ],
  creditLine: after("Georgy Voronoy"),
  tags: ["cells", "stained-glass", "geometry", "nearest", "blue"],
  alt: text(
    "A stained-glass window of irregular polygons, from night blue through green to gold and orange, with dark leading.",
    "Vidriera de polígonos irregulares que pasa del azul noche al verde, el oro y el naranja, con emplomado oscuro.",
  ),
  plan: { x: 0.065, y: 0.37 },
  size: { width: 1200, height: 1600 },
  draw,
};
