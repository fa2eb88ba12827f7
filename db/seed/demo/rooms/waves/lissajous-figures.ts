import { after, inYear, lightPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./lissajous-figures.draw";

export const lissajousFigures: DemoWork = {
  slug: "lissajous-figures",
  accessionNumber: "WAV.1857.1",
  room: "waves",
  artists: ["jules-antoine-lissajous"],
  title: text("Table of Intervals", "Tabla de intervalos"),
  year: inYear(1857),
  medium: lightPrint,
  dimensions: { widthCm: 80, heightCm: 53.4 },
  classification: text("Wave drawing", "Dibujo de ondas"),
  summary: text(
    "Two vibrations at right angles, one to the side and one up and down, draw a single curve. If their frequencies stand in the ratio of small whole numbers, the curve closes and stays. Musicians know these ratios as the octave, the fifth, the fourth: here are twenty-four intervals that you can look at.",
    "Dos vibraciones en ángulo recto, una lateral y otra vertical, trazan una sola curva. Si sus frecuencias guardan una razón de números enteros pequeños, la curva se cierra y permanece. Los músicos conocen estas razones como octava, quinta o cuarta: aquí hay veinticuatro intervalos para mirar.",
  ),
  description: text(
    "In 1857 Jules Antoine Lissajous described an optical way to study sound. He fixed small mirrors to two tuning forks, let a beam of light fall from one to the other and on to a screen, and saw the dance of both as one glowing line. A fork slightly out of tune made the figure turn: the ear of a tuner, replaced by the eye.\n\nEach window shows one ratio, with a few phases fading behind the last. The beam is brightest where it moves slowest, as on the screen of an oscilloscope, where engineers used such figures for a century to compare frequencies.",
    "En 1857 Jules Antoine Lissajous describió un modo óptico de estudiar el sonido. Fijó pequeños espejos a dos diapasones, hizo pasar un rayo de luz de uno a otro y de ahí a una pantalla, y vio la danza de ambos como una sola línea luminosa. Un diapasón algo desafinado hacía girar la figura: el oído del afinador, sustituido por el ojo.\n\nCada ventana muestra una razón, con algunas fases que se apagan tras la última. El rayo brilla más donde se mueve más despacio, como en la pantalla de un osciloscopio, donde los ingenieros usaron estas figuras durante un siglo para comparar frecuencias.",
  ),
  facts: [
    {
      label: text("How to read one", "Cómo leerla"),
      text: text(
        "Count the loops along the top and along one side: they give the ratio.",
        "Cuente los lazos del borde superior y los de un lado: dan la razón.",
      ),
    },
    {
      label: text("An earlier hand", "Una mano anterior"),
      text: text(
        "Nathaniel Bowditch had studied the same curves in Massachusetts in 1815, with a pendulum hung from two points.",
        "Nathaniel Bowditch había estudiado las mismas curvas en Massachusetts en 1815 con un péndulo colgado de dos puntos.",
      ),
    },
    {
      label: text("First window", "Primera ventana"),
      text: text(
        "Equal frequencies give a line, an ellipse or a circle, depending on the phase.",
        "Frecuencias iguales dan una recta, una elipse o un círculo, según la fase.",
      ),
    },
  ],
  creditLine: after("Jules Antoine Lissajous"),
  tags: ["sound", "frequency", "light", "oscilloscope", "music"],
  alt: text(
    "Twenty-four glowing looped curves in a grid on dark glass, their colours passing from green through yellow and red to blue.",
    "Veinticuatro curvas luminosas en una cuadrícula sobre vidrio oscuro, con colores que van del verde al amarillo, al rojo y al azul.",
  ),
  plan: { x: 0.45, y: 0.132 },
  size: { width: 1600, height: 1068 },
  draw,
};
