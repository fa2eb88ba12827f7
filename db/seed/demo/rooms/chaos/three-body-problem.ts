import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./three-body-problem.draw";

export const threeBodyProblem: DemoWork = {
  slug: "three-body-problem",
  accessionNumber: "CHA.1890.1",
  room: "chaos",
  artists: ["henri-poincare"],
  title: text("Three, Four, Five", "Tres, cuatro, cinco"),
  year: inYear(1890),
  medium: text(
    "Numerical integration of Newton's law for three bodies, traced lines",
    "Integración numérica de la ley de Newton para tres cuerpos, líneas trazadas",
  ),
  dimensions: { widthCm: 100, heightCm: 75 },
  classification: text("Trajectories", "Trayectorias"),
  summary: text(
    "Two stars circle each other for ever. Add a third and the future becomes a tangle. In 1890 Henri Poincaré showed that no tidy formula can hold it. Here masses of three, four and five units fall from rest at the corners of a right-angled triangle, in many versions that differ by less than a hair.",
    "Dos estrellas giran una en torno a otra para siempre. Añada una tercera y el futuro se enmaraña. En 1890 Henri Poincaré mostró que ninguna fórmula ordenada puede contenerlo. Aquí masas de tres, cuatro y cinco unidades caen desde el reposo en los vértices de un triángulo rectángulo, en muchas versiones que difieren en menos de un cabello.",
  ),
  description: text(
    "King Oscar II of Sweden offered a prize for the problem of many bodies. Poincaré won it, then found a mistake in his own memoir while it was being printed. Repairing it, he came upon paths that weave across themselves without end, the first clear glimpse of what is now called chaos.\n\nThe triangle of sides 3, 4 and 5 was tried by Carl Burrau in 1913 and first followed to its end in 1967 by Victor Szebehely and Frederick Peters, with a computer. After a long dance two bodies pair up and the third is thrown out.",
    "El rey Óscar II de Suecia ofreció un premio por el problema de los muchos cuerpos. Poincaré lo ganó y luego halló un error en su propia memoria cuando ya se imprimía. Al repararlo dio con caminos que se entretejen sin fin: la primera visión clara de lo que hoy llamamos caos.\n\nEl triángulo de lados 3, 4 y 5 lo ensayó Carl Burrau en 1913, y quienes primero lo siguieron hasta el final, en 1967 y con un ordenador, fueron Victor Szebehely y Frederick Peters. Tras una larga danza dos cuerpos se emparejan y el tercero sale despedido.",
  ),
  facts: [
    {
      label: text("An expensive error", "Un error caro"),
      text: text(
        "Reprinting the corrected memoir cost Poincaré more than the prize of 2,500 crowns.",
        "Reimprimir la memoria corregida le costó a Poincaré más que el premio de 2500 coronas.",
      ),
    },
    {
      label: text("Close shaves", "Por los pelos"),
      text: text(
        "Bodies pass so close that the calculation must take far smaller steps there than elsewhere.",
        "Los cuerpos pasan tan cerca que el cálculo debe dar allí pasos mucho menores que en el resto.",
      ),
    },
    {
      label: text("What you see", "Lo que se ve"),
      text: text(
        "Each colour is one mass. Where the strands spread like a brush, prediction is ending.",
        "Cada color es una masa. Donde las hebras se abren como un pincel, la predicción se acaba.",
      ),
    },
  ],
  creditLine: after("Henri Poincaré"),
  tags: ["gravity", "orbits", "prediction", "line", "celestial-mechanics"],
  alt: text(
    "Strands of red, gold and blue loop around each other on a midnight ground and fray into brushes.",
    "Hebras rojas, doradas y azules se enredan sobre un fondo de medianoche y se deshilachan como pinceles.",
  ),
  plan: { x: 0.78, y: 0.475 },
  size: { width: 1600, height: 1200 },
  draw,
};
