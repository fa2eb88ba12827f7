import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./random-walk.draw";

export const randomWalk: DemoWork = {
  slug: "random-walk",
  accessionNumber: "CHN.1905.1",
  room: "chance",
  artists: ["karl-pearson"],
  title: text("All Roads from the Tavern", "Todos los caminos desde la taberna"),
  year: inYear(1905),
  medium: text(
    "One hundred and eighty random walks of 620 strides, drawn lines",
    "Ciento ochenta paseos aleatorios de 620 pasos, líneas trazadas",
  ),
  dimensions: { widthCm: 100, heightCm: 100 },
  classification: text("Random process", "Proceso aleatorio"),
  summary: text(
    "Step out, turn any way at all, take a stride; turn again, take another. Where will you be after six hundred? Karl Pearson put the question to the readers of Nature in 1905. The answer: most likely still near the door, and typically no further than the square root of your efforts.",
    "Salga, gire hacia cualquier lado y dé un paso; gire otra vez y dé otro. ¿Dónde estará tras seiscientos? Karl Pearson planteó la pregunta a los lectores de Nature en 1905. La respuesta: lo más probable es que siga cerca de la puerta y, por lo común, no más lejos que la raíz cuadrada de sus esfuerzos.",
  ),
  description: text(
    "Pearson had been thinking about how mosquitoes spread. Within a week Lord Rayleigh replied that he had solved the problem for vibrations a quarter of a century before. Pearson thanked him and drew the moral: in open country the most probable place to find a drunken man who can keep on his feet at all is somewhere near his starting point.\n\nThe same year Albert Einstein explained the trembling of pollen dust by exactly such walks, and so made atoms countable. In this picture every walker has the colour of the direction in which it was found at the end.",
    "Pearson había estado pensando en cómo se dispersan los mosquitos. A la semana Lord Rayleigh respondió que había resuelto el problema, para vibraciones, un cuarto de siglo antes. Pearson dio las gracias y sacó la moraleja: en campo abierto, el sitio más probable para hallar a un borracho que aún se tenga en pie es algún lugar cerca de donde partió.\n\nEse mismo año Albert Einstein explicó el temblor de las partículas del polen con paseos así, y con ello hizo contables los átomos. En esta imagen cada caminante lleva el color de la dirección en la que se le halló al final.",
  ),
  facts: [
    {
      label: text("Slow progress", "Avance lento"),
      text: text(
        "To get twice as far, a random walker needs four times as many strides.",
        "Para llegar el doble de lejos, un caminante al azar necesita cuatro veces más pasos.",
      ),
    },
    {
      label: text("Coming home", "Volver a casa"),
      text: text(
        "On a square grid a random walker returns to the start with certainty; in space it may not, as George Pólya proved in 1921.",
        "En una cuadrícula plana el caminante vuelve con certeza al inicio; en el espacio puede que no, como demostró George Pólya en 1921.",
      ),
    },
    {
      label: text("The rings", "Los anillos"),
      text: text(
        "Dashed circles mark the typical distance after more and more strides.",
        "Los círculos discontinuos marcan la distancia típica tras cada vez más pasos.",
      ),
    },
  ],
  creditLine: after("Karl Pearson"),
  tags: ["random-walk", "diffusion", "probability", "line"],
  alt: text(
    "A dense burst of tangled coloured threads spreads from a dark dot, each hue in its own direction.",
    "Un denso estallido de hilos enredados de color se abre desde un punto oscuro, cada tono en su dirección.",
  ),
  plan: { x: 0.735, y: 0.495 },
  size: { width: 1600, height: 1600 },
  draw,
};
