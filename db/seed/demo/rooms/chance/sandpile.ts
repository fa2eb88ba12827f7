import { after, inYear, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./sandpile.draw";

export const sandpile: DemoWork = {
  slug: "sandpile",
  accessionNumber: "CHN.1987.1",
  room: "chance",
  artists: ["per-bak", "chao-tang", "kurt-wiesenfeld"],
  title: text("Nine Avalanches at Rest", "Nueve avalanchas en reposo"),
  year: inYear(1987),
  medium: text(
    "Abelian sandpile relaxed from nine heaps, pixels",
    "Pila de arena abeliana relajada desde nueve montones, píxeles",
  ),
  dimensions: { widthCm: 90, heightCm: 90 },
  classification: text("Lattice model", "Modelo en red"),
  summary: text(
    "Drop grains on one cell. When four lie there, it gives one to each neighbour, which may topple in turn. Nine heaps were poured like this, and when the last avalanche had stopped, these rosettes were left. Nobody designed them: they are what sand of this kind does.",
    "Deje caer granos en una celda. Cuando hay cuatro, da uno a cada vecina, que quizá se derrumbe a su vez. Así se vertieron nueve montones y, al detenerse la última avalancha, quedaron estos rosetones. Nadie los diseñó: es lo que hace una arena como esta.",
  ),
  description: text(
    "Per Bak, Chao Tang and Kurt Wiesenfeld invented the sandpile in 1987 at Brookhaven to explain why so many things in nature, from earthquakes to river flow, have bursts of every size. Their pile drives itself to the brink and stays there; they called it self-organised criticality.\n\nIn 1990 Deepak Dhar discovered that the order of topplings makes no difference: the final picture is always the same. That hidden arithmetic is what draws the fractal rosettes. Each colour marks the heap that shook a cell most; its four shades are zero to three grains.",
    "Per Bak, Chao Tang y Kurt Wiesenfeld inventaron la pila de arena en 1987 en Brookhaven para explicar por qué tantas cosas de la naturaleza, de los terremotos al caudal de los ríos, tienen estallidos de todos los tamaños. Su pila se lleva sola al borde y allí se queda; lo llamaron criticalidad autoorganizada.\n\nEn 1990 Deepak Dhar descubrió que el orden de los derrumbes no importa: la imagen final es siempre la misma. Esa aritmética oculta dibuja los rosetones fractales. Cada color señala el montón que más sacudió una celda; sus cuatro tonos son de cero a tres granos.",
  ),
  facts: [
    {
      label: text("Toppling", "Derrumbes"),
      text: text(
        "Millions of topplings lie behind this still picture.",
        "Tras esta imagen quieta hay millones de derrumbes.",
      ),
    },
    {
      label: text("Real sand", "Arena real"),
      text: text(
        "Real sand turned out to be less obliging; heaps of rice, with long grains, follow the theory better.",
        "La arena real resultó menos dócil; los montones de arroz, de grano largo, siguen mejor la teoría.",
      ),
    },
    {
      label: text("Start", "Inicio"),
      text: text(
        "Nearly every cell held one grain before the heaps were poured. That floor makes the outlines angular; a few bare spots bend the symmetry.",
        "Casi todas las celdas tenían un grano antes de verter los montones. Ese suelo hace angulosos los contornos; unos pocos huecos tuercen la simetría.",
      ),
    },
  ],
  creditLine: after("Per Bak, Chao Tang and Kurt Wiesenfeld", "Per Bak, Chao Tang y Kurt Wiesenfeld"),
  tags: ["sandpile", "avalanche", "criticality", "fractal", "symmetry"],
  alt: text(
    "Nine rosettes of triangles and fine dots in different colours meet and interlock on a sandy ground.",
    "Nueve rosetones de triángulos y puntos finos, de distintos colores, se encuentran y encajan sobre un fondo arenoso.",
  ),
  plan: { x: 0.48, y: 0.465 },
  size: { width: 1600, height: 1600 },
  draw,
};
