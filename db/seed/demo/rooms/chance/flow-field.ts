import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./flow-field.draw";

export const flowField: DemoWork = {
  slug: "flow-field",
  accessionNumber: "CHN.1985.1",
  room: "chance",
  artists: ["ken-perlin"],
  title: text("Rivers Without Water", "Ríos sin agua"),
  year: inYear(1985),
  medium: text(
    "Gradient noise traced by streamlines, drawn lines",
    "Ruido de gradiente recorrido por líneas de corriente, líneas trazadas",
  ),
  dimensions: { widthCm: 128, heightCm: 72 },
  classification: text("Noise field", "Campo de ruido"),
  summary: text(
    "Give every point of a grid a random arrow, smooth the arrows in between, and let streams follow them. No stream may cross another. Nothing planned these bends and confluences, yet they look as if land had shaped them: this is randomness with manners, invented for the cinema by Ken Perlin.",
    "Dé a cada punto de una cuadrícula una flecha al azar, suavice las flechas intermedias y deje que los arroyos las sigan. Ninguno puede cruzar a otro. Nadie planeó estas curvas y confluencias y, sin embargo, parecen labradas por un terreno: es azar con modales, inventado para el cine por Ken Perlin.",
  ),
  description: text(
    "After working on the film Tron, Ken Perlin was dissatisfied with how machine-like computer pictures looked. Pure chance was no help: it only gives the hiss of an empty television channel. He wanted chance at a chosen scale, and found it in random slopes joined by a smooth curve. In 1985 he published it in “An Image Synthesizer”.\n\nMarble, clouds, fire, skin and dust in films and games have been made with it ever since. Here the noise is read as a compass: its value at each place is the direction in which the water runs.",
    "Tras trabajar en la película Tron, Ken Perlin estaba descontento con el aspecto maquinal de las imágenes por ordenador. El azar puro no servía: solo da la nieve de un televisor sin canal. Quería azar a una escala elegida, y lo encontró en pendientes aleatorias unidas por una curva suave. En 1985 lo publicó en «An Image Synthesizer».\n\nDesde entonces se han hecho con él mármol, nubes, fuego, piel y polvo en películas y juegos. Aquí el ruido se lee como una brújula: su valor en cada lugar es la dirección en que corre el agua.",
  ),
  facts: [
    {
      label: text("An Oscar for noise", "Un Óscar al ruido"),
      text: text(
        "In 1997 the Academy of Motion Picture Arts and Sciences gave Perlin an award for technical achievement.",
        "En 1997 la Academia de Hollywood concedió a Perlin un premio por logro técnico.",
      ),
    },
    {
      label: text("Repaired", "Reparado"),
      text: text(
        "In 2002 Perlin published an improved version with a smoother blend between the grid points.",
        "En 2002 Perlin publicó una versión mejorada con una transición más suave entre los puntos de la cuadrícula.",
      ),
    },
    {
      label: text("A rule of courtesy", "Regla de cortesía"),
      text: text(
        "A stream stops as soon as it would enter a bed that another has taken.",
        "Un arroyo se detiene en cuanto va a entrar en un cauce que otro ya ocupa.",
      ),
    },
  ],
  creditLine: after("Ken Perlin"),
  tags: ["noise", "flow", "texture", "line", "cinema"],
  alt: text(
    "Thousands of rounded strokes in cream, orange and blue swirl like currents over a dark ground.",
    "Miles de trazos redondeados en crema, naranja y azul se arremolinan como corrientes sobre un fondo oscuro.",
  ),
  plan: { x: 0.56, y: 0.435 },
  size: { width: 1600, height: 900 },
  draw,
};
