import { inYear, text } from "../../demo/labels";
import type { DemoWork } from "../../demo/types";
import { after, cardPrint } from "../labels";
import { draw } from "./miura-fold.draw";

export const miuraFold: DemoWork<"stage"> = {
  slug: "miura-fold",
  accessionNumber: "PAP.1970.1",
  room: "stage",
  artists: ["koryo-miura"],
  title: text("A Map That Opens with One Hand", "Un mapa que se abre con una mano"),
  year: inYear(1970),
  medium: cardPrint,
  dimensions: { widthCm: 80, heightCm: 55 },
  classification: text("Paper geometry", "Geometría de papel"),
  summary: text(
    "Pull at two opposite corners, and the whole sheet opens at once; push, and it closes. All its facets are parallelograms of one shape, and none of them bends. Only the creases move. Lamp light makes the zigzag visible: one slope bright, the next in shade.",
    "Tire de dos esquinas opuestas y la hoja entera se abre a la vez; empuje y se cierra. Todas sus caras son paralelogramos de una misma forma y ninguna se dobla. Solo se mueven los pliegues. La luz de la lámpara hace visible el zigzag: una ladera clara, la siguiente en sombra.",
  ),
  description: text(
    "Koryo Miura, an engineer at the University of Tokyo, studied around 1970 how thin sheets buckle, and found a crease pattern that a sheet seems to like of itself. Because every crease moves with every other, the sheet has a single way to open.\n\nA map folded so does not tear at the crossings, for the creases of neighbouring rows are a little offset. In 1995 a solar array folded on this principle was opened in space, on the Japanese Space Flyer Unit. Young leaves of hornbeam and beech fold in a similar way in the bud.",
    "Koryo Miura, ingeniero de la Universidad de Tokio, estudió hacia 1970 cómo se abollan las láminas finas y halló un patrón de pliegues que la hoja parece preferir por sí misma. Como cada pliegue se mueve con todos los demás, la hoja tiene un solo modo de abrirse.\n\nUn mapa plegado así no se rasga en los cruces, pues los pliegues de filas vecinas están algo desplazados. En 1995 se abrió en el espacio un panel solar plegado según este principio, en la nave japonesa Space Flyer Unit. Las hojas jóvenes del carpe y del haya se pliegan de modo parecido en la yema.",
  ),
  facts: [
    {
      label: text("One degree of freedom", "Un grado de libertad"),
      text: text(
        "Fix the angle of one crease, and all the others are fixed.",
        "Fije el ángulo de un pliegue y quedarán fijados todos los demás.",
      ),
    },
    {
      label: text("Odd behaviour", "Conducta extraña"),
      text: text(
        "Stretch it one way and it grows in the other way too.",
        "Si se estira en un sentido, crece también en el otro.",
      ),
    },
    {
      label: text("Try it", "Pruébelo"),
      text: text(
        "Fold a sheet into five strips and zigzag those at a slight slant.",
        "Pliegue una hoja en cinco tiras y dóblelas en zigzag con una ligera inclinación.",
      ),
    },
  ],
  creditLine: after("Koryo Miura"),
  tags: ["origami", "engineering", "space", "zigzag", "map"],
  alt: text(
    "A folded sheet of zigzag parallelograms printed with stripes and circles in red, orange, cream and blue.",
    "Hoja plegada en paralelogramos en zigzag, estampada con rayas y círculos en rojo, naranja, crema y azul.",
  ),
  plan: { x: 0.2, y: 0.24 },
  size: { width: 1600, height: 1100 },
  draw,
};
