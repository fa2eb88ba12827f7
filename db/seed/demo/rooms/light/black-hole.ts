import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./black-hole.draw";

export const blackHole: DemoWork = {
  slug: "black-hole",
  accessionNumber: "LIG.1979.1",
  room: "light",
  artists: ["jean-pierre-luminet"],
  title: text("Behind the Hole, Above It", "Detrás del agujero, encima"),
  year: inYear(1979),
  medium: text(
    "Light paths in Schwarzschild's space around a thin glowing disc",
    "Trayectorias de luz en el espacio de Schwarzschild en torno a un disco fino",
  ),
  dimensions: { widthCm: 128, heightCm: 72 },
  classification: text("Astronomy", "Astronomía"),
  summary: text(
    "The disc of hot gas is flat, like a record. What rises above the dark is its far side: light from behind is bent over the hole to reach you. One flank is bright because the gas there rushes towards us. Jean-Pierre Luminet first computed such an image in 1979, and inked it by hand.",
    "El disco de gas caliente es plano, como un vinilo. Lo que se alza sobre la oscuridad es su lado lejano: la luz de detrás se curva por encima del agujero hasta llegar a usted. Un flanco brilla porque allí el gas corre hacia nosotros. Jean-Pierre Luminet calculó por primera vez una imagen así en 1979 y la entintó a mano.",
  ),
  description: text(
    "Luminet fed punched cards to an IBM 7040 at the observatory of Meudon near Paris. The machine could not draw; it printed numbers. So he placed thousands of dots of Indian ink on photographic negative paper, denser where the gas shines more.\n\nForty years later the Event Horizon Telescope published the first picture of a real one, in the galaxy M87. This print follows every ray back along its bent path and asks where it strikes the disc, either directly or after passing beneath the hole.",
    "Luminet dio tarjetas perforadas a un IBM 7040 en el observatorio de Meudon, cerca de París. La máquina no sabía dibujar; imprimía números. Así que puso miles de puntos de tinta china sobre papel fotográfico negativo, más densos donde el gas brilla más.\n\nCuarenta años después el Telescopio del Horizonte de Sucesos publicó la primera imagen de uno real, en la galaxia M87. Esta obra sigue cada rayo hacia atrás por su camino curvo y pregunta dónde toca el disco, directamente o tras pasar por debajo del agujero.",
  ),
  facts: [
    {
      label: text("The shadow", "La sombra"),
      text: text(
        "The dark disc is about two and a half times as wide as the hole itself, because light that passes too near is caught.",
        "El disco oscuro es unas dos veces y media más ancho que el propio agujero, porque la luz que pasa demasiado cerca queda atrapada.",
      ),
    },
    {
      label: text("No stable way", "Sin camino estable"),
      text: text(
        "Inside the inner edge nothing can circle; gas falls in within a few turns.",
        "Dentro del borde interior nada puede girar; el gas cae en unas pocas vueltas.",
      ),
    },
    {
      label: text("Colours", "Colores"),
      text: text(
        "They stand for brightness, not for what an eye would see; the streaks are added.",
        "Representan el brillo, no lo que vería un ojo; las vetas son añadidas.",
      ),
    },
  ],
  creditLine: after("Jean-Pierre Luminet"),
  tags: ["black-hole", "relativity", "gravitation", "disc", "shadow"],
  alt: text(
    "An orange ring of fire arches above and below a black disc, brighter on the left, before a dark starry sky.",
    "Un anillo de fuego naranja se arquea por encima y por debajo de un disco negro, más brillante a la izquierda, ante un cielo oscuro.",
  ),
  plan: { x: 0.07, y: 0.405 },
  size: { width: 1600, height: 900 },
  draw,
};
