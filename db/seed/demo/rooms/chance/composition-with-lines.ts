import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./composition-with-lines.draw";

export const compositionWithLines: DemoWork = {
  slug: "composition-with-lines",
  accessionNumber: "CHN.1964.1",
  room: "chance",
  artists: ["a-michael-noll"],
  title: text("The Hundred Judges", "Los cien jueces"),
  year: inYear(1964),
  medium: text(
    "Random bars in a disc, painted on simulated plaster",
    "Barras al azar en un disco, pintadas sobre yeso simulado",
  ),
  dimensions: { widthCm: 90, heightCm: 90 },
  classification: text("Early computer art", "Primer arte por ordenador"),
  movement: text("Algorithmic art", "Arte algorítmico"),
  summary: text(
    "Upright and level bars, scattered by chance in a circle, shorter towards the rim. In 1964 Michael Noll let a computer draw such a picture beside a painting by Piet Mondrian and asked a hundred people which was which. Most were wrong, and most liked the machine's better.",
    "Barras verticales y horizontales, esparcidas al azar en un círculo y más cortas hacia el borde. En 1964 Michael Noll hizo dibujar a un ordenador una imagen así junto a un cuadro de Piet Mondrian y preguntó a cien personas cuál era cuál. La mayoría se equivocó, y a la mayoría le gustó más la de la máquina.",
  ),
  description: text(
    "Noll worked at Bell Telephone Laboratories, with an IBM 7094 and a plotter that drew on microfilm. He studied Mondrian's Composition with Lines of 1917 and described its bars by a handful of numbers. Then he let pseudo-random numbers do the placing.\n\nOnly 28 of 100 colleagues picked out the computer's picture, and 59 preferred it. Noll did not conclude that machines are better painters; he asked what we mean when we feel a human hand. Our picture follows his rule, with accents and a wall of its own.",
    "Noll trabajaba en los Laboratorios Bell, con un IBM 7094 y un trazador que dibujaba sobre microfilm. Estudió la Composición con líneas de Mondrian, de 1917, y describió sus barras con un puñado de números. Después dejó que números seudoaleatorios decidieran los lugares.\n\nSolo 28 de 100 colegas reconocieron la imagen del ordenador, y 59 la prefirieron. Noll no concluyó que las máquinas pinten mejor; preguntó a qué nos referimos cuando sentimos una mano humana. Nuestra imagen sigue su regla, con acentos y muro propios.",
  ),
  facts: [
    {
      label: text("New York, 1965", "Nueva York, 1965"),
      text: text(
        "In April 1965 Noll and Béla Julesz showed their computer pictures at the Howard Wise Gallery.",
        "En abril de 1965 Noll y Béla Julesz mostraron sus imágenes por ordenador en la galería Howard Wise.",
      ),
    },
    {
      label: text("Published as science", "Publicado como ciencia"),
      text: text(
        "The test appeared in 1966 in The Psychological Record.",
        "La prueba apareció en 1966 en The Psychological Record.",
      ),
    },
    {
      label: text("Your turn", "Su turno"),
      text: text(
        "Look for a place where you feel sure that a bar was put with care. It was not.",
        "Busque un lugar donde juraría que una barra se puso con cuidado. No fue así.",
      ),
    },
  ],
  creditLine: after("A. Michael Noll"),
  tags: ["abstraction", "lines", "perception", "bell-labs", "experiment"],
  alt: text(
    "Short black bars with a few in red, blue, yellow and green form a round composition on pale plaster.",
    "Barras cortas negras, con algunas rojas, azules, amarillas y verdes, forman una composición redonda sobre yeso claro.",
  ),
  plan: { x: 0.93, y: 0.71 },
  size: { width: 1600, height: 1600 },
  draw,
};
