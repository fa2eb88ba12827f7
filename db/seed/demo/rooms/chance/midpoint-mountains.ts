import { after, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./midpoint-mountains.draw";

export const midpointMountains: DemoWork = {
  slug: "midpoint-mountains",
  accessionNumber: "CHN.1982.1",
  room: "chance",
  artists: ["alain-fournier", "loren-carpenter"],
  title: text("A Lake Nobody Has Seen", "Un lago que nadie ha visto"),
  year: { display: text("1980–1982", "1980–1982"), from: 1980, to: 1982 },
  medium: text(
    "Midpoint displacement on a grid, rendered column by column",
    "Desplazamiento del punto medio en una cuadrícula, visto columna a columna",
  ),
  dimensions: { widthCm: 140, heightCm: 70 },
  classification: text("Fractal terrain", "Terreno fractal"),
  summary: text(
    "Take a square of land, lift its middle by chance, then the middles of its parts, each time by less. After nine rounds there are peaks, shores and valleys that never were. The method made the first convincing mountains of the cinema.",
    "Tome un cuadrado de terreno, levante al azar su centro y luego los centros de sus partes, cada vez menos. Tras nueve rondas hay cumbres, orillas y valles que nunca existieron. Con este método se hicieron las primeras montañas convincentes del cine.",
  ),
  description: text(
    "Benoit Mandelbrot had shown that rough landscapes can be described by statistics that repeat at every scale. Loren Carpenter, then at Boeing, wanted mountains behind his aeroplanes and found a way quick enough for a computer of the day. In 1980 his short film Vol Libre flew through them; soon afterwards he worked on the planet that is born in Star Trek II.\n\nAlain Fournier and Don Fussell had come upon the same idea independently. The three published it together in 1982, in “Computer rendering of stochastic models”.",
    "Benoit Mandelbrot había mostrado que los paisajes abruptos se describen con estadísticas que se repiten a toda escala. Loren Carpenter, entonces en Boeing, quería montañas detrás de sus aviones y halló un modo lo bastante rápido para los ordenadores de la época. En 1980 su cortometraje Vol Libre voló entre ellas; poco después trabajó en el planeta que nace en Star Trek II.\n\nAlain Fournier y Don Fussell habían llegado a la misma idea por su cuenta. Los tres la publicaron juntos en 1982, en «Computer rendering of stochastic models».",
  ),
  facts: [
    {
      label: text("Nine rounds", "Nueve rondas"),
      text: text(
        "From four corners to 263,169 heights, each the mean of its neighbours and a shrinking roll of dice.",
        "De cuatro esquinas a 263 169 alturas, cada una la media de sus vecinas y una tirada de dados menguante.",
      ),
    },
    {
      label: text("One number", "Un número"),
      text: text(
        "How fast the dice shrink decides between rolling hills and sharp alps.",
        "La rapidez con que menguan los dados decide entre colinas suaves y alpes agudos.",
      ),
    },
    {
      label: text("Honest weather", "Tiempo honesto"),
      text: text(
        "Clouds, water and haze are simple noise; only the land is built by this method.",
        "Nubes, agua y bruma son ruido sencillo; solo la tierra se construye con este método.",
      ),
    },
  ],
  creditLine: after("Alain Fournier and Loren Carpenter", "Alain Fournier y Loren Carpenter"),
  tags: ["terrain", "midpoint-displacement", "landscape", "cinema", "fractal"],
  alt: text(
    "Wooded mountains with pale summits rise across a wide lake under a violet and rose evening sky.",
    "Montañas boscosas de cumbres pálidas se alzan tras un ancho lago bajo un cielo vespertino violeta y rosa.",
  ),
  plan: { x: 0.42, y: 0.89 },
  size: { width: 1600, height: 800 },
  draw,
};
