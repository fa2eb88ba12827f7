import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./truchet-tiles.draw";

export const truchetTiles: DemoWork = {
  slug: "truchet-tiles",
  accessionNumber: "TIL.1704.1",
  room: "tiling",
  artists: ["sebastien-truchet"],
  title: text("Two Colours, Four Turns", "Dos colores, cuatro giros"),
  year: inYear(1704),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 80 },
  classification: text("Tiling", "Teselación"),
  summary: text(
    "One square tile, cut by its diagonal into blue and white, can be laid in four ways. That is all there is here: 576 copies of the same tile. Everything else, the lozenges, arrows and zigzags, happens in your eye, which joins what the tile setter only placed side by side.",
    "Una sola baldosa cuadrada, partida por su diagonal en azul y blanco, puede colocarse de cuatro maneras. No hay nada más aquí: 576 copias de la misma pieza. Todo lo demás, los rombos, las flechas y los zigzags, ocurre en su mirada, que une lo que el alicatador solo puso lado a lado.",
  ),
  description: text(
    "Father Sébastien Truchet was travelling to inspect canal works near Orléans when he saw a stack of such two-coloured tiles waiting to pave a chapel. He began to count: how many different pairs can two of them make, and what patterns follow? His answer, presented to the Academy of Sciences in Paris in 1704, is one of the first treatments of pattern as a matter of combination.\n\nThe drawing follows his method. It is built from nine blocks of eight by eight tiles; each block starts from sixteen turns chosen by chance and is then folded twice, as Truchet folded his plates. The glaze, the cracks and the occasional ochre tile are our own.",
    "El padre Sébastien Truchet viajaba para inspeccionar las obras de un canal cerca de Orleans cuando vio un montón de estas baldosas de dos colores preparadas para una capilla. Se puso a contar: ¿cuántas parejas distintas forman dos de ellas y qué motivos nacen de ahí? Su respuesta, presentada en 1704 ante la Academia de Ciencias de París, es uno de los primeros estudios del ornamento como cuestión de combinatoria.\n\nEl dibujo sigue su método. Consta de nueve bloques de ocho por ocho piezas; cada uno parte de dieciséis giros elegidos al azar y se pliega luego dos veces, como Truchet plegaba sus láminas. El esmalte, las grietas y alguna baldosa ocre son nuestros.",
  ),
  facts: [
    {
      label: text("The principle", "El principio"),
      text: text(
        "One tile, four orientations: a square block of n by n tiles can be laid in 4 to the power n² ways.",
        "Una baldosa, cuatro orientaciones: un bloque de n por n piezas admite 4 elevado a n² disposiciones.",
      ),
    },
    {
      label: text("Afterlife", "Posteridad"),
      text: text(
        "In 1722 Dominique Douat, of the same religious order, filled a whole book with such patterns. They returned in 1987, when Cyril Stanley Smith had Truchet's text translated.",
        "En 1722 Dominique Douat, de la misma orden religiosa, llenó un libro entero con estos motivos. Volvieron en 1987, cuando Cyril Stanley Smith hizo traducir el texto de Truchet.",
      ),
    },
    {
      label: text("Look for", "Busque"),
      text: text(
        "The lines where a block is mirrored: every arrow that meets one comes back.",
        "Las líneas en que un bloque se refleja: toda flecha que llega a ellas regresa.",
      ),
    },
  ],
  creditLine: after("Sébastien Truchet"),
  tags: ["tiles", "combinatorics", "baroque", "blue", "symmetry"],
  alt: text(
    "A square field of blue and cream tiles, each divided by its diagonal, forming mirrored lozenges and zigzags, with a few ochre tiles.",
    "Campo cuadrado de baldosas azules y crema divididas en diagonal que forman rombos y zigzags reflejados, con algunas piezas ocres.",
  ),
  plan: { x: 0.1, y: 0.145 },
  size: { width: 1600, height: 1600 },
  draw,
};
