import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./rule-30.draw";

export const rule30: DemoWork = {
  slug: "rule-30",
  accessionNumber: "CHN.1983.1",
  room: "chance",
  artists: ["stephen-wolfram"],
  title: text("Cloth of One Black Thread", "Tela de un solo hilo negro"),
  year: inYear(1983),
  medium: text(
    "Elementary cellular automaton, rows 331 to 510",
    "Autómata celular elemental, filas 331 a 510",
  ),
  dimensions: { widthCm: 128, heightCm: 72 },
  classification: text("Cellular automaton", "Autómata celular"),
  summary: text(
    "It begins with one dark cell. Every next row looks at three neighbours and obeys a rule that fits on a thumbnail. No dice are thrown, and yet the cloth never settles into a pattern: its middle column is so disorderly that it has served as a source of random numbers.",
    "Empieza con una celda oscura. Cada fila siguiente mira tres vecinas y obedece una regla que cabe en una uña. No se tira ningún dado y, sin embargo, la tela no llega nunca a un dibujo fijo: su columna central es tan desordenada que ha servido de fuente de números aleatorios.",
  ),
  description: text(
    "Stephen Wolfram numbered all 256 rules of this simplest kind in 1983 and let each of them run. Most are dull, some are regular, a few are lace. Number 30 kept his attention: chance seemed to come out of a rule that contains none.\n\nThe window on the wall opens 330 rows below the first cell. To its left the cloth still keeps diagonal order; to the right it has lost it. Colours are ours: they follow the width of each run and drift slowly across the cloth.",
    "Stephen Wolfram numeró en 1983 las 256 reglas de esta clase, la más simple, y dejó correr cada una. Casi todas son aburridas, algunas son regulares, unas pocas son encaje. La número 30 retuvo su atención: parecía salir azar de una regla que no lo contiene.\n\nLa ventana de la pared se abre 330 filas por debajo de la primera celda. A su izquierda la tela conserva un orden diagonal; a la derecha lo ha perdido. Los colores son nuestros: siguen el ancho de cada tramo y derivan despacio por la tela.",
  ),
  facts: [
    {
      label: text("The rule", "La regla"),
      text: text(
        "A cell becomes dark if its left neighbour differs from “itself or its right neighbour”.",
        "Una celda se oscurece si su vecina izquierda difiere de «ella misma o su vecina derecha».",
      ),
    },
    {
      label: text("In the sea", "En el mar"),
      text: text(
        "The shell of Conus textile, a snail, carries a strikingly similar pattern of triangles.",
        "La concha del caracol Conus textile lleva un dibujo de triángulos sorprendentemente parecido.",
      ),
    },
    {
      label: text("A prize", "Un premio"),
      text: text(
        "In 2019 Wolfram offered prizes for proofs about the middle column, for example that it never becomes periodic.",
        "En 2019 Wolfram ofreció premios por demostraciones sobre la columna central, por ejemplo que no se hace nunca periódica.",
      ),
    },
  ],
  creditLine: after("Stephen Wolfram"),
  tags: ["cellular-automaton", "randomness", "weaving", "triangles"],
  alt: text(
    "A dense weave of small steps and triangles changes from purple and orange to blue and cream across the cloth.",
    "Un tejido denso de escalones y triángulos pequeños pasa del púrpura y el naranja al azul y el crema.",
  ),
  plan: { x: 0.345, y: 0.645 },
  size: { width: 1600, height: 900 },
  draw,
};
