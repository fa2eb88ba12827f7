import { inYear, text } from "../../demo/labels";
import type { DemoWork } from "../../demo/types";
import { after, cardPrint } from "../labels";
import { draw } from "./fold-and-cut.draw";

export const foldAndCut: DemoWork<"stage"> = {
  slug: "fold-and-cut",
  accessionNumber: "PAP.1998.1",
  room: "stage",
  artists: ["erik-demaine", "martin-demaine"],
  title: text("All Stars from One Snip", "Todas las estrellas de un corte"),
  year: inYear(1998),
  medium: cardPrint,
  dimensions: { widthCm: 60, heightCm: 80 },
  classification: text("Paper geometry", "Geometría de papel"),
  summary: text(
    "Fold a disc of paper into a narrow wedge, snip, and open it: each cut has become ten or twelve. That is the old craft of the paper star. A theorem goes further: any figure made of straight lines, however wild, can be cut out with a single straight cut if the paper is folded rightly.",
    "Pliegue un disco de papel en una cuña estrecha, recorte y ábralo: cada corte se ha vuelto diez o doce. Ese es el viejo oficio de la estrella de papel. Un teorema va más lejos: cualquier figura de líneas rectas, por enrevesada que sea, sale con un único corte recto si el papel se pliega bien.",
  ),
  description: text(
    "A Japanese puzzle book of 1721 asks for a family crest to be made with one cut; the magician Harry Houdini described a five-pointed star in 1922. Was there a limit to the trick? In 1998 Erik Demaine, then seventeen, his father Martin and Anna Lubiw proved that there is none.\n\nThe stars in this picture are cut by the simpler way of equal wedges. Each has its own number of folds and its own snips, unfolded and mirrored by the program, and laid down with a soft shadow. Where a hole shows another star, nothing was planned.",
    "Un libro japonés de acertijos de 1721 pide hacer un blasón con un solo corte; el mago Harry Houdini describió una estrella de cinco puntas en 1922. ¿Tenía límite el truco? En 1998 Erik Demaine, entonces de diecisiete años, su padre Martin y Anna Lubiw demostraron que no.\n\nLas estrellas de este cuadro se cortan del modo más sencillo, por cuñas iguales. Cada una tiene su número de pliegues y sus propios cortes, que el programa despliega, refleja y posa con una sombra suave. Si por un agujero asoma otra estrella, nada estaba previsto.",
  ),
  facts: [
    {
      label: text("The theorem", "El teorema"),
      text: text(
        "Every drawing of straight segments can be folded so that all segments lie on one line.",
        "Todo dibujo de segmentos rectos puede plegarse de modo que todos queden sobre una recta.",
      ),
    },
    {
      label: text("Count", "Cuente"),
      text: text(
        "Stars with five, six, eight, ten and twelve folds are here.",
        "Hay estrellas de cinco, seis, ocho, diez y doce pliegues.",
      ),
    },
    {
      label: text("Living art", "Arte vivo"),
      text: text(
        "Papel picado in Mexico and jianzhi in China keep cut paper alive.",
        "El papel picado en México y el jianzhi en China mantienen vivo el papel recortado.",
      ),
    },
  ],
  creditLine: after(
    "Erik Demaine, Martin Demaine and Anna Lubiw",
    "Erik Demaine, Martin Demaine y Anna Lubiw",
  ),
  tags: ["paper-cut", "star", "theorem", "symmetry", "colour"],
  alt: text(
    "Overlapping paper stars with cut-out patterns in red, orange, yellow, green, blue and violet with soft shadows.",
    "Estrellas de papel caladas y superpuestas en rojo, naranja, amarillo, verde, azul y violeta con sombras suaves.",
  ),
  plan: { x: 0.38, y: 0.19 },
  size: { width: 1200, height: 1600 },
  draw,
};
