import { after, inkPrint, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./guilloche-note.draw";

export const guillocheNote: DemoWork = {
  slug: "guilloche-note",
  accessionNumber: "WAV.1819.1",
  room: "waves",
  artists: ["jacob-perkins"],
  title: text("A Note That Promises Nothing", "Un billete que nada promete"),
  year: inYear(1819),
  medium: inkPrint,
  dimensions: { widthCm: 80, heightCm: 40 },
  classification: text("Wave drawing", "Dibujo de ondas"),
  summary: text(
    "Rosettes, borders and a tint that passes from rose to green: all the dignity of a banknote, without value or words. The lines are cut by an engine in which cams shake the work while it turns. A forger can copy what he sees, but not the settings that made it.",
    "Rosetas, cenefas y un fondo que pasa del rosa al verde: toda la dignidad de un billete, sin valor ni palabras. Las líneas las graba una máquina cuyas levas sacuden la pieza mientras gira. Un falsificador puede copiar lo que ve, pero no los ajustes que lo produjeron.",
  ),
  description: text(
    "Turners had decorated boxes and watch cases on rose engines since the seventeenth century. Around 1800 bank notes were easy to forge, and Jacob Perkins of Massachusetts turned ornament into defence. He engraved on steel instead of copper, transferred the design under pressure from plate to roller to plate, and so could print large numbers of notes that were all alike, covered with engine-turned lines too fine to copy by hand. In 1819 he took his method to England.\n\nHis London firm later printed the first postage stamp, the Penny Black of 1840, on a background of such lines. Guilloche still protects passports and notes.",
    "Los torneros adornaban cajas y relojes con tornos de guilloché desde el siglo XVII. Hacia 1800 los billetes eran fáciles de falsificar, y Jacob Perkins, de Massachusetts, convirtió el ornamento en defensa. Grabó en acero en vez de cobre y transfirió el dibujo a presión de plancha a rodillo y de rodillo a plancha; así podía imprimir grandes tiradas de billetes idénticos, cubiertos de líneas mecánicas demasiado finas para copiarlas a mano. En 1819 llevó su método a Inglaterra.\n\nSu casa de Londres imprimió más tarde el primer sello de correos, el Penny Black de 1840, sobre un fondo de líneas así. El guilloché protege aún pasaportes y billetes.",
  ),
  facts: [
    {
      label: text("Two cams", "Dos levas"),
      text: text(
        "Each line is a circle disturbed by two waves; from line to line their phase moves on.",
        "Cada línea es un círculo perturbado por dos ondas; de línea en línea avanza su fase.",
      ),
    },
    {
      label: text("Rainbow printing", "Impresión arcoíris"),
      text: text(
        "Inks that run into one another on the roller cannot be separated again by a camera.",
        "Las tintas que se funden en el rodillo no puede volver a separarlas una cámara.",
      ),
    },
    {
      label: text("Cold", "Frío"),
      text: text(
        "Perkins also patented the first working design of a vapour-compression refrigerator, in 1834.",
        "Perkins patentó además en 1834 el primer diseño de refrigerador por compresión de vapor.",
      ),
    },
  ],
  creditLine: after("Jacob Perkins"),
  tags: ["guilloche", "banknote", "engraving", "rosette", "security"],
  alt: text(
    "An imaginary banknote: rosettes of fine green, wine and blue lines between woven borders on a pale rainbow tint.",
    "Billete imaginario: rosetas de finas líneas verdes, granates y azules entre cenefas trenzadas sobre un pálido fondo irisado.",
  ),
  plan: { x: 0.935, y: 0.4 },
  size: { width: 1600, height: 800 },
  draw,
};
