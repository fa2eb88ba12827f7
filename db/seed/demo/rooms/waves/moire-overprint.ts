import { after, inkPrint, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./moire-overprint.draw";

export const moireOverprint: DemoWork = {
  slug: "moire-overprint",
  accessionNumber: "WAV.1874.1",
  room: "waves",
  artists: ["lord-rayleigh", "gerald-oster"],
  title: text("Windows on a Ghost", "Ventanas a un fantasma"),
  year: inYear(1874),
  medium: inkPrint,
  dimensions: { widthCm: 80, heightCm: 50 },
  classification: text("Wave drawing", "Dibujo de ondas"),
  summary: text(
    "Each round window was printed with only two sets of lines that nearly agree: rings on rings, rings on rays, parallels on parallels. The slow waves, eyes and saddles that you see are in neither of them. They are beats: places where the screens fall in step and places where they do not. Step back, and the ghost grows clearer than its cause.",
    "Cada ventana redonda se imprimió con solo dos juegos de líneas que casi coinciden: anillos sobre anillos, anillos sobre rayos, paralelas sobre paralelas. Las ondas lentas, los ojos y las sillas que usted ve no están en ninguno. Son batidos: lugares donde las tramas coinciden y lugares donde no. Aléjese, y el fantasma será más nítido que su causa.",
  ),
  description: text(
    "Watered silk, called moiré in French, owes its shimmer to two layers of threads pressed together. Lord Rayleigh saw a use for the effect in 1874: laid on each other, two fine gratings show by their broad bands the smallest errors of ruling. It became a tool of measurement.\n\nIn 1963 the physical chemist Gerald Oster and his colleague Yasunori Nishijima wrote about moiré in Scientific American. His printed screens and kits reached studios as well as laboratories, and the artists of Op Art took them up. The inks in this sheet absorb light one after the other, so that every crossing has its own colour.",
    "La seda de aguas, moiré en francés, debe su brillo a dos capas de hilos prensadas una contra otra. Lord Rayleigh vio en 1874 la utilidad del efecto: superpuestas, dos rejillas finas revelan con sus anchas bandas los menores errores de trazado. Se volvió un instrumento de medida.\n\nEn 1963 el químico físico Gerald Oster y su colega Yasunori Nishijima escribieron sobre el moaré en Scientific American. Sus tramas impresas llegaron a talleres y laboratorios, y los artistas del Op Art las adoptaron. Las tintas de esta hoja absorben la luz una tras otra, y así cada cruce tiene su color.",
  ),
  facts: [
    {
      label: text("Magnifier", "Lupa"),
      text: text(
        "A moiré enlarges: a shift of one line's spacing moves the band by its whole breadth.",
        "El moaré amplía: un desplazamiento de una sola separación de líneas mueve la banda toda su anchura.",
      ),
    },
    {
      label: text("On your phone", "En su teléfono"),
      text: text(
        "Photograph the print from afar: the sensor is a further screen and adds bands of its own.",
        "Fotografíe la estampa de lejos: el sensor es una trama más y añade sus propias bandas.",
      ),
    },
    {
      label: text("Windows", "Ventanas"),
      text: text(
        "Sixty-four, on a ground that is a pair of screens itself.",
        "Sesenta y cuatro, sobre un fondo que es también un par de tramas.",
      ),
    },
  ],
  creditLine: after("Lord Rayleigh and Gerald Oster", "Lord Rayleigh y Gerald Oster"),
  tags: ["moire", "interference", "op-art", "lines", "printing"],
  alt: text(
    "Overlapping round windows of ringed, rayed and striped lines in red, blue, yellow, green and violet on pale papers.",
    "Ventanas redondas superpuestas con líneas en anillos, rayos y franjas, rojas, azules, amarillas, verdes y violetas, sobre papeles claros.",
  ),
  plan: { x: 0.69, y: 0.099 },
  size: { width: 1600, height: 1000 },
  draw,
};
