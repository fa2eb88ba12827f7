import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./galton-board.draw";

export const galtonBoard: DemoWork = {
  slug: "galton-board",
  accessionNumber: "CHN.1889.1",
  room: "chance",
  artists: ["francis-galton"],
  title: text("Fourteen Small Decisions", "Catorce pequeñas decisiones"),
  year: { display: text("1873–1889", "1873–1889"), from: 1873, to: 1889 },
  medium: text(
    "Simulated fall of 920 beads through fourteen rows of pins",
    "Caída simulada de 920 cuentas por catorce filas de clavos",
  ),
  dimensions: { widthCm: 75, heightCm: 100 },
  classification: text("Random process", "Proceso aleatorio"),
  summary: text(
    "Each bead falls through fourteen rows of pins and at each pin goes left or right, as chance decides. No bead knows of the others. Together they build a hill, nearly the same hill every time. Francis Galton had this machine made to show how order grows out of accidents.",
    "Cada cuenta cae por catorce filas de clavos y en cada clavo va a izquierda o derecha, según decida el azar. Ninguna sabe de las demás. Juntas levantan una colina, casi siempre la misma. Francis Galton mandó construir esta máquina para mostrar cómo el orden nace de los accidentes.",
  ),
  description: text(
    "Galton called it the quincunx, after the pattern in which orchard trees are planted and the pins are set. An example made for his lectures in the 1870s survives at University College London. He described it in Natural Inheritance, in 1889, and wrote that the Greeks would have made a god of such a law, had they known it.\n\nThe dotted curve is the bell that Abraham de Moivre had found in 1733. The more rows and beads, the closer the piles come to it. Galton's name is also bound to eugenics, a cause he founded and that did great harm; the museum shows his machine without forgetting it.",
    "Galton lo llamó quincunce, por el dibujo en que se plantan los árboles frutales y en que se disponen los clavos. En el University College de Londres se conserva un ejemplar hecho para sus conferencias de los años setenta del XIX. Lo describió en Natural Inheritance, en 1889, y escribió que los griegos habrían hecho un dios de una ley así, de haberla conocido.\n\nLa curva de puntos es la campana que Abraham de Moivre había hallado en 1733. Cuantas más filas y cuentas, más se le acercan los montones. El nombre de Galton está unido también a la eugenesia, causa que fundó y que hizo mucho daño; el museo muestra su máquina sin olvidarlo.",
  ),
  facts: [
    {
      label: text("Roads to the middle", "Caminos al centro"),
      text: text(
        "There is one way to the outermost bin and 3,432 ways to the one in the middle.",
        "Hay un solo camino al cajón extremo y 3432 al del medio.",
      ),
    },
    {
      label: text("A word of his", "Palabras suyas"),
      text: text(
        "Galton also gave statistics the words regression and correlation in the sense used today.",
        "Galton dio también a la estadística las palabras regresión y correlación en el sentido actual.",
      ),
    },
    {
      label: text("A strict teacher", "Maestra severa"),
      text: text(
        "The piles here are not arranged. Another seed gives other beads and the same hill.",
        "Los montones no están arreglados. Otra semilla da otras cuentas y la misma colina.",
      ),
    },
  ],
  creditLine: after("Francis Galton"),
  tags: ["probability", "bell-curve", "statistics", "beads"],
  alt: text(
    "Coloured glass beads fall through a triangle of pins and pile up in bins to form a bell-shaped hill.",
    "Cuentas de vidrio de color caen por un triángulo de clavos y se apilan en cajones formando una colina acampanada.",
  ),
  plan: { x: 0.82, y: 0.555 },
  size: { width: 1200, height: 1600 },
  draw,
};
