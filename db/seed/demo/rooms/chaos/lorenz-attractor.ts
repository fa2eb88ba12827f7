import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./lorenz-attractor.draw";

export const lorenzAttractor: DemoWork = {
  slug: "lorenz-attractor",
  accessionNumber: "CHA.1963.1",
  room: "chaos",
  artists: ["edward-lorenz"],
  title: text("Weather with Two Wings", "El tiempo con dos alas"),
  year: inYear(1963),
  medium: text(
    "Numerical integration of three differential equations, painted lines over a weather chart",
    "Integración numérica de tres ecuaciones diferenciales, líneas pintadas sobre una carta del tiempo",
  ),
  dimensions: { widthCm: 75, heightCm: 100 },
  classification: text("Attractor", "Atractor"),
  summary: text(
    "Three short equations for warm air rising and cool air sinking never repeat themselves, never settle and never fly away. Their path circles one wing, then the other, in an order nobody can foretell. Edward Lorenz found it while forecasting weather on a small computer, and learned that the tiniest rounding changes tomorrow.",
    "Tres breves ecuaciones del aire caliente que sube y el frío que baja no se repiten nunca, no se detienen nunca y no escapan nunca. Su camino rodea un ala, luego la otra, en un orden que nadie puede prever. Edward Lorenz lo encontró al predecir el tiempo con un ordenador pequeño, y aprendió que el redondeo más leve cambia el mañana.",
  ),
  description: text(
    "Lorenz had restarted a long weather run at the Massachusetts Institute of Technology from a printout that showed three decimals instead of the six inside the machine. The new forecast followed the old one for a while and then parted from it completely. He looked for the simplest system that behaves like this, and published it in 1963 as “Deterministic Nonperiodic Flow”.\n\nIn 1972 he gave a talk whose title asked whether the flap of a butterfly's wings in Brazil could set off a tornado in Texas. Here many neighbouring paths set out together; four families of them, four families of colour. They soon forget that they were ever close.",
    "Lorenz había reanudado un largo cálculo meteorológico en el Instituto de Tecnología de Massachusetts a partir de un listado que mostraba tres decimales en vez de los seis de la máquina. El nuevo pronóstico siguió al antiguo un rato y luego se separó de él por completo. Buscó el sistema más sencillo que se comporta así y lo publicó en 1963 con el título «Deterministic Nonperiodic Flow».\n\nEn 1972 dio una conferencia cuyo título preguntaba si el aleteo de una mariposa en Brasil podía desatar un tornado en Texas. Aquí parten juntos muchos caminos vecinos; cuatro familias, cuatro familias de color. Pronto olvidan haber estado cerca.",
  ),
  facts: [
    {
      label: text("The computer", "El ordenador"),
      text: text(
        "A Royal McBee LGP-30, a desk-sized machine with vacuum tubes.",
        "Un Royal McBee LGP-30, una máquina de válvulas del tamaño de un escritorio.",
      ),
    },
    {
      label: text("Unseen help", "Ayuda discreta"),
      text: text(
        "Ellen Fetter and Margaret Hamilton programmed the LGP-30 for Lorenz; Hamilton later led flight software for Apollo.",
        "Ellen Fetter y Margaret Hamilton programaron el LGP-30 para Lorenz; Hamilton dirigió después los programas de vuelo de Apolo.",
      ),
    },
    {
      label: text("Proved late", "Prueba tardía"),
      text: text(
        "Only around 2000 did Warwick Tucker prove rigorously that the strange attractor of these equations exists.",
        "Solo hacia el año 2000 Warwick Tucker demostró con rigor que existe el atractor extraño de estas ecuaciones.",
      ),
    },
  ],
  creditLine: after("Edward N. Lorenz"),
  tags: ["attractor", "weather", "butterfly-effect", "differential-equations", "line"],
  alt: text(
    "Fine coloured lines loop around two eyes and form a butterfly over a dark green chart with isobars.",
    "Finas líneas de color giran en torno a dos ojos y forman una mariposa sobre una carta verde oscura con isobaras.",
  ),
  plan: { x: 0.68, y: 0.095 },
  size: { width: 1200, height: 1600 },
  draw,
};
