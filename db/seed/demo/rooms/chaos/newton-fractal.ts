import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./newton-fractal.draw";

export const newtonFractal: DemoWork = {
  slug: "newton-fractal",
  accessionNumber: "CHA.1879.1",
  room: "chaos",
  artists: ["arthur-cayley"],
  title: text("Five Shores, No Border", "Cinco orillas y ninguna frontera"),
  year: inYear(1879),
  medium: text(
    "Newton's method on a fifth-degree polynomial, basins in relief",
    "Método de Newton sobre un polinomio de quinto grado, cuencas en relieve",
  ),
  dimensions: { widthCm: 100, heightCm: 80 },
  classification: text("Fractal", "Fractal"),
  summary: text(
    "Newton's method finds the root of an equation by sliding down tangents from a first guess. But which root? In 1879 Arthur Cayley settled the case of two roots and confessed that three looked much harder. He was right: wherever two territories seem to touch, all the others come in between.",
    "El método de Newton halla la raíz de una ecuación deslizándose por tangentes desde una primera conjetura. Pero ¿qué raíz? En 1879 Arthur Cayley resolvió el caso de dos raíces y confesó que el de tres parecía mucho más difícil. Tenía razón: allí donde dos territorios parecen tocarse, todos los demás se cuelan en medio.",
  ),
  description: text(
    "Cayley's short note in the American Journal of Mathematics is called “The Newton–Fourier imaginary problem”. For two roots the plane is cut by one straight line. For three he hoped to report soon; he never did. The answer needed the ideas of Julia and Fatou and, to be believed, a computer.\n\nIn the 1970s John Hubbard, teaching calculus, programmed the question and watched chains of coloured pearls appear. Each colour here is the shore of one root; the ripples count the steps of the search.",
    "La breve nota de Cayley en el American Journal of Mathematics se titula «The Newton–Fourier imaginary problem». Con dos raíces, una línea recta corta el plano. Para tres esperaba dar noticia pronto; nunca lo hizo. La respuesta requería las ideas de Julia y Fatou y, para creerla, un ordenador.\n\nEn los años setenta John Hubbard, que enseñaba cálculo, programó la pregunta y vio aparecer cadenas de perlas de colores. Cada color es aquí la orilla de una raíz; las ondas cuentan los pasos de la búsqueda.",
  ),
  facts: [
    {
      label: text("The rule", "La regla"),
      text: text(
        "z becomes z − p(z)/p′(z), until it stops moving.",
        "z pasa a ser z − p(z)/p′(z), hasta que deja de moverse.",
      ),
    },
    {
      label: text("Everyone's border", "Frontera de todos"),
      text: text(
        "Every boundary point touches all five colours at once, as in the lakes that Kunizo Yoneyama described in 1917.",
        "Cada punto fronterizo toca los cinco colores a la vez, como en los lagos que describió Kunizo Yoneyama en 1917.",
      ),
    },
    {
      label: text("A useful doubt", "Una duda útil"),
      text: text(
        "Engineers still start this method from several places, for the reason you see here.",
        "Los ingenieros siguen iniciando este método desde varios sitios, por la razón que aquí se ve.",
      ),
    },
  ],
  creditLine: after("Arthur Cayley"),
  tags: ["fractal", "roots", "basins", "complex-numbers", "newton-method"],
  alt: text(
    "Five coloured territories meet along chains of ever smaller beads with rippled contour lines.",
    "Cinco territorios de color se encuentran en cadenas de cuentas cada vez menores con curvas de nivel onduladas.",
  ),
  plan: { x: 0.93, y: 0.325 },
  size: { width: 1600, height: 1280 },
  draw,
};
