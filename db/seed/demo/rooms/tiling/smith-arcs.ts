import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./smith-arcs.draw";

export const smithArcs: DemoWork = {
  slug: "smith-arcs",
  accessionNumber: "TIL.1987.1",
  room: "tiling",
  artists: ["cyril-stanley-smith"],
  title: text("The Same Road at Four Scales", "El mismo camino a cuatro escalas"),
  year: inYear(1987),
  medium: pigmentPrint,
  dimensions: { widthCm: 60, heightCm: 80 },
  classification: text("Tiling", "Teselación"),
  summary: text(
    "Bands of colour meander, fork and shrink, and never come to a broken end. Every tile carries its ends at the same places on its sides, so any tile may stand beside any other. When a square is cut into four smaller ones, road and ground change places, and the pattern simply goes on.",
    "Bandas de color serpentean, se bifurcan y encogen sin que ninguna quede cortada. Cada pieza tiene sus salidas en los mismos puntos de los lados, de modo que cualquiera puede estar junto a cualquier otra. Cuando un cuadrado se divide en cuatro, camino y fondo cambian de papel y el dibujo continúa.",
  ),
  description: text(
    "Cyril Stanley Smith was a metallurgist who spent his life looking at how grains of metal fill space. Late in that life he turned to Truchet's tiles and made one decisive change: in place of the diagonal he drew two quarter circles around opposite corners. Turned at random, these tiles join into winding closed curves, and the question becomes one of topology: what is inside and what is outside?\n\nThe version drawn here uses winged tiles of four sizes, an idea that Christopher Carlson worked out in 2018. Small circles stick out beyond each square so that tiles of different scales still meet without a seam.",
    "Cyril Stanley Smith fue un metalurgista que pasó la vida observando cómo los granos de un metal llenan el espacio. Ya mayor, se ocupó de las baldosas de Truchet e hizo un cambio decisivo: en lugar de la diagonal trazó dos cuartos de círculo en torno a esquinas opuestas. Giradas al azar, estas piezas se unen en curvas cerradas y la pregunta pasa a ser topológica: ¿qué queda dentro y qué fuera?\n\nLa versión dibujada aquí emplea piezas con alas de cuatro tamaños, idea que Christopher Carlson desarrolló en 2018. Pequeños círculos sobresalen de cada cuadrado para que piezas de distinta escala se encuentren sin costura.",
  ),
  facts: [
    {
      label: text("The principle", "El principio"),
      text: text(
        "A side is divided in three; only its middle third carries the road. Any two sides of the same length fit.",
        "Cada lado se divide en tres y solo el tercio central lleva el camino. Dos lados de igual longitud encajan siempre.",
      ),
    },
    {
      label: text("Source", "Fuente"),
      text: text(
        "Smith's article appeared in the journal Leonardo in 1987, with an English translation of Truchet's memoir.",
        "El artículo de Smith apareció en la revista Leonardo en 1987, con la traducción inglesa de la memoria de Truchet.",
      ),
    },
    {
      label: text("Look for", "Busque"),
      text: text(
        "The places where warm road turns into warm ground: there a square has been divided.",
        "Los lugares donde el camino cálido pasa a ser fondo cálido: allí se ha dividido un cuadrado.",
      ),
    },
  ],
  creditLine: after("Cyril Stanley Smith"),
  tags: ["tiles", "topology", "multi-scale", "curves", "orange"],
  alt: text(
    "Winding bands in orange, pink and cream on dark blue, at four sizes, forming a dense network of curves.",
    "Bandas sinuosas naranjas, rosas y crema sobre azul oscuro, en cuatro tamaños, que forman una densa red de curvas.",
  ),
  plan: { x: 0.17, y: 0.145 },
  size: { width: 1200, height: 1600 },
  draw,
};
