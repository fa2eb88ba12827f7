import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./hat-monotile.draw";

export const hatMonotile: DemoWork = {
  slug: "hat-monotile",
  accessionNumber: "TIL.2023.1",
  room: "tiling",
  artists: ["david-smith", "joseph-samuel-myers", "craig-kaplan", "chaim-goodman-strauss"],
  title: text("One Hat for the Whole Plane", "Un sombrero para todo el plano"),
  year: inYear(2023),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 60 },
  classification: text("Tiling", "Teselación"),
  summary: text(
    "For half a century nobody knew whether a single shape could cover the plane and yet forbid every repetition. In 2023 there it was: a thirteen-sided figure that looks like a hat, or a shirt. Each cloth here is one of its six directions. The cream pieces are hats turned over.",
    "Durante medio siglo nadie supo si una sola forma podía cubrir el plano y prohibir a la vez toda repetición. En 2023 apareció: una figura de trece lados que parece un sombrero, o una camisa. Cada tela es aquí una de sus seis direcciones. Las piezas de color crema son sombreros vueltos del revés.",
  ),
  description: text(
    "David Smith, a retired print technician in Yorkshire, liked to play with shapes. In November 2022 he cut one out of card, laid copies side by side and saw that they would not fall into step. He wrote to Craig Kaplan; with Joseph Myers and Chaim Goodman-Strauss they proved within months that it never can. The public learnt of the hat in March 2023.\n\nThe drawing uses their construction: hats join into four kinds of clusters, clusters join into larger clusters of the same kinds, and so on without end. Because this hierarchy is forced, no shift can map the whole onto itself.",
    "A David Smith, técnico de imprenta jubilado de Yorkshire, le gustaba jugar con formas. En noviembre de 2022 recortó una en cartón, puso copias una junto a otra y vio que no acababan de acompasarse. Escribió a Craig Kaplan; con Joseph Myers y Chaim Goodman-Strauss demostraron en pocos meses que nunca pueden hacerlo. El público conoció el sombrero en marzo de 2023.\n\nEl dibujo usa su construcción: los sombreros se unen en cuatro clases de grupos, los grupos en otros mayores de las mismas clases, y así sin fin. Como esta jerarquía es forzosa, ningún desplazamiento lleva el conjunto sobre sí mismo.",
  ),
  facts: [
    {
      label: text("Einstein", "Einstein"),
      text: text(
        "Such a tile is called an einstein, from the German ein Stein, one stone; it has nothing to do with the physicist.",
        "A una pieza así se la llama einstein, del alemán ein Stein, una piedra; nada tiene que ver con el físico.",
      ),
    },
    {
      label: text("Turned over", "Del revés"),
      text: text(
        "About one hat in eight is mirrored. Two months later the same authors gave a relative, the spectre, that needs no mirror image.",
        "Cerca de uno de cada ocho sombreros está reflejado. Dos meses después los mismos autores dieron un pariente, el espectro, que no necesita imagen especular.",
      ),
    },
    {
      label: text("Eight kites", "Ocho cometas"),
      text: text(
        "The hat consists of eight kites, each a sixth of a regular hexagon.",
        "El sombrero consta de ocho cometas, cada una la sexta parte de un hexágono regular.",
      ),
    },
  ],
  creditLine: after(
    "David Smith, Joseph Samuel Myers, Craig S. Kaplan and Chaim Goodman-Strauss",
    "David Smith, Joseph Samuel Myers, Craig S. Kaplan y Chaim Goodman-Strauss",
  ),
  tags: ["aperiodic", "monotile", "einstein", "textile", "discovery"],
  alt: text(
    "A patchwork of hat-shaped felt pieces in six colours with stitched seams; scattered cream pieces are mirror images.",
    "Labor de retazos de fieltro con forma de sombrero en seis colores y costuras a la vista; las piezas crema son imágenes especulares.",
  ),
  plan: { x: 0.065, y: 0.73 },
  size: { width: 1600, height: 1200 },
  draw,
};
