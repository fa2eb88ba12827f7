import { text } from "../demo/labels";
import type { DemoTour } from "../demo/types";

/** Two short ways round the one room. */
export const tours: DemoTour<"stage">[] = [
  {
    slug: "with-your-hands",
    title: text("With Your Hands", "Con las manos"),
    theme: text("With children", "Con niños"),
    summary: text(
      "Three things that you can make yourself. Take a sheet from the table at the door and try them as you go.",
      "Tres cosas que usted mismo puede hacer. Tome una hoja de la mesa de la entrada y pruébelas por el camino.",
    ),
    accessNote: text("One room, no steps.", "Una sala, sin escalones."),
    stepFree: true,
    stops: [
      {
        work: "woven-mat",
        story: text(
          "Over, under, over. Cut your sheet into strips and weave one row. Change a single crossing and see how far the mistake runs.",
          "Por encima, por debajo, por encima. Corte su hoja en tiras y teja una fila. Cambie un solo cruce y vea hasta dónde llega el error.",
        ),
      },
      {
        work: "fold-and-cut",
        story: text(
          "Fold a wedge, make one straight snip, open it. How many points has your star, and how many times did you fold?",
          "Pliegue una cuña, dé un solo corte recto, ábrala. ¿Cuántas puntas tiene su estrella y cuántas veces plegó?",
        ),
      },
      {
        work: "pop-up-stairs",
        story: text(
          "Two cuts and a fold make one step. Put a smaller step on its edge, and another on that: the city builds itself.",
          "Dos cortes y un pliegue hacen un escalón. Ponga uno menor en su arista, y otro en ese: la ciudad se construye sola.",
        ),
      },
    ],
  },
  {
    slug: "sheets-that-move",
    title: text("Sheets That Move", "Hojas que se mueven"),
    theme: text("Short", "Corto"),
    summary: text(
      "Paper does not stretch. These sheets move all the same, because their creases do.",
      "El papel no se estira. Estas hojas se mueven igualmente, porque se mueven sus pliegues.",
    ),
    accessNote: text("One room, no steps.", "Una sala, sin escalones."),
    stepFree: true,
    stops: [
      {
        work: "miura-fold",
        story: text(
          "Pull at two corners and everything opens at once. Solar panels have gone to space folded like this.",
          "Tire de dos esquinas y todo se abre a la vez. Hay paneles solares que han viajado al espacio plegados así.",
        ),
      },
      {
        work: "hexaflexagon",
        story: text(
          "A strip of paper with more faces than sides. Watch where the first one goes while the next comes out.",
          "Una tira de papel con más caras que lados. Mire adónde va la primera mientras sale la siguiente.",
        ),
      },
    ],
  },
];
