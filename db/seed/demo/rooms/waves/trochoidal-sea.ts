import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./trochoidal-sea.draw";

export const trochoidalSea: DemoWork = {
  slug: "trochoidal-sea",
  accessionNumber: "WAV.1802.1",
  room: "waves",
  artists: ["franz-josef-von-gerstner"],
  title: text("Sea of Circles", "Mar de círculos"),
  year: inYear(1802),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 40 },
  classification: text("Wave drawing", "Dibujo de ondas"),
  summary: text(
    "In a wave the water does not travel: every drop runs around a circle and comes back. Crowd the drops together at the top and spread them at the bottom, and you get sharp crests and wide troughs, the profile that sailors know. Fifteen such seas stand here behind one another.",
    "En una ola el agua no viaja: cada gota recorre un círculo y regresa. Junte las gotas arriba y sepárelas abajo, y tendrá crestas agudas y valles anchos, el perfil que conocen los marinos. Aquí hay quince mares así, uno tras otro.",
  ),
  description: text(
    "Franz Josef von Gerstner, professor in Prague and engineer of canals and railways, gave in 1802 the first exact solution for waves of finite height on deep water. Its profile is a trochoid, the path of a point on the spoke of a rolling wheel. It was overlooked; William Rankine found it again in 1863.\n\nFilm makers and game designers use Gerstner's waves to this day, because a few of them, added up, already make a convincing ocean. Each row here adds three. Where the crest bends too sharply the program sets drops of foam, in homage to the woodcuts of Katsushika Hokusai.",
    "Franz Josef von Gerstner, profesor en Praga e ingeniero de canales y ferrocarriles, dio en 1802 la primera solución exacta para olas de altura finita en aguas profundas. Su perfil es una trocoide, el camino de un punto en el radio de una rueda que gira. Pasó inadvertida; William Rankine volvió a hallarla en 1863.\n\nEl cine y los videojuegos usan aún las olas de Gerstner, porque unas pocas, sumadas, hacen ya un océano convincente. Cada fila suma aquí tres. Donde la cresta se curva demasiado, el programa pone gotas de espuma, en homenaje a los grabados de Katsushika Hokusai.",
  ),
  facts: [
    {
      label: text("Steepest wave", "La ola más empinada"),
      text: text(
        "When the circles grow to wavelength ÷ 2π the crest becomes a cusp.",
        "Cuando los círculos llegan a longitud de onda ÷ 2π la cresta se vuelve cúspide.",
      ),
    },
    {
      label: text("Depth", "Profundidad"),
      text: text(
        "Below the surface the circles shrink quickly; half a wavelength down the water is almost still.",
        "Bajo la superficie los círculos menguan deprisa; a media longitud de onda el agua está casi quieta.",
      ),
    },
    {
      label: text("Craft", "Oficio"),
      text: text(
        "Colours are cut in steps and the grain of the block shows through, as in a woodblock print.",
        "Los colores van por escalones y deja verse la veta del taco, como en una xilografía.",
      ),
    },
  ],
  creditLine: after("Franz Josef von Gerstner"),
  tags: ["sea", "water", "trochoid", "woodblock", "sunset"],
  alt: text(
    "Rows of sharp-crested dark blue waves with white foam under a rose and violet sky with a red sun.",
    "Filas de olas azul oscuro de cresta aguda y espuma blanca bajo un cielo rosa y violeta con un sol rojo.",
  ),
  plan: { x: 0.7, y: 0.468 },
  size: { width: 1600, height: 800 },
  draw,
};
