import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./space-colonisation.draw";

export const spaceColonisation: DemoWork = {
  slug: "space-colonisation",
  accessionNumber: "GRO.2007.1",
  room: "growth",
  artists: ["adam-runions", "przemyslaw-prusinkiewicz"],
  title: text("The Tree That Ate the Light", "El árbol que se comió la luz"),
  year: inYear(2007),
  medium: pigmentPrint,
  dimensions: { widthCm: 60, heightCm: 80 },
  classification: text("Growth drawing", "Dibujo de crecimiento"),
  summary: text(
    "Before the tree there were only points, thousands of them, floating where the crown would be. Each point calls the nearest twig; each twig grows towards the mean of its callers; a point that is reached falls silent. What competes for space ends as a tree, and no branch was drawn by hand.",
    "Antes del árbol solo había puntos, miles de ellos, flotando donde estaría la copa. Cada punto llama a la ramita más próxima; cada ramita crece hacia la media de quienes la llaman; un punto alcanzado calla. Lo que compite por el espacio acaba siendo un árbol, y ninguna rama se dibujó a mano.",
  ),
  description: text(
    "Earlier programs grew trees from the inside, by rules for branching. Adam Runions, Brendan Lane and Przemysław Prusinkiewicz in Calgary turned this round: it is the free space that decides. They had first used the idea for the veins of leaves, and in 2007 carried it over to trees.\n\nThe wood follows an observation of Leonardo da Vinci: all branches at any height, put together, are about as thick as the trunk. Each twig here counts the wood it carries, and takes its breadth from that. It is late October, and the ground has begun to collect the leaves.",
    "Los programas anteriores hacían crecer los árboles desde dentro, con reglas de ramificación. Adam Runions, Brendan Lane y Przemysław Prusinkiewicz, en Calgary, le dieron la vuelta: decide el espacio libre. Habían usado antes la idea para los nervios de las hojas y en 2007 la llevaron a los árboles.\n\nLa madera sigue una observación de Leonardo da Vinci: todas las ramas a cualquier altura, reunidas, son más o menos tan gruesas como el tronco. Cada ramita cuenta aquí la madera que sostiene y de ahí toma su anchura. Es finales de octubre, y el suelo ha empezado a reunir las hojas.",
  ),
  facts: [
    {
      label: text("Two distances", "Dos distancias"),
      text: text(
        "How far a point is heard, and how near is near enough: these set the character of the crown.",
        "Hasta dónde se oye un punto y qué cercanía basta: de ello depende el carácter de la copa.",
      ),
    },
    {
      label: text("Gaps of sky", "Huecos de cielo"),
      text: text(
        "The points were strewn in clumps; the tree leaves the empty parts alone.",
        "Los puntos se esparcieron en grupos; el árbol deja en paz las zonas vacías.",
      ),
    },
    {
      label: text("Use", "Uso"),
      text: text(
        "The method draws trees, veins and river nets in films, games and design.",
        "El método dibuja árboles, nervios y redes fluviales en cine, juegos y diseño.",
      ),
    },
  ],
  creditLine: after(
    "Adam Runions, Brendan Lane and Przemysław Prusinkiewicz",
    "Adam Runions, Brendan Lane y Przemysław Prusinkiewicz",
  ),
  tags: ["tree", "autumn", "branching", "space", "botany"],
  alt: text(
    "A slender autumn tree with a round crown of orange and gold leaves, on dark soil under a pale brushed sky.",
    "Esbelto árbol de otoño con copa redonda de hojas naranja y oro, sobre tierra oscura y bajo un cielo pálido a pinceladas.",
  ),
  plan: { x: 0.935, y: 0.72 },
  size: { width: 1200, height: 1600 },
  draw,
};
