import { after, inkPrint, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./moire-overprint.draw";

export const moireOverprint: DemoWork = {
  slug: "moire-overprint",
  accessionNumber: "WAV.1874.1",
  room: "waves",
  artists: ["lord-rayleigh", "gerald-oster"],
  title: text("Four Screens, One Ghost", "Cuatro tramas, un fantasma"),
  year: inYear(1874),
  medium: inkPrint,
  dimensions: { widthCm: 80, heightCm: 50 },
  classification: text("Wave drawing", "Dibujo de ondas"),
  summary: text(
    "Only four sets of thin lines were printed: rings, other rings, bent parallels and wide arcs. The slow waves, eyes and saddles that you see are in none of them. They are beats: places where the screens fall in step and places where they fall out of step. Step back, and the ghost grows clearer than its cause.",
    "Solo se imprimieron cuatro juegos de líneas finas: anillos, otros anillos, paralelas curvadas y amplios arcos. Las ondas lentas, los ojos y las sillas que usted ve no están en ninguno. Son batidos: lugares donde las tramas coinciden y lugares donde no. Aléjese, y el fantasma será más nítido que su causa.",
  ),
  description: text(
    "Watered silk, called moiré in French, owes its shimmer to two layers of threads pressed together. Lord Rayleigh saw a use for the effect in 1874: laid on each other, two fine gratings show by their broad bands the smallest errors of ruling. It became a tool of measurement.\n\nIn 1963 the physical chemist Gerald Oster and his colleague Yasunori Nishijima wrote about moiré in Scientific American. His printed screens and kits reached studios as well as laboratories, and the artists of Op Art took them up. The inks in this sheet absorb light one after the other, so that every crossing has its own colour.",
    "La seda de aguas, moiré en francés, debe su brillo a dos capas de hilos prensadas una contra otra. Lord Rayleigh vio en 1874 la utilidad del efecto: superpuestas, dos rejillas finas revelan con sus anchas bandas los menores errores de trazado. Se volvió un instrumento de medida.\n\nEn 1963 el químico físico Gerald Oster y su colega Yasunori Nishijima escribieron sobre el moaré en Scientific American. Sus tramas impresas llegaron a talleres y laboratorios, y los artistas del Op Art las adoptaron. Las tintas de esta hoja absorben la luz una tras otra, y así cada cruce tiene su color.",
  ),
  facts: [
    {
      label: text("Magnifier", "Lupa"),
      text: text(
        "A moiré enlarges: a shift of one line's width moves the band by its whole breadth.",
        "El moaré amplía: un desplazamiento del ancho de una línea mueve la banda entera.",
      ),
    },
    {
      label: text("On your phone", "En su teléfono"),
      text: text(
        "Photograph the print from afar: the sensor is a fifth screen and adds bands of its own.",
        "Fotografíe la estampa de lejos: el sensor es una quinta trama y añade sus propias bandas.",
      ),
    },
    {
      label: text("Inks", "Tintas"),
      text: text(
        "Vermilion, blue, yellow and green; no black is used.",
        "Bermellón, azul, amarillo y verde; no hay negro.",
      ),
    },
  ],
  creditLine: after("Lord Rayleigh and Gerald Oster", "Lord Rayleigh y Gerald Oster"),
  tags: ["moire", "interference", "op-art", "lines", "printing"],
  alt: text(
    "Overprinted lines in red, blue, yellow and green produce a shimmering field of woven cells with concentric centres.",
    "Líneas sobreimpresas en rojo, azul, amarillo y verde producen un campo tornasolado de celdas tejidas con centros concéntricos.",
  ),
  plan: { x: 0.69, y: 0.099 },
  size: { width: 1600, height: 1000 },
  draw,
};
