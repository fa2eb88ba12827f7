import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./superformula-plate.draw";

export const superformulaPlate: DemoWork = {
  slug: "superformula-plate",
  accessionNumber: "WAV.2003.1",
  room: "waves",
  artists: ["johan-gielis"],
  title: text("Plate of Imaginary Diatoms", "Lámina de diatomeas imaginarias"),
  year: inYear(2003),
  medium: pigmentPrint,
  dimensions: { widthCm: 60, heightCm: 80 },
  classification: text("Wave drawing", "Dibujo de ondas"),
  summary: text(
    "A starfish, a shell, a square box, a flower: one formula with a handful of numbers draws them all. Change a number a little and the shape changes a little; walk far enough and the star has become a pentagon. Every specimen on this plate is such a walk, from its rim to its heart.",
    "Una estrella de mar, una concha, una caja cuadrada, una flor: una fórmula con unos pocos números las dibuja todas. Cambie un poco un número y la forma cambiará un poco; ande lo bastante y la estrella será un pentágono. Cada ejemplar de esta lámina es un paseo así, del borde al corazón.",
  ),
  description: text(
    "The botanist Johan Gielis knew bamboos whose stems are nearly square. In 2003 he published a generalisation of the circle that describes them, and with other settings a wide range of outlines found in plants and animals. He called it the superformula. It extends the superellipses that Gabriel Lamé had studied in 1818 by a number that sets how many times the shape repeats in a turn.\n\nThe plate is laid out like those of the nineteenth century, on which diatoms, algae in glass shells, were arranged with a hair under the microscope. None of these species exists.",
    "El botánico Johan Gielis conocía bambúes de tallo casi cuadrado. En 2003 publicó una generalización del círculo que los describe y que, con otros ajustes, da una amplia gama de contornos de plantas y animales. La llamó superfórmula. Amplía las superelipses que Gabriel Lamé había estudiado en 1818 con un número que fija cuántas veces se repite la forma en una vuelta.\n\nLa lámina está compuesta como las del siglo XIX, en las que las diatomeas, algas con caparazón de vidrio, se ordenaban con un cabello bajo el microscopio. Ninguna de estas especies existe.",
  ),
  facts: [
    {
      label: text("The formula", "La fórmula"),
      text: text(
        "r = (|cos(mφ/4)|^n₂ + |sin(mφ/4)|^n₃)^(−1/n₁)",
        "r = (|cos(mφ/4)|^n₂ + |sin(mφ/4)|^n₃)^(−1/n₁)",
      ),
    },
    {
      label: text("Four numbers", "Cuatro números"),
      text: text(
        "m sets the symmetry; the three n decide whether sides bulge, run straight or cave in.",
        "m fija la simetría; las tres n deciden si los lados se abomban, son rectos o se hunden.",
      ),
    },
    {
      label: text("Each one once", "Cada uno, una vez"),
      text: text("No two specimens share their numbers.", "No hay dos ejemplares con los mismos números."),
    },
  ],
  creditLine: after("Johan Gielis"),
  tags: ["superformula", "shells", "botany", "nature", "specimens"],
  alt: text(
    "Star-, flower- and box-shaped shells in violet, blue, gold and coral, beaded and layered, on a dark sea-green ground.",
    "Conchas en forma de estrella, flor y caja, violetas, azules, doradas y coral, con perlas y capas, sobre fondo verde mar oscuro.",
  ),
  plan: { x: 0.9, y: 0.446 },
  size: { width: 1200, height: 1600 },
  draw,
};
