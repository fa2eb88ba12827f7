import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./disordered-squares.draw";

export const disorderedSquares: DemoWork = {
  slug: "disordered-squares",
  accessionNumber: "CHN.1968.1",
  room: "chance",
  artists: ["georg-nees"],
  title: text("The Wall Forgets", "El muro olvida"),
  year: { display: text("about 1968–1970", "hacia 1968–1970"), from: 1968, to: 1970 },
  medium: text(
    "Grid of hatched squares with growing random displacement, drawn lines",
    "Cuadrícula de cuadrados rayados con desplazamiento aleatorio creciente, líneas trazadas",
  ),
  dimensions: { widthCm: 75, heightCm: 100 },
  classification: text("Early computer art", "Primer arte por ordenador"),
  movement: text("Algorithmic art", "Arte algorítmico"),
  summary: text(
    "At the top every tile sits in its place. Row by row the dice are allowed a little more: a small turn, a small shift, and at the bottom the wall has become rubble. Georg Nees wrote such a program in the 1960s and asked, with a few lines of code, where order ends.",
    "Arriba cada baldosa está en su sitio. Fila a fila se permite un poco más a los dados: un pequeño giro, un pequeño desplazamiento, y abajo el muro es ya escombro. Georg Nees escribió un programa así en los años sesenta y preguntó, con unas pocas líneas de código, dónde acaba el orden.",
  ),
  description: text(
    "Nees was an engineer at Siemens in Erlangen. In February 1965 his drawings hung at the university in Stuttgart, in the circle of the philosopher Max Bense: it is counted as the first exhibition of computer graphics made as art. Painters in the audience were upset. Bense tried to calm them by calling it artificial art.\n\nHis sheet of falling squares, called Schotter (gravel), became an icon of the new field. The wall you see is our own: its tiles are coloured and hatched, and the law by which disorder grows is different. The idea is his, that a picture can be the graph of a loosening rule.",
    "Nees era ingeniero de Siemens en Erlangen. En febrero de 1965 sus dibujos colgaron en la universidad de Stuttgart, en el círculo del filósofo Max Bense: se tiene por la primera exposición de gráficos de ordenador hechos como arte. Los pintores presentes se indignaron. Bense quiso calmarlos llamándolo arte artificial.\n\nSu hoja de cuadrados que caen, llamada Schotter (grava), se hizo icono del nuevo campo. El muro que ve es nuestro: sus baldosas tienen color y trama, y la ley con que crece el desorden es otra. La idea es suya: una imagen puede ser la gráfica de una regla que se afloja.",
  ),
  facts: [
    {
      label: text("The machine", "La máquina"),
      text: text(
        "Nees drew with a Zuse Graphomat Z64, a flatbed plotter steered by punched tape.",
        "Nees dibujaba con un Graphomat Z64 de Zuse, una mesa trazadora gobernada por cinta perforada.",
      ),
    },
    {
      label: text("First of its kind", "Primera en su género"),
      text: text(
        "His thesis of 1969, “Generative Computergraphik”, was one of the first in the world on computer art.",
        "Su tesis de 1969, «Generative Computergraphik», fue una de las primeras del mundo sobre arte por ordenador.",
      ),
    },
    {
      label: text("Look twice", "Mire dos veces"),
      text: text(
        "No tile changes its size by more than a quarter. Nearly all the drama is turn and shift.",
        "Ninguna baldosa cambia de tamaño más de un cuarto. Casi todo el drama es giro y desplazamiento.",
      ),
    },
  ],
  creditLine: after("Georg Nees"),
  tags: ["order", "disorder", "squares", "plotter", "grid"],
  alt: text(
    "Hatched square tiles, neat and blue at the top, tumble into a red and purple heap at the bottom.",
    "Baldosas cuadradas y rayadas, ordenadas y azules arriba, se desmoronan abajo en un montón rojo y púrpura.",
  ),
  plan: { x: 0.91, y: 0.615 },
  size: { width: 1200, height: 1600 },
  draw,
};
