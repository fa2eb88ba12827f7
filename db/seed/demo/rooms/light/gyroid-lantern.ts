import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./gyroid-lantern.draw";

export const gyroidLantern: DemoWork = {
  slug: "gyroid-lantern",
  accessionNumber: "LIG.1996.1",
  room: "light",
  artists: ["john-hart", "alan-schoen"],
  title: text("Lantern with No Straight Line", "Farol sin una línea recta"),
  year: { display: text("1970–1996", "1970–1996"), from: 1970, to: 1996 },
  medium: text(
    "Sphere tracing of a distance bound, light from within",
    "Trazado de esferas sobre una cota de distancia, luz interior",
  ),
  dimensions: { widthCm: 75, heightCm: 100 },
  classification: text("Computer graphics", "Gráficos por ordenador"),
  summary: text(
    "This lantern was never modelled. It exists only as a formula that tells, for each point in space, how far the nearest wall must be at least. Rays advance by that much, again and again, until they touch. John Hart gave the method its name; Alan Schoen found the winding wall.",
    "Este farol no se modeló nunca. Existe solo como fórmula que dice, para cada punto del espacio, a qué distancia está como mínimo la pared más próxima. Los rayos avanzan ese trecho, una y otra vez, hasta tocarla. John Hart dio nombre al método; Alan Schoen halló la pared sinuosa.",
  ),
  description: text(
    "In 1970 Schoen, a physicist at NASA, described the gyroid: an endless surface that divides space into two mirror-image mazes, without one straight line on it and without a plane of symmetry. It was later found in nature, in the scales of green butterflies, where it makes their colour.\n\nHart and colleagues had used such safe steps in 1989 to see fractals in space; in 1996 he set out the general method as sphere tracing. It asks little memory and gives soft forms easily, and a lively community of artists now builds whole films from formulas.",
    "En 1970 Schoen, físico de la NASA, describió el giroide: una superficie sin fin que divide el espacio en dos laberintos que son imagen especular uno del otro, sin una sola recta y sin planos de simetría. Después se halló en la naturaleza, en las escamas de mariposas verdes, cuyo color produce.\n\nHart y sus colegas habían usado esos pasos seguros en 1989 para ver fractales en el espacio; en 1996 expuso el método general como trazado de esferas. Pide poca memoria y da con facilidad formas suaves, y hoy una comunidad muy viva de artistas construye películas enteras con fórmulas.",
  ),
  facts: [
    {
      label: text("The shadows", "Las sombras"),
      text: text(
        "The dark bands on wall and floor are the lantern's own wall, seen from the lamp inside.",
        "Las bandas oscuras de pared y suelo son la propia pared del farol, vista desde la lámpara interior.",
      ),
    },
    {
      label: text("The formula", "La fórmula"),
      text: text(
        "sin x cos y + sin y cos z + sin z cos x = 0 comes very close to a gyroid.",
        "sen x cos y + sen y cos z + sen z cos x = 0 se acerca mucho a un giroide.",
      ),
    },
    {
      label: text("In use", "En uso"),
      text: text(
        "Engineers print gyroids in three dimensions, because they are light and stiff.",
        "Los ingenieros imprimen giroides en tres dimensiones porque son ligeros y rígidos.",
      ),
    },
  ],
  creditLine: after("John C. Hart and Alan Schoen", "John C. Hart y Alan Schoen"),
  tags: ["distance-field", "sphere-tracing", "gyroid", "lamp", "shadow"],
  alt: text(
    "A pierced sphere of winding blue-green bands glows from within and throws curved shadows on stone.",
    "Una esfera calada de bandas sinuosas verdeazuladas brilla por dentro y arroja sombras curvas sobre piedra.",
  ),
  plan: { x: 0.395, y: 0.205 },
  size: { width: 1200, height: 1600 },
  draw,
};
