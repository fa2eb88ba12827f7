import { after, inYear, lightPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./pulsar-ridges.draw";

export const pulsarRidges: DemoWork = {
  slug: "pulsar-ridges",
  accessionNumber: "WAV.1970.1",
  room: "waves",
  artists: ["harold-craft", "jocelyn-bell-burnell"],
  title: text("Eighty-Four Turns of a Star", "Ochenta y cuatro vueltas de una estrella"),
  year: inYear(1970),
  medium: lightPrint,
  dimensions: { widthCm: 60, heightCm: 80 },
  classification: text("Wave diagram", "Diagrama de ondas"),
  summary: text(
    "Each line is one turn of an imagined pulsar, each peak a sweep of its beam across the Earth. The lines are stacked, and the nearer hide what is behind, so that time becomes a mountain range. No two pulses are alike, yet the star keeps time like a clock.",
    "Cada línea es una vuelta de un púlsar imaginado; cada pico, un paso de su haz sobre la Tierra. Las líneas se apilan, y las cercanas ocultan lo que hay detrás, de modo que el tiempo se vuelve cordillera. No hay dos pulsos iguales y, sin embargo, la estrella marca el tiempo como un reloj.",
  ),
  description: text(
    "In 1967 Jocelyn Bell, a student at Cambridge, noticed a scruffy mark on the paper of a radio telescope that she had helped to build. It repeated every 1.34 seconds. It was the first pulsar, CP 1919, a collapsed star that turns. The Nobel Prize of 1974 for this discovery went to her supervisor.\n\nHarold Craft, at Cornell, plotted its pulses one above the other in his thesis of 1970 and let his program hide the lines behind. A book of astronomy reprinted the plot in white on black; in 1979 it became the cover of the album Unknown Pleasures by Joy Division. Our star is another one: its pulses are sums of narrow bells and noise.",
    "En 1967 Jocelyn Bell, estudiante en Cambridge, advirtió una marca irregular en el papel de un radiotelescopio que había ayudado a construir. Se repetía cada 1,34 segundos. Era el primer púlsar, CP 1919, una estrella colapsada que gira. El Premio Nobel de 1974 por este hallazgo fue para su director.\n\nHarold Craft, en Cornell, trazó sus pulsos uno sobre otro en su tesis de 1970 e hizo que el programa ocultara las líneas de detrás. Un libro de astronomía reprodujo el gráfico en blanco sobre negro; en 1979 fue la portada del disco Unknown Pleasures de Joy Division. Nuestra estrella es otra: sus pulsos son sumas de campanas estrechas y ruido.",
  ),
  facts: [
    {
      label: text("Hidden lines", "Líneas ocultas"),
      text: text(
        "Every ridge is painted over those behind it, from the farthest to the nearest.",
        "Cada cresta se pinta sobre las de detrás, de la más lejana a la más próxima.",
      ),
    },
    {
      label: text("A name", "Un nombre"),
      text: text(
        "CP stands for Cambridge pulsar; 1919 is its right ascension, 19 hours 19 minutes.",
        "CP significa púlsar de Cambridge; 1919 es su ascensión recta, 19 horas 19 minutos.",
      ),
    },
    {
      label: text("Little green men", "Hombrecillos verdes"),
      text: text(
        "The first signal was labelled LGM-1, half in jest.",
        "La primera señal se rotuló LGM-1, hombrecillos verdes, medio en broma.",
      ),
    },
  ],
  creditLine: after("Harold Craft and Jocelyn Bell Burnell", "Harold Craft y Jocelyn Bell Burnell"),
  tags: ["pulsar", "astronomy", "ridges", "hidden-lines", "night"],
  alt: text(
    "Stacked blue lines on black rise in the middle to a jagged range with orange and cream peaks.",
    "Líneas azules apiladas sobre negro se elevan en el centro hasta una sierra dentada de picos naranja y crema.",
  ),
  plan: { x: 0.54, y: 0.445 },
  size: { width: 1200, height: 1600 },
  draw,
};
