import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./interruptions.draw";

export const interruptions: DemoWork = {
  slug: "interruptions",
  accessionNumber: "CHN.1968.2",
  room: "chance",
  artists: ["vera-molnar"],
  title: text("One Per Cent of Disorder", "Un uno por ciento de desorden"),
  year: { display: text("1968–1969", "1968–1969"), from: 1968, to: 1969 },
  medium: text(
    "Grid of strokes with random turns and removals, drawn lines",
    "Cuadrícula de trazos con giros y supresiones al azar, líneas trazadas",
  ),
  dimensions: { widthCm: 100, heightCm: 75 },
  classification: text("Early computer art", "Primer arte por ordenador"),
  movement: text("Algorithmic art", "Arte algorítmico"),
  summary: text(
    "A field of even strokes, each turned a little by chance; then, here and there, a patch taken away. The eye runs to the gaps at once. Vera Molnár spent more than half a century on this narrow, fertile border between rule and accident, first with a machine that existed only in her head.",
    "Un campo de trazos regulares, cada uno girado un poco por el azar; luego, aquí y allá, un trozo suprimido. La vista corre enseguida a los huecos. Vera Molnár dedicó más de medio siglo a esta frontera estrecha y fértil entre regla y accidente, al principio con una máquina que solo existía en su cabeza.",
  ),
  description: text(
    "Born in Budapest and trained there as a painter, Molnár moved to Paris in 1947. From 1959 she worked with what she called her imaginary machine: she wrote down a programme and carried out every step by hand, without cheating. In 1968 she gained access to a real computer at the Sorbonne and taught herself to program it.\n\nHer Interruptions take a grid of strokes, shake it and leave parts out. The drawing here is a new one after that principle, with colour drifting across the field. She liked to speak of one per cent of disorder: just enough for a picture to come alive.",
    "Nacida en Budapest y formada allí como pintora, Molnár se trasladó a París en 1947. Desde 1959 trabajó con lo que llamaba su máquina imaginaria: escribía un programa y ejecutaba cada paso a mano, sin hacer trampa. En 1968 consiguió acceso a un ordenador de verdad en la Sorbona y aprendió por su cuenta a programarlo.\n\nSus Interruptions toman una cuadrícula de trazos, la agitan y omiten partes. Este dibujo es nuevo y sigue ese principio, con el color derivando por el campo. A ella le gustaba hablar de un uno por ciento de desorden: lo justo para que una imagen cobre vida.",
  ),
  facts: [
    {
      label: text("A long youth", "Larga juventud"),
      text: text(
        "Molnár showed at the Venice Biennale in 2022, at the age of 98.",
        "Molnár expuso en la Bienal de Venecia en 2022, a los 98 años.",
      ),
    },
    {
      label: text("Blind drawing", "Dibujo a ciegas"),
      text: text(
        "Her first computer had no screen. She saw the picture only when the plotter had finished.",
        "Su primer ordenador no tenía pantalla. Veía la imagen solo cuando el trazador había terminado.",
      ),
    },
    {
      label: text("Crumbs", "Migas"),
      text: text(
        "In our gaps a few short orange strokes survive. Count them: chance left about one in seven.",
        "En nuestros huecos sobreviven unos trazos cortos naranjas. Cuéntelos: el azar dejó cerca de uno de cada siete.",
      ),
    },
  ],
  creditLine: after("Vera Molnár"),
  tags: ["order", "disorder", "grid", "gaps", "line"],
  alt: text(
    "Thousands of slanting strokes shift from blue to purple across a pale sheet, broken by round empty patches.",
    "Miles de trazos inclinados pasan del azul al púrpura sobre una hoja clara, rotos por manchas redondas vacías.",
  ),
  plan: { x: 0.89, y: 0.8 },
  size: { width: 1600, height: 1200 },
  draw,
};
