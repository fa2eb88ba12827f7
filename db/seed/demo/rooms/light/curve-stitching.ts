import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./curve-stitching.draw";

export const curveStitching: DemoWork = {
  slug: "curve-stitching",
  accessionNumber: "LIG.1904.1",
  room: "light",
  artists: ["mary-everest-boole"],
  title: text("Curves from Straight Threads", "Curvas de hilos rectos"),
  year: { display: text("about 1904–1909", "hacia 1904–1909"), from: 1904, to: 1909 },
  medium: text(
    "Straight stitches between numbered nails, drawn lines",
    "Puntadas rectas entre clavos numerados, líneas trazadas",
  ),
  dimensions: { widthCm: 90, heightCm: 90 },
  classification: text("Envelope of lines", "Envolvente de rectas"),
  summary: text(
    "Not one curve has been drawn inside these hoops. Straight threads join nail to nail by the times tables: one to two, two to four, three to six. Where they crowd, curves appear, the same that light draws in a cup. Mary Everest Boole taught geometry to children with needle and thread.",
    "Dentro de estos aros no se ha dibujado ni una curva. Hilos rectos unen clavo con clavo según las tablas de multiplicar: uno con dos, dos con cuatro, tres con seis. Donde se agolpan aparecen curvas, las mismas que dibuja la luz en una taza. Mary Everest Boole enseñaba geometría a los niños con aguja e hilo.",
  ),
  description: text(
    "Left a widow with five daughters by the logician George Boole, she worked as a librarian in London and became an advocate of learning by doing. Her books The Preparation of the Child for Science (1904) and Philosophy and Fun of Algebra (1909) recommend that children should discover with their hands before they are told.\n\nCurve stitching, as she called it, became a school craft all over the world. In the corners hang her parabolas. The hoops multiply by 2, 3, 4, 5, 6 and 7: each curve has one cusp less than its number.",
    "Viuda del lógico George Boole y con cinco hijas, trabajó de bibliotecaria en Londres y defendió aprender haciendo. Sus libros The Preparation of the Child for Science (1904) y Philosophy and Fun of Algebra (1909) aconsejan que los niños descubran con las manos antes de que se les explique.\n\nEl cosido de curvas, como ella lo llamaba, se hizo labor escolar en todo el mundo. En las esquinas cuelgan sus parábolas. Los aros multiplican por 2, 3, 4, 5, 6 y 7: cada curva tiene una cúspide menos que su número.",
  ),
  facts: [
    {
      label: text("Names", "Nombres"),
      text: text(
        "Times two gives the cardioid, the heart; times three gives the nephroid, the kidney.",
        "Por dos da la cardioide, el corazón; por tres, la nefroide, el riñón.",
      ),
    },
    {
      label: text("A daughter", "Una hija"),
      text: text(
        "Alicia Boole Stott came to see four-dimensional solids in her mind and coined the word polytope in English.",
        "Alicia Boole Stott llegó a ver mentalmente sólidos de cuatro dimensiones e introdujo en inglés la palabra polytope.",
      ),
    },
    {
      label: text("An uncle", "Un tío"),
      text: text(
        "George Everest, after whom the mountain is named, was her father's brother.",
        "George Everest, de quien toma nombre la montaña, era hermano de su padre.",
      ),
    },
  ],
  creditLine: after("Mary Everest Boole"),
  tags: ["string-art", "cardioid", "envelope", "thread", "education"],
  alt: text(
    "Seven hoops of coloured threads on dark wood show heart-shaped and many-cusped curves.",
    "Siete aros de hilos de color sobre madera oscura muestran curvas en forma de corazón y con muchas cúspides.",
  ),
  plan: { x: 0.07, y: 0.51 },
  size: { width: 1600, height: 1600 },
  draw,
};
