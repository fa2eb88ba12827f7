import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./error-diffusion.draw";

export const errorDiffusion: DemoWork = {
  slug: "error-diffusion",
  accessionNumber: "LIG.1976.1",
  room: "light",
  artists: ["robert-floyd", "louis-steinberg"],
  title: text("Lighthouse in Eight Inks", "Faro en ocho tintas"),
  year: { display: text("1975–1976", "1975–1976"), from: 1975, to: 1976 },
  medium: text(
    "Error diffusion to eight colours, 300 by 400 cells",
    "Difusión de error a ocho colores, 300 por 400 celdas",
  ),
  dimensions: { widthCm: 75, heightCm: 100 },
  classification: text("Halftoning", "Tramado"),
  summary: text(
    "Eight colours and no others. Each cell takes the nearest ink and passes on what was lost to the neighbours that come after it, so that on average nothing is lost. Robert Floyd and Louis Steinberg found the recipe in the 1970s, and for decades it was how computers showed photographs.",
    "Ocho colores y ninguno más. Cada celda toma la tinta más próxima y pasa lo que se perdió a las vecinas que vienen después, de modo que en promedio no se pierde nada. Robert Floyd y Louis Steinberg hallaron la receta en los años setenta, y durante décadas fue la manera en que los ordenadores mostraban fotografías.",
  ),
  description: text(
    "Screens and printers of the time could do black or white and nothing between. Regular patterns of dots gave greys, but drew a grid over everything. Floyd and Steinberg, at Stanford, let the mistakes wander instead: seven sixteenths to the next cell, three, five and one to the row below.\n\nThe numbers were chosen so that an even grey gives a perfect chessboard. In this picture the same bookkeeping is done for red, green and blue at once. What looks like orange haze is a crowd of yellow, red and violet cells.",
    "Las pantallas e impresoras de la época podían dar blanco o negro y nada intermedio. Los patrones regulares de puntos daban grises, pero trazaban una rejilla sobre todo. Floyd y Steinberg, en Stanford, dejaron en cambio que los errores vagaran: siete dieciseisavos a la celda siguiente, tres, cinco y uno a la fila de abajo.\n\nLos números se eligieron para que un gris uniforme diera un tablero perfecto. En esta imagen la misma contabilidad se lleva a la vez para rojo, verde y azul. Lo que parece bruma naranja es una multitud de celdas amarillas, rojas y violetas.",
  ),
  facts: [
    {
      label: text("Left to right", "De izquierda a derecha"),
      text: text(
        "The errors move only forwards and down, and fine worms of dots betray the direction.",
        "Los errores solo avanzan y bajan, y finos gusanos de puntos delatan la dirección.",
      ),
    },
    {
      label: text("A Turing laureate", "Premio Turing"),
      text: text(
        "Robert Floyd received the Turing Award in 1978 for his work on the theory of programs.",
        "Robert Floyd recibió el premio Turing en 1978 por su trabajo sobre la teoría de los programas.",
      ),
    },
    {
      label: text("Out of need", "De la necesidad"),
      text: text(
        "What began as a makeshift is now a style: game makers dither on purpose.",
        "Lo que empezó como remedio es hoy un estilo: los creadores de juegos traman a propósito.",
      ),
    },
  ],
  creditLine: after("Robert W. Floyd and Louis Steinberg", "Robert W. Floyd y Louis Steinberg"),
  tags: ["dithering", "palette", "lighthouse", "pixels", "night"],
  alt: text(
    "A red and white lighthouse throws beams across a dithered sunset above a dark cliff and a glittering sea.",
    "Un faro rojo y blanco lanza haces sobre un ocaso tramado, encima de un acantilado oscuro y un mar centelleante.",
  ),
  plan: { x: 0.07, y: 0.19 },
  size: { width: 1200, height: 1600 },
  draw,
};
