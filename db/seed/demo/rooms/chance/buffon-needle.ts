import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./buffon-needle.draw";

export const buffonNeedle: DemoWork = {
  slug: "buffon-needle",
  accessionNumber: "CHN.1777.1",
  room: "chance",
  artists: ["comte-de-buffon"],
  title: text("Pi on the Parquet", "Pi en el parqué"),
  year: { display: text("1733–1777", "1733–1777"), from: 1733, to: 1777 },
  medium: text(
    "Simulated throw of 1,150 needles on a painted floor",
    "Lanzamiento simulado de 1150 agujas sobre un suelo pintado",
  ),
  dimensions: { widthCm: 100, heightCm: 75 },
  classification: text("Random process", "Proceso aleatorio"),
  summary: text(
    "Throw needles on a floor of boards and count those that lie across a joint, here gilded. There is no circle anywhere, yet the share that cross hides the number pi. The Comte de Buffon, a naturalist with a taste for games, worked out the odds in the eighteenth century.",
    "Lance agujas sobre un suelo de tablas y cuente las que cruzan una junta, aquí doradas. No hay círculo alguno y, sin embargo, la proporción de cruces esconde el número pi. El conde de Buffon, naturalista aficionado a los juegos, calculó las probabilidades en el siglo XVIII.",
  ),
  description: text(
    "Buffon spoke about such games to the Paris academy in 1733 and published the result in 1777 in his Essay on Moral Arithmetic. It was one of the first times that chance was tied to geometry: the answer depends on lengths and angles, not on counting cases.\n\nLaplace later noticed that one could turn it round and throw needles to measure pi. It is a slow way, but it is the ancestor of the Monte Carlo methods that today plan power stations and light the pictures of cinema.",
    "Buffon habló de estos juegos ante la academia de París en 1733 y publicó el resultado en 1777 en su Ensayo de aritmética moral. Fue una de las primeras veces que el azar se unió a la geometría: la respuesta depende de longitudes y ángulos, no de contar casos.\n\nLaplace advirtió después que se podía invertir y lanzar agujas para medir pi. Es un método lento, pero es el antepasado de los métodos de Montecarlo que hoy planifican centrales eléctricas e iluminan las imágenes del cine.",
  ),
  facts: [
    {
      label: text("The formula", "La fórmula"),
      text: text(
        "A needle shorter than a board is wide crosses with probability 2 · length ÷ (π · width).",
        "Una aguja más corta que el ancho de la tabla cruza con probabilidad 2 · longitud ÷ (π · ancho).",
      ),
    },
    {
      label: text("On this floor", "En este suelo"),
      text: text(
        "Needles are 0.88 boards long, so that about 56 in 100 should be gold.",
        "Las agujas miden 0,88 tablas, así que unas 56 de cada 100 deberían ser de oro.",
      ),
    },
    {
      label: text("Too good", "Demasiado bueno"),
      text: text(
        "In 1901 Mario Lazzarini reported pi correct to six decimals from 3,408 throws. Few believe him.",
        "En 1901 Mario Lazzarini comunicó pi con seis decimales exactos tras 3408 lanzamientos. Pocos le creen.",
      ),
    },
  ],
  creditLine: after("Georges-Louis Leclerc, Comte de Buffon"),
  tags: ["probability", "pi", "needles", "wood", "monte-carlo"],
  alt: text(
    "Gold and steel needles lie scattered at all angles on a floor of dark and light wooden boards.",
    "Agujas de oro y acero yacen esparcidas en todos los ángulos sobre un suelo de tablas de madera oscura y clara.",
  ),
  plan: { x: 0.735, y: 0.905 },
  size: { width: 1600, height: 1200 },
  draw,
};
