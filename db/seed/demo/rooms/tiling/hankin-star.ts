import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./hankin-star.draw";

export const hankinStar: DemoWork = {
  slug: "hankin-star",
  accessionNumber: "TIL.1925.1",
  room: "tiling",
  artists: ["ernest-hanbury-hankin"],
  title: text("Rays from Every Side", "Rayos desde cada lado"),
  year: inYear(1925),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 80 },
  classification: text("Tiling", "Teselación"),
  summary: text(
    "From the middle of every side of a hidden net of polygons two rays set out and run until they meet their neighbours. Nothing else is needed to make a field of stars. Here the angle of the rays changes slowly over the panel, so that slender stars open into broad rosettes as you walk along.",
    "Desde el centro de cada lado de una red oculta de polígonos parten dos rayos que corren hasta encontrarse con sus vecinos. No hace falta nada más para crear un campo de estrellas. Aquí el ángulo de los rayos cambia poco a poco, y las estrellas esbeltas se abren en anchas rosetas a medida que usted avanza.",
  ),
  description: text(
    "The star patterns of Islamic art were made for a thousand years by masters who left few explanations. Ernest Hanbury Hankin, an English bacteriologist working in Agra, looked closely at the walls of Mughal buildings and found faint construction lines in a bath at Fatehpur Sikri: a net of polygons in touch with one another, erased once the stars were drawn. He published what he had understood in 1925.\n\nThe net under this panel consists of squares, hexagons and twelve-sided polygons. You do not see it, but it decides everything: a twelve-pointed star stands in each of its largest tiles.",
    "Los motivos de estrellas del arte islámico fueron obra, durante mil años, de maestros que dejaron pocas explicaciones. Ernest Hanbury Hankin, bacteriólogo inglés que trabajaba en Agra, observó de cerca los muros de edificios mogoles y halló en un baño de Fatehpur Sikri tenues líneas de trazado: una red de polígonos en contacto, borrada una vez dibujadas las estrellas. Publicó lo que había comprendido en 1925.\n\nLa red oculta de este panel consta de cuadrados, hexágonos y polígonos de doce lados. No se ve, pero lo decide todo: en cada una de sus piezas mayores hay una estrella de doce puntas.",
  ),
  facts: [
    {
      label: text("The principle", "El principio"),
      text: text(
        "Called polygons in contact: both rays leave the side's middle at the same angle, mirrored.",
        "Se llama de polígonos en contacto: ambos rayos salen del centro del lado con el mismo ángulo, en espejo.",
      ),
    },
    {
      label: text("A second career", "Otra carrera"),
      text: text(
        "In 1896 Hankin reported that water of the Ganges and Yamuna kills cholera bacteria, an early hint of what are now called bacteriophages.",
        "En 1896 Hankin comunicó que el agua del Ganges y del Yamuna mata las bacterias del cólera, indicio temprano de los hoy llamados bacteriófagos.",
      ),
    },
    {
      label: text("Our change", "Nuestra variación"),
      text: text(
        "The contact angle drifts from place to place; a craftsman would have kept it constant.",
        "El ángulo de contacto varía de un lugar a otro; un artesano lo habría mantenido constante.",
      ),
    },
  ],
  creditLine: after("Ernest Hanbury Hankin"),
  tags: ["islamic-geometry", "stars", "girih", "polygons", "green"],
  alt: text(
    "Twelve-pointed stars and rosettes in blue, turquoise, red and gold, joined by ivory straps on dark green.",
    "Estrellas y rosetas de doce puntas en azul, turquesa, rojo y oro, unidas por cintas de marfil sobre verde oscuro.",
  ),
  plan: { x: 0.31, y: 0.145 },
  size: { width: 1600, height: 1600 },
  draw,
};
