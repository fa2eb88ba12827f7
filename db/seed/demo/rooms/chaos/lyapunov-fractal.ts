import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./lyapunov-fractal.draw";

export const lyapunovFractal: DemoWork = {
  slug: "lyapunov-fractal",
  accessionNumber: "CHA.1989.1",
  room: "chaos",
  artists: ["mario-markus", "benno-hess"],
  title: text("Swallows over Zircon", "Golondrinas sobre el circón"),
  year: inYear(1989),
  medium: text(
    "Lyapunov exponent of a forced logistic map, two palettes",
    "Exponente de Liapunov de una aplicación logística forzada, dos paletas",
  ),
  dimensions: { widthCm: 100, heightCm: 70 },
  classification: text("Fractal", "Fractal"),
  summary: text(
    "Feed a population well one year and poorly the next, in a fixed rhythm, and ask whether it settles down. Each point here is one pair of feeding rates. Metallic shapes are pairs that bring order; the dark beyond them is chaos. Their edges cut across one another like swallows in flight.",
    "Alimente bien a una población un año y mal el siguiente, con un ritmo fijo, y pregunte si se calma. Cada punto es aquí un par de tasas de alimento. Las formas metálicas son los pares que traen orden; lo oscuro de más allá es caos. Sus bordes se cruzan como golondrinas en vuelo.",
  ),
  description: text(
    "Mario Markus and Benno Hess worked at the Max Planck Institute in Dortmund on the rhythms of living cells. To understand what a varying environment does to a chaotic system, they let the rate of the logistic map alternate between two values in a fixed sequence, and measured how fast neighbouring states drift apart.\n\nThat speed is the exponent named after Aleksandr Lyapunov. Negative means that differences die out; positive means that they grow. In 1991 Scientific American showed the pictures to the world.",
    "Mario Markus y Benno Hess estudiaban los ritmos de las células vivas en el Instituto Max Planck de Dortmund. Para entender qué hace un entorno variable con un sistema caótico, dejaron que la tasa de la aplicación logística alternara entre dos valores con una secuencia fija y midieron lo deprisa que se separan los estados vecinos.\n\nEsa velocidad es el exponente que lleva el nombre de Aleksandr Liapunov. Si es negativo, las diferencias se extinguen; si es positivo, crecen. En 1991 Scientific American mostró las imágenes al mundo.",
  ),
  facts: [
    {
      label: text("The rhythm", "El ritmo"),
      text: text(
        "The rates follow the sequence BBBBBBAAAAAA, the one behind the view that was nicknamed Zircon Zity.",
        "Las tasas siguen la secuencia BBBBBBAAAAAA, la de la vista apodada Zircon Zity.",
      ),
    },
    {
      label: text("Depth by accident", "Profundidad casual"),
      text: text(
        "Nothing here is in three dimensions. The eye reads the crossing stable bands as metal in front of metal.",
        "Nada de esto tiene tres dimensiones. El ojo lee las bandas estables que se cruzan como metal ante metal.",
      ),
    },
    {
      label: text("A family link", "Lazo de familia"),
      text: text(
        "Set both rates equal and you walk along the diagram of Robert May that hangs in this room.",
        "Iguale las dos tasas y recorrerá el diagrama de Robert May que cuelga en esta sala.",
      ),
    },
  ],
  creditLine: after("Mario Markus and Benno Hess", "Mario Markus y Benno Hess"),
  tags: ["lyapunov", "stability", "population", "order", "metal"],
  alt: text(
    "Curved metallic blades of gold and copper cross each other before a deep blue, speckled background.",
    "Hojas metálicas curvas de oro y cobre se cruzan ante un fondo azul profundo y moteado.",
  ),
  plan: { x: 0.87, y: 0.54 },
  size: { width: 1600, height: 1120 },
  draw,
};
