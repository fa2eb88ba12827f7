import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./optical-mixture.draw";

export const opticalMixture: DemoWork = {
  slug: "optical-mixture",
  accessionNumber: "LIG.1886.1",
  room: "light",
  artists: ["georges-seurat"],
  title: text("Sunday, Mixed in the Eye", "Domingo, mezclado en el ojo"),
  year: { display: text("1884–1886", "1884–1886"), from: 1884, to: 1886 },
  medium: text(
    "Two layers of dots in thirteen unmixed colours",
    "Dos capas de puntos en trece colores sin mezclar",
  ),
  dimensions: { widthCm: 120, heightCm: 80 },
  classification: text("Optical mixture", "Mezcla óptica"),
  movement: text("Neo-impressionism", "Neoimpresionismo"),
  summary: text(
    "Step close: there is no green shadow, no grey cloud, only dots of thirteen plain colours. Step back, and the eye mixes them into an afternoon by a river. Georges Seurat painted like this from 1884 on, believing that colours mixed in the eye keep more light than those mixed on a palette.",
    "Acérquese: no hay sombra verde ni nube gris, solo puntos de trece colores puros. Aléjese, y el ojo los mezcla en una tarde junto al río. Georges Seurat pintó así desde 1884, convencido de que los colores mezclados en el ojo conservan más luz que los mezclados en la paleta.",
  ),
  description: text(
    "Seurat had studied the law of simultaneous contrast that the chemist Michel Eugène Chevreul published in 1839, after dyers complained that a black looked dull beside a blue. He had also read Ogden Rood on optical mixture. A Sunday Afternoon on the Island of La Grande Jatte took him two years.\n\nThe program behind this river does what he did with patience: it looks at the colour wanted, then at what the dots nearby have already given, and picks the paint that comes nearest to the difference. The landscape is invented.",
    "Seurat había estudiado la ley del contraste simultáneo que el químico Michel Eugène Chevreul publicó en 1839, después de que los tintoreros se quejaran de que un negro se veía apagado junto a un azul. También había leído a Ogden Rood sobre la mezcla óptica. Tarde de domingo en la isla de la Grande Jatte le llevó dos años.\n\nEl programa de este río hace lo que él hacía con paciencia: mira el color deseado, luego lo que ya han dado los puntos cercanos, y elige la pintura que más se acerca a la diferencia. El paisaje es inventado.",
  ),
  facts: [
    {
      label: text("The name", "El nombre"),
      text: text(
        "Critics said pointillism. Seurat preferred to speak of chromo-luminarism.",
        "Los críticos decían puntillismo. Seurat prefería hablar de cromoluminarismo.",
      ),
    },
    {
      label: text("Descendants", "Descendientes"),
      text: text(
        "Printing screens, television and the display in your pocket mix colour in the eye as well.",
        "Las tramas de imprenta, la televisión y la pantalla de su bolsillo también mezclan el color en el ojo.",
      ),
    },
    {
      label: text("A short life", "Una vida corta"),
      text: text(
        "Seurat died at thirty-one and left only a handful of large canvases.",
        "Seurat murió a los treinta y un años y dejó solo un puñado de grandes lienzos.",
      ),
    },
  ],
  creditLine: after("Georges Seurat"),
  tags: ["pointillism", "dots", "colour", "river", "contrast"],
  alt: text(
    "Dots of pure colour form trees, lawns and sailing boats on a glittering river.",
    "Puntos de color puro forman árboles, praderas y veleros sobre un río centelleante.",
  ),
  plan: { x: 0.07, y: 0.3 },
  size: { width: 1600, height: 1067 },
  draw,
};
