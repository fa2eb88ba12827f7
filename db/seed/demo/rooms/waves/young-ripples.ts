import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./young-ripples.draw";

export const youngRipples: DemoWork = {
  slug: "young-ripples",
  accessionNumber: "WAV.1801.1",
  room: "waves",
  artists: ["thomas-young"],
  title: text("Five Drops", "Cinco gotas"),
  year: inYear(1801),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 50 },
  classification: text("Wave drawing", "Dibujo de ondas"),
  summary: text(
    "Five drops have fallen into a shallow pool. Their rings pass through one another as if nothing were in the way, and where two crests meet the water stands twice as high; where crest meets trough it lies still. The pebbles below seem to move, because every slope of the surface bends the light.",
    "Cinco gotas han caído en un estanque poco profundo. Sus anillos se atraviesan como si nada los estorbara; donde coinciden dos crestas, el agua sube el doble, y donde una cresta encuentra un valle, queda en calma. Los guijarros del fondo parecen moverse, porque cada pendiente de la superficie desvía la luz.",
  ),
  description: text(
    "Thomas Young, a physician in London, read several languages as a child and later helped to open the script of the Egyptians. In lectures from 1801 on he claimed that light is a wave, because two beams can cancel each other as water waves do. To show it he drew the pattern of two sources in a pool, the figure on which this picture is based.\n\nThe idea that light added to light can make darkness was mocked at first. A century later it was the same experiment, with electrons, that showed matter to be wave-like too. The program sums the five waves, and with their slopes refracts the bed and sets the glints.",
    "Thomas Young, médico en Londres, leía de niño en varias lenguas y más tarde ayudó a descifrar la escritura egipcia. En conferencias desde 1801 sostuvo que la luz es una onda, porque dos haces pueden anularse como las ondas del agua. Para mostrarlo dibujó el patrón de dos fuentes en un estanque, la figura en que se basa este cuadro.\n\nQue luz sumada a luz pudiera dar oscuridad fue al principio motivo de burla. Un siglo después el mismo experimento, con electrones, mostró que también la materia es ondulatoria. El programa suma las cinco ondas y, con sus pendientes, refracta el fondo y coloca los destellos.",
  ),
  facts: [
    {
      label: text("Superposition", "Superposición"),
      text: text(
        "Heights simply add; afterwards each wave goes on unchanged.",
        "Las alturas simplemente se suman; después cada onda sigue intacta.",
      ),
    },
    {
      label: text("Colours of soap", "Los colores del jabón"),
      text: text(
        "From the same principle Young computed the wavelengths of colours out of thin films.",
        "Con el mismo principio Young calculó las longitudes de onda de los colores a partir de láminas delgadas.",
      ),
    },
    {
      label: text("Look for", "Busque"),
      text: text(
        "Curved lanes of calm water between two centres: they are hyperbolas.",
        "Los caminos curvos de agua en calma entre dos centros: son hipérbolas.",
      ),
    },
  ],
  creditLine: after("Thomas Young"),
  tags: ["interference", "water", "light", "waves", "teal"],
  alt: text(
    "Rings from five centres cross on teal water over pebbles, with bright crests and calm lanes.",
    "Anillos de cinco centros se cruzan en agua verde azulada sobre guijarros, con crestas claras y franjas en calma.",
  ),
  plan: { x: 0.935, y: 0.2 },
  size: { width: 1600, height: 1000 },
  draw,
};
