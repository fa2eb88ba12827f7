import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./percolation.draw";

export const percolation: DemoWork = {
  slug: "percolation",
  accessionNumber: "CHN.1957.1",
  room: "chance",
  artists: ["simon-broadbent", "john-hammersley"],
  title: text("When the Water Gets Through", "Cuando pasa el agua"),
  year: inYear(1957),
  medium: text(
    "Site percolation on a lattice of 76,800 cells, pixels",
    "Percolación de sitios en una red de 76 800 celdas, píxeles",
  ),
  dimensions: { widthCm: 100, heightCm: 75 },
  classification: text("Lattice model", "Modelo en red"),
  summary: text(
    "Open each cell of a porous stone with a chance of six in ten, then pour water in from the left. A little less, and it would be stopped by accident somewhere inside. A little more, and it reaches almost everything. This picture stands just above that edge; colours count the water's steps.",
    "Abra cada celda de una piedra porosa con una probabilidad de seis entre diez y vierta agua por la izquierda. Con un poco menos, algo la detendría por azar en el interior. Con un poco más, llega casi a todo. Esta imagen está justo por encima de ese filo; los colores cuentan los pasos del agua.",
  ),
  description: text(
    "Simon Broadbent was working on masks for coal miners: gas must pass through the filter, dust must not. He asked what happens when the maze of pores itself is random. With John Hammersley he turned the question into mathematics in 1957 and called it percolation, after coffee.\n\nThe surprise was a sharp threshold. Forest fires, epidemics, oil in rock and failing networks all show it. On the square lattice of cells it lies near 0.5927, a number that nobody has yet written down exactly.",
    "Simon Broadbent trabajaba en máscaras para mineros del carbón: el gas debe atravesar el filtro, el polvo no. Se preguntó qué ocurre cuando el propio laberinto de poros es aleatorio. Con John Hammersley lo convirtió en matemáticas en 1957 y lo llamó percolación, como la del café.\n\nLa sorpresa fue un umbral nítido. Incendios forestales, epidemias, petróleo en la roca y redes que fallan lo muestran. En la red cuadrada de celdas está cerca de 0,5927, un número que nadie ha podido escribir aún con exactitud.",
  ),
  facts: [
    {
      label: text("A proof", "Una prueba"),
      text: text(
        "For the sister problem in which walls instead of cells are opened, Harry Kesten proved in 1980 that the threshold is exactly one half.",
        "Para el problema hermano, en que se abren paredes en vez de celdas, Harry Kesten demostró en 1980 que el umbral es exactamente un medio.",
      ),
    },
    {
      label: text("The colours", "Los colores"),
      text: text(
        "Blue to red: wet, early to late. Yellows and greens: pores that water can never reach.",
        "De azul a rojo: mojado, de pronto a tarde. Amarillos y verdes: poros a los que el agua no llegará nunca.",
      ),
    },
    {
      label: text("Detours", "Rodeos"),
      text: text(
        "The shortest way across is far longer than the stone is wide.",
        "El camino más corto de lado a lado es mucho más largo que el ancho de la piedra.",
      ),
    },
  ],
  creditLine: after("Simon Broadbent and John Hammersley", "Simon Broadbent y John Hammersley"),
  tags: ["percolation", "threshold", "clusters", "water", "lattice"],
  alt: text(
    "A mosaic of tiny cells runs from pale blue on the left to violet and red, with islands of yellow and green.",
    "Un mosaico de celdas diminutas va del azul pálido, a la izquierda, al violeta y el rojo, con islas amarillas y verdes.",
  ),
  plan: { x: 0.835, y: 0.895 },
  size: { width: 1600, height: 1200 },
  draw,
};
