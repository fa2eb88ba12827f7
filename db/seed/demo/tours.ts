import { text } from "./labels";
import type { DemoTour } from "./types";

/** Two ways through the museum: one on each floor. */
export const tours: DemoTour[] = [
  {
    slug: "before-the-computer",
    title: text("Before the Computer", "Antes del ordenador"),
    theme: text("First visit", "Primera visita"),
    summary: text(
      "Six pictures whose rules were found with tiles, sand, bows and pencils, between 1704 and 1925. The computer only drew them: the ideas were there long before it.",
      "Seis imágenes cuyas reglas se hallaron con baldosas, arena, arcos y lápices, entre 1704 y 1925. El ordenador solo las dibujó: las ideas estaban ahí mucho antes.",
    ),
    accessNote: text(
      "All on the ground floor, all doors without steps.",
      "Todo en la planta baja, todas las puertas sin escalones.",
    ),
    stepFree: true,
    stops: [
      {
        work: "truchet-tiles",
        story: text(
          "Begin with one tile. It has two colours and four ways to lie, and that is all. Step back until you stop seeing squares: the figures that you see now were never laid by anybody.",
          "Empiece por una baldosa. Tiene dos colores y cuatro maneras de colocarse, y eso es todo. Aléjese hasta dejar de ver cuadrados: las figuras que ve ahora no las colocó nadie.",
        ),
      },
      {
        work: "hankin-star",
        story: text(
          "Here the rule is to walk: from the middle of each side two lines set out and stop where they meet. Follow one with a finger in the air. Then walk along the panel and watch the angle open.",
          "Aquí la regla es andar: del centro de cada lado salen dos líneas y se detienen donde se encuentran. Siga una con el dedo en el aire. Luego recorra el panel y vea cómo se abre el ángulo.",
        ),
      },
      {
        work: "lissajous-figures",
        story: text(
          "Through the door, into sound. Each square is two tones at once, drawn instead of heard. The calmest figures are the intervals that sound well together: look for the octave first.",
          "Cruce la puerta y entre en el sonido. Cada cuadro son dos tonos a la vez, dibujados en lugar de oídos. Las figuras más tranquilas son los intervalos que suenan bien: busque primero la octava.",
        ),
      },
      {
        work: "chladni-plates",
        story: text(
          "The same sound, on a plate with sand. The lines are where nothing moves. The higher the note, the finer the net: find the deepest and the highest of the sixteen.",
          "El mismo sonido, sobre una placa con arena. Las líneas están donde nada se mueve. Cuanto más aguda la nota, más fina la red: encuentre la más grave y la más aguda de las dieciséis.",
        ),
      },
      {
        work: "fourier-wheels",
        story: text(
          "Wheels that ride on wheels can draw anything that closes. It took until 1822 to prove it, and every phone that plays music now does these sums many times a second.",
          "Ruedas montadas sobre ruedas pueden trazar cualquier cosa que se cierre. Hubo que esperar a 1822 para probarlo, y hoy todo teléfono que toca música hace estas sumas muchas veces por segundo.",
        ),
      },
      {
        work: "koch-snow",
        story: text(
          "Last, a line that never ends on a sheet that does. Come as near as you like: each bay has smaller bays. Von Koch drew it in 1904 to show that a curve can have corners everywhere.",
          "Por último, una línea que no acaba en una hoja que sí acaba. Acérquese cuanto quiera: cada bahía tiene bahías menores. Von Koch la dibujó en 1904 para mostrar que una curva puede tener esquinas en todas partes.",
        ),
      },
    ],
  },
  {
    slug: "what-chance-knows",
    title: text("What Chance Knows", "Lo que sabe el azar"),
    theme: text("A closer look", "Con más calma"),
    summary: text(
      "Upstairs, accidents are at work. Some of them always build the same hill, some let the water through at one exact point, and some rules without any accident at all can't be foretold.",
      "Arriba trabajan los accidentes. Algunos levantan siempre la misma colina, otros dejan pasar el agua en un punto exacto, y ciertas reglas sin accidente alguno no se pueden prever.",
    ),
    accessNote: text(
      "On the first floor; lift and stairs are in the middle of the house.",
      "En la primera planta; el ascensor y las escaleras están en el centro de la casa.",
    ),
    stepFree: true,
    stops: [
      {
        room: "chance",
        story: text(
          "Stand in the middle of the room for a moment. Nothing here was planned picture by picture: each began with numbers that nobody chose.",
          "Deténgase un momento en el centro de la sala. Aquí nada se planeó imagen por imagen: cada una empezó con números que nadie eligió.",
        ),
      },
      {
        work: "galton-board",
        story: text(
          "Choose one bead at the top and guess where it will land. You will be wrong. Now guess the shape of the hill: you will be right, and so will everybody else.",
          "Elija una cuenta de arriba y adivine dónde caerá. Se equivocará. Ahora adivine la forma de la colina: acertará, y todos los demás también.",
        ),
      },
      {
        work: "buffon-needle",
        story: text(
          "The golden needles lie across a joint. Count them, divide, and a number appears that belongs to circles. There is no circle in the room.",
          "Las agujas doradas cruzan una junta. Cuéntelas, divida, y aparece un número que pertenece a los círculos. No hay ningún círculo en la sala.",
        ),
      },
      {
        work: "random-walk",
        story: text(
          "Every path begins at the same door. Most of them are still near it after six hundred strides. That is why smells fill a room so slowly.",
          "Todos los caminos empiezan en la misma puerta. La mayoría siguen cerca de ella tras seiscientos pasos. Por eso los olores llenan una sala tan despacio.",
        ),
      },
      {
        work: "percolation",
        story: text(
          "A little less, and the water would have stopped. Find the narrowest place that it came through: the whole picture hangs on it.",
          "Con un poco menos, el agua se habría detenido. Busque el lugar más estrecho por el que pasó: de él depende toda la imagen.",
        ),
      },
      {
        work: "logistic-map",
        story: text(
          "Next door there is no chance any more, only a rule for fish in a pond. Read it from left to right: one number, two, four, and then none that lasts.",
          "Al lado ya no hay azar, solo una regla para los peces de un estanque. Léala de izquierda a derecha: un número, dos, cuatro, y después ninguno que dure.",
        ),
      },
      {
        work: "lorenz-attractor",
        story: text(
          "The path never crosses itself and never comes back. Two that begin a hair apart part for good within a few turns. This is why the forecast ends after some days.",
          "El camino no se cruza ni vuelve nunca. Dos que empiezan a un pelo de distancia se separan para siempre en pocas vueltas. Por eso el pronóstico se acaba a los pocos días.",
        ),
      },
    ],
  },
];
