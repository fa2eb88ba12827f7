import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./julia-set.draw";

export const juliaSet: DemoWork = {
  slug: "julia-set",
  accessionNumber: "CHA.1918.1",
  room: "chaos",
  artists: ["gaston-julia", "pierre-fatou"],
  title: text("What Julia Could Not See", "Lo que Julia no pudo ver"),
  year: { display: text("1918", "1918"), from: 1918, to: 1919 },
  medium: text(
    "Iteration of a quadratic map with orbit traps, pigment print",
    "Iteración de una aplicación cuadrática con trampas de órbita, impresión pigmentada",
  ),
  dimensions: { widthCm: 100, heightCm: 100 },
  classification: text("Fractal", "Fractal"),
  summary: text(
    "In 1918 two French mathematicians described, in words and proofs alone, shapes that no hand could draw. They asked which starting points stay tame when one formula is applied again and again, and which do not. The boundary between them, today called the Julia set, had to wait sixty years for a machine patient enough to show it.",
    "En 1918 dos matemáticos franceses describieron, solo con palabras y demostraciones, formas que ninguna mano podía dibujar. Se preguntaban qué puntos de partida se mantienen dóciles al aplicar una misma fórmula una y otra vez, y cuáles no. La frontera entre ellos, hoy llamada conjunto de Julia, tuvo que esperar sesenta años a una máquina con paciencia para mostrarla.",
  ),
  description: text(
    "Gaston Julia was twenty-five, badly wounded in the First World War, when he published his great memoir on the iteration of rational functions; it won him the Grand Prix of the Académie des sciences. Pierre Fatou, an astronomer at the Paris Observatory, reached much the same results by his own road.\n\nBoth saw with perfect clarity that these sets contain copies of themselves at every scale. Neither ever saw one. Their work slept until computers woke it in the late 1970s. This picture keeps one constant fixed and colours every point by how close its path comes to an invisible cross.",
    "Gaston Julia tenía veinticinco años y heridas graves de la Primera Guerra Mundial cuando publicó su gran memoria sobre la iteración de funciones racionales; con ella ganó el Gran Premio de la Académie des sciences. Pierre Fatou, astrónomo del Observatorio de París, llegó a resultados muy parecidos por su propio camino.\n\nAmbos entendieron con toda claridad que estos conjuntos contienen copias de sí mismos a todas las escalas. Ninguno llegó a ver uno. Su trabajo durmió hasta que los ordenadores lo despertaron a finales de los años setenta. Esta imagen mantiene fija una constante y colorea cada punto según lo cerca que pasa su camino de una cruz invisible.",
  ),
  facts: [
    {
      label: text("One or dust", "Unidad o polvo"),
      text: text(
        "A quadratic Julia set is either in one piece or a cloud of separate points. The Mandelbrot set is the map of which is which.",
        "Un conjunto de Julia cuadrático es de una sola pieza o una nube de puntos sueltos. El conjunto de Mandelbrot es el mapa que dice cuál es cuál.",
      ),
    },
    {
      label: text("Two names", "Dos nombres"),
      text: text(
        "The rough boundary is called the Julia set; its calm complement, the Fatou set.",
        "La frontera rugosa se llama conjunto de Julia; su complemento tranquilo, conjunto de Fatou.",
      ),
    },
    {
      label: text("Half a turn", "Media vuelta"),
      text: text(
        "Turned by 180 degrees, the whole set meets itself, because z and −z have the same square. This view stands off its centre.",
        "Girado 180 grados, el conjunto entero coincide consigo mismo, porque z y −z tienen el mismo cuadrado. Esta vista está fuera de su centro.",
      ),
    },
  ],
  creditLine: after("Gaston Julia and Pierre Fatou", "Gaston Julia y Pierre Fatou"),
  tags: ["fractal", "complex-numbers", "iteration", "symmetry"],
  alt: text(
    "A lace of interlocking spirals in rose, ivory and indigo, each spiral made of smaller ones.",
    "Un encaje de espirales entrelazadas en rosa, marfil e índigo, cada espiral hecha de otras menores.",
  ),
  plan: { x: 0.575, y: 0.115 },
  size: { width: 1600, height: 1600 },
  draw,
};
