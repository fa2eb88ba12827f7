import { after, inkPrint, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./harmonograph.draw";

export const harmonograph: DemoWork = {
  slug: "harmonograph",
  accessionNumber: "WAV.1844.1",
  room: "waves",
  artists: ["hugh-blackburn"],
  title: text("Three Chords, Dying Away", "Tres acordes que se apagan"),
  year: inYear(1844),
  medium: inkPrint,
  dimensions: { widthCm: 60, heightCm: 80 },
  classification: text("Wave drawing", "Dibujo de ondas"),
  summary: text(
    "A pen is moved by pendulums that swing at slightly different rates and slowly come to rest. Every swing is a little smaller than the last, so the line never covers itself and weaves a surface out of nothing but delay. Three inks were drawn one after another: an octave, a fifth and a fourth, each a little out of tune.",
    "Una pluma se mueve con péndulos que oscilan a ritmos algo distintos y van deteniéndose. Cada vaivén es un poco menor que el anterior, de modo que la línea nunca se cubre a sí misma y teje una superficie hecha solo de demora. Se trazaron tres tintas: una octava, una quinta y una cuarta, cada una algo desafinada.",
  ),
  description: text(
    "The device goes back to a pendulum that swings from a Y-shaped string, so that its period differs in two directions. It is named after Hugh Blackburn, a Scottish mathematician, and dated to 1844. Towards the end of the century the machine that grew out of it, the harmonograph, was a pastime in English drawing rooms: guests set the weights, released them, and took home a drawing.\n\nThe program sums four decaying sine waves for each ink. A fast pen leaves less ink than a slow one; where the lines crowd, the three colours absorb each other's light until the paper is nearly black.",
    "El aparato procede de un péndulo que cuelga de un hilo en forma de Y, de modo que su período difiere en dos direcciones. Lleva el nombre de Hugh Blackburn, matemático escocés, y se fecha en 1844. Hacia el final del siglo la máquina que nació de él, el armonógrafo, era un pasatiempo de los salones ingleses: los invitados ajustaban las pesas, las soltaban y se llevaban un dibujo.\n\nEl programa suma cuatro ondas sinusoidales amortiguadas por tinta. Una pluma rápida deja menos tinta que una lenta; donde las líneas se apiñan, los tres colores se absorben la luz hasta casi ennegrecer el papel.",
  ),
  facts: [
    {
      label: text("Why it fades", "Por qué se apaga"),
      text: text(
        "Friction takes the same share of the swing each time: exponential decay.",
        "El rozamiento quita cada vez la misma fracción de la oscilación: decaimiento exponencial.",
      ),
    },
    {
      label: text("Out of tune", "Desafinado"),
      text: text(
        "Exact ratios would retrace one thin loop; the small error makes the veil.",
        "Las razones exactas repetirían un solo lazo fino; el pequeño error crea el velo.",
      ),
    },
    {
      label: text("Look for", "Busque"),
      text: text(
        "The pointed turning places where the pen stood still for an instant.",
        "Los puntos agudos de retorno, donde la pluma se detuvo un instante.",
      ),
    },
  ],
  creditLine: after("Hugh Blackburn"),
  tags: ["pendulum", "drawing-machine", "decay", "ink", "music"],
  alt: text(
    "Fine looping veils of blue, red and green ink cross on cream laid paper inside a thin double border.",
    "Finos velos de tinta azul, roja y verde se cruzan sobre papel verjurado crema dentro de un doble filete.",
  ),
  plan: { x: 0.53, y: 0.121 },
  size: { width: 1200, height: 1600 },
  draw,
};
