import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./vogel-sunflower.draw";

export const vogelSunflower: DemoWork = {
  slug: "vogel-sunflower",
  accessionNumber: "GRO.1979.1",
  room: "growth",
  artists: ["helmut-vogel"],
  title: text("The Most Irrational Angle", "El ángulo más irracional"),
  year: inYear(1979),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 80 },
  classification: text("Growth drawing", "Dibujo de crecimiento"),
  summary: text(
    "A sunflower does not plan its spirals. It sets one seed after another, each turned by the same angle from the last, and pushes the older ones outwards. With an angle of 137.5 degrees no seed ever stands exactly behind another, and the head is packed without a gap. The spirals are what we see in it.",
    "El girasol no planea sus espirales. Pone una semilla tras otra, cada una girada el mismo ángulo respecto de la anterior, y empuja las viejas hacia fuera. Con un ángulo de 137,5 grados ninguna semilla queda justo detrás de otra, y la cabezuela se llena sin huecos. Las espirales son lo que vemos en ella.",
  ),
  description: text(
    "That plants love the numbers 21, 34, 55 and 89 was known long before anyone understood why. Helmut Vogel gave the shortest description in 1979: seed number n stands at n times the golden angle, at a distance proportional to the square root of n, so that every seed has the same room. One thousand five hundred of them are set here by that rule alone, and the petals as well.\n\nThe golden angle divides the circle in the golden ratio, the number that is hardest to approach by fractions. Any simpler angle would leave rays and gaps, as you can try with a pencil.",
    "Que las plantas aman los números 21, 34, 55 y 89 se sabía mucho antes de entender por qué. Helmut Vogel dio en 1979 la descripción más breve: la semilla número n está a n veces el ángulo áureo, a una distancia proporcional a la raíz cuadrada de n, de modo que todas disponen del mismo espacio. Mil quinientas se han puesto aquí solo con esa regla, y también los pétalos.\n\nEl ángulo áureo divide el círculo según el número áureo, el más difícil de aproximar con fracciones. Cualquier ángulo más sencillo dejaría radios y huecos, como puede comprobar con un lápiz.",
  ),
  facts: [
    {
      label: text("Golden angle", "Ángulo áureo"),
      text: text("360° ÷ φ², about 137.508°.", "360° ÷ φ², unos 137,508°."),
    },
    {
      label: text("Count them", "Cuéntelas"),
      text: text(
        "Follow the spirals one way, then the other: you will find neighbouring Fibonacci numbers.",
        "Siga las espirales en un sentido y en el otro: hallará números de Fibonacci vecinos.",
      ),
    },
    {
      label: text("Source", "Fuente"),
      text: text(
        "A Better Way to Construct the Sunflower Head, Mathematical Biosciences, 1979.",
        "A Better Way to Construct the Sunflower Head, Mathematical Biosciences, 1979.",
      ),
    },
  ],
  creditLine: after("Helmut Vogel"),
  tags: ["phyllotaxis", "sunflower", "golden-angle", "fibonacci", "spiral"],
  alt: text(
    "A large sunflower seen from the front: green to brown seeds in spirals, golden petals, veined leaves behind.",
    "Gran girasol de frente: semillas en espiral del verde al pardo, pétalos dorados y hojas nervadas detrás.",
  ),
  plan: { x: 0.9, y: 0.49 },
  size: { width: 1600, height: 1600 },
  draw,
};
