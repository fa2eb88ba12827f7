import { after, inYear, lightPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./fourier-wheels.draw";

export const fourierWheels: DemoWork = {
  slug: "fourier-wheels",
  accessionNumber: "WAV.1822.1",
  room: "waves",
  artists: ["joseph-fourier"],
  title: text("Wheels on Wheels", "Ruedas sobre ruedas"),
  year: inYear(1822),
  medium: lightPrint,
  dimensions: { widthCm: 80, heightCm: 60 },
  classification: text("Wave drawing", "Dibujo de ondas"),
  summary: text(
    "Put a small wheel on the rim of a larger one, a smaller one on that, and a pen at the end. Let all of them turn at steady rates. Any closed curve whatever can be drawn in this way, if you allow enough wheels. Here four are enough for each rosette; the brass shows them at one instant.",
    "Ponga una rueda pequeña en el borde de otra mayor, otra menor sobre esta y una pluma al final. Haga girar todas a ritmo constante. Así puede trazarse cualquier curva cerrada, si se permiten ruedas suficientes. Aquí bastan cuatro para cada roseta; el latón las muestra en un instante.",
  ),
  description: text(
    "Greek astronomers explained the wanderings of the planets by circles on circles. Joseph Fourier found how far the idea reaches: in his theory of heat, presented in 1807 and printed in 1822, he claimed that any function can be made from simple waves. His colleagues doubted it, and the effort to say exactly when he was right shaped a century of mathematics.\n\nIn this sheet the wheels of a rosette turn at rates that differ by multiples of one number, and that number becomes its symmetry. Eight threads show the path while the smaller wheels are let in one after another: the partial sums of a Fourier series.",
    "Los astrónomos griegos explicaron las vueltas de los planetas con círculos sobre círculos. Joseph Fourier halló el alcance de la idea: en su teoría del calor, presentada en 1807 e impresa en 1822, afirmó que toda función puede componerse de ondas simples. Sus colegas lo dudaron, y el esfuerzo por decir cuándo tenía razón dio forma a un siglo de matemáticas.\n\nEn esta hoja las ruedas de una roseta giran a ritmos que difieren en múltiplos de un número, y ese número es su simetría. Ocho hilos muestran el camino mientras se admiten, una tras otra, las ruedas menores: las sumas parciales de una serie de Fourier.",
  ),
  facts: [
    {
      label: text("In your pocket", "En su bolsillo"),
      text: text(
        "Music, pictures and telephone calls are stored as strengths of such wheels.",
        "La música, las imágenes y las llamadas se guardan como intensidades de ruedas así.",
      ),
    },
    {
      label: text("Symmetry from rates", "Simetría de los ritmos"),
      text: text(
        "Frank Farris explained in 1996 why rates that leave the same remainder give a symmetrical curve.",
        "Frank Farris explicó en 1996 por qué los ritmos que dejan el mismo resto dan una curva simétrica.",
      ),
    },
    {
      label: text("Look for", "Busque"),
      text: text("The red bead: it is the pen.", "La cuenta roja: es la pluma."),
    },
  ],
  creditLine: after("Joseph Fourier"),
  tags: ["fourier", "epicycles", "circles", "astronomy", "rosette"],
  alt: text(
    "Glowing rosettes of fine threads on midnight graph paper, each with a small brass chain of turning circles.",
    "Rosetas luminosas de hilos finos sobre papel cuadriculado nocturno, cada una con una cadena de círculos de latón.",
  ),
  plan: { x: 0.77, y: 0.088 },
  size: { width: 1600, height: 1200 },
  draw,
};
