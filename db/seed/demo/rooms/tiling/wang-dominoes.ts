import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./wang-dominoes.draw";

export const wangDominoes: DemoWork = {
  slug: "wang-dominoes",
  accessionNumber: "TIL.1961.1",
  room: "tiling",
  artists: ["hao-wang"],
  title: text("Good Neighbours", "Buenos vecinos"),
  year: inYear(1961),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 52 },
  classification: text("Tiling", "Teselación"),
  summary: text(
    "Each square has four coloured sides and may not be turned. There is one rule: where two squares touch, the colours must agree. So simple a rule looks harmless. Yet whether a given set of such squares can cover an endless floor is a question that no computer program can answer for every set.",
    "Cada cuadrado tiene cuatro lados de color y no puede girarse. Hay una sola regla: donde dos cuadrados se tocan, los colores deben coincidir. Una regla tan sencilla parece inofensiva. Y, sin embargo, si un juego de cuadrados puede cubrir un suelo infinito es una pregunta que ningún programa puede responder para todos los juegos.",
  ),
  description: text(
    "Hao Wang, a logician, invented these dominoes in 1961 to think about what can be proved by machine. He conjectured that a set which tiles the plane can always tile it periodically. His student Robert Berger showed in 1966 that this is false: there are sets that tile the plane, but only without repetition. It follows that no general method decides whether a set tiles at all.\n\nThe set used here has fifty squares in five colours, chosen so that at every step two of them fit. A toss decides which. Computer graphics uses such sets to cover large surfaces with textures that do not visibly repeat.",
    "El lógico Hao Wang inventó estos dominós en 1961 para pensar sobre lo que una máquina puede demostrar. Conjeturó que un juego capaz de cubrir el plano siempre puede hacerlo de forma periódica. Su alumno Robert Berger probó en 1966 que no es así: hay juegos que cubren el plano, pero solo sin repetición. De ello se sigue que ningún método general decide si un juego lo cubre.\n\nEl juego empleado aquí tiene cincuenta cuadrados de cinco colores, elegidos para que en cada paso encajen dos. Una moneda decide cuál. Los gráficos por ordenador usan juegos así para cubrir grandes superficies con texturas que no se repiten a la vista.",
  ),
  facts: [
    {
      label: text("From 20,426 to 11", "De 20 426 a 11"),
      text: text(
        "Berger's first set without repetition had 20,426 tiles. Emmanuel Jeandel and Michaël Rao showed in 2015 that eleven suffice and fewer cannot do it.",
        "El primer juego de Berger sin repetición tenía 20 426 piezas. Emmanuel Jeandel y Michaël Rao mostraron en 2015 que bastan once y que con menos no es posible.",
      ),
    },
    {
      label: text("The rule", "La regla"),
      text: text(
        "Tiles are shifted but never turned or mirrored.",
        "Las piezas se desplazan, pero nunca se giran ni se reflejan.",
      ),
    },
    {
      label: text("Look for", "Busque"),
      text: text(
        "Diamonds of one colour: each is made of two neighbours that agree.",
        "Los rombos de un solo color: cada uno está hecho de dos vecinos que concuerdan.",
      ),
    },
  ],
  creditLine: after("Hao Wang"),
  tags: ["logic", "undecidability", "squares", "colour", "chance"],
  alt: text(
    "A grid of squares split into red, yellow, blue, white and green triangles whose colours match across every border, with small emblems in the middle.",
    "Cuadrícula de cuadrados divididos en triángulos rojos, amarillos, azules, blancos y verdes que coinciden en cada borde, con pequeños emblemas en el centro.",
  ),
  plan: { x: 0.065, y: 0.25 },
  size: { width: 1600, height: 1040 },
  draw,
};
