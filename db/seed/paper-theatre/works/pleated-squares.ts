import { inYear, text } from "../../demo/labels";
import type { DemoWork } from "../../demo/types";
import { after, cardPrint } from "../labels";
import { draw } from "./pleated-squares.draw";

export const pleatedSquares: DemoWork<"stage"> = {
  slug: "pleated-squares",
  accessionNumber: "PAP.1927.1",
  room: "stage",
  artists: ["josef-albers"],
  title: text("Sixteen Saddles", "Dieciséis sillas de montar"),
  year: inYear(1927),
  medium: cardPrint,
  dimensions: { widthCm: 80, heightCm: 80 },
  classification: text("Paper geometry", "Geometría de papel"),
  summary: text(
    "Score a square with smaller squares, one inside another, and fold them by turns up and down. Something happens that nobody ordered: the flat sheet rises at two corners, sinks at the other two, and holds the shape of a saddle. The paper computes it; we have only drawn sixteen moments.",
    "Marque en un cuadrado otros menores, uno dentro de otro, y pliéguelos por turnos hacia arriba y hacia abajo. Ocurre algo que nadie ordenó: la hoja plana se alza por dos esquinas, se hunde por las otras dos y queda en forma de silla de montar. El papel lo calcula; nosotros solo dibujamos dieciséis momentos.",
  ),
  description: text(
    "In the preliminary course at the Bauhaus Josef Albers gave his students newspaper and asked them to find out what it could do without waste and without glue. Among the results of the late 1920s was this pleated square. Photographs show his students' paper works in rows upon the floor.\n\nFor decades the form was taken to be a hyperbolic paraboloid. In 2009 Erik Demaine and colleagues proved that with these creases alone it cannot exist: a real sheet must bend or crease slightly elsewhere as well. The paper knew better than the teachers.",
    "En el curso preliminar de la Bauhaus Josef Albers daba a sus alumnos papel de periódico y les pedía averiguar qué podía hacer, sin desperdicio y sin pegamento. Entre los resultados de finales de los años veinte estaba este cuadrado plisado. Hay fotografías de los trabajos de papel de sus alumnos alineados en el suelo.\n\nDurante décadas se tomó la forma por un paraboloide hiperbólico. En 2009 Erik Demaine y sus colegas demostraron que con estos pliegues solos no puede existir: una hoja real debe curvarse o plegarse un poco también en otra parte. El papel sabía más que los maestros.",
  ),
  facts: [
    {
      label: text("Mountain, valley", "Monte, valle"),
      text: text(
        "The folds alternate; with all folds one way the sheet would roll up.",
        "Los pliegues se alternan; si todos fueran en un sentido, la hoja se enrollaría.",
      ),
    },
    {
      label: text("Papers", "Papeles"),
      text: text(
        "Five coloured papers; between nine and seventeen pleats.",
        "Cinco papeles de color; entre nueve y diecisiete pliegues.",
      ),
    },
    {
      label: text("Look for", "Busque"),
      text: text(
        "The long shadow side: it changes from sheet to sheet.",
        "El lado de sombra larga: cambia de hoja en hoja.",
      ),
    },
  ],
  creditLine: after("Josef Albers"),
  tags: ["bauhaus", "pleats", "saddle", "square", "teaching"],
  alt: text(
    "Sixteen pleated paper squares in red, blue, yellow, green and grey, buckled into saddles on dark wood.",
    "Dieciséis cuadrados de papel plisado rojos, azules, amarillos, verdes y grises, combados como sillas sobre madera oscura.",
  ),
  plan: { x: 0.58, y: 0.175 },
  size: { width: 1600, height: 1600 },
  draw,
};
