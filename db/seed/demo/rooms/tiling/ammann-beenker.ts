import { after, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./ammann-beenker.draw";

export const ammannBeenker: DemoWork = {
  slug: "ammann-beenker",
  accessionNumber: "TIL.1977.1",
  room: "tiling",
  artists: ["robert-ammann"],
  title: text("Shadow of a Fourth Dimension", "Sombra de una cuarta dimensión"),
  year: { display: text("1977–1982", "1977–1982"), from: 1977, to: 1977 },
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 80 },
  classification: text("Tiling", "Teselación"),
  summary: text(
    "Squares and slim lozenges lie in eight directions and never repeat. Where does such order come from? From a perfectly regular grid of cubes in four dimensions, of which this is a slice. Each corner here is the shadow of a point that lies close enough to our plane.",
    "Cuadrados y rombos esbeltos apuntan en ocho direcciones y nunca se repiten. ¿De dónde viene semejante orden? De una retícula perfectamente regular de cubos en cuatro dimensiones, de la que esto es un corte. Cada vértice es la sombra de un punto que está lo bastante cerca de nuestro plano.",
  ),
  description: text(
    "Robert Ammann worked as a programmer and later sorted mail; mathematics was his private passion. In the 1970s he found, alone and without academic training, several families of tiles that force patterns without repetition, this one among them. In 1982 F. P. M. Beenker in Eindhoven explained it by algebra.\n\nThe program walks over whole-number points in four dimensions and keeps those whose second shadow, on a plane at right angles to ours, falls into a regular octagon. What remains is the tiling. In 1987 alloys were found whose atoms are ordered with the same eight-fold symmetry.",
    "Robert Ammann trabajó como programador y más tarde clasificó correo; las matemáticas eran su pasión privada. En los años setenta halló, solo y sin formación académica, varias familias de piezas que obligan a dibujos sin repetición, entre ellas esta. En 1982 F. P. M. Beenker la explicó en Eindhoven mediante el álgebra.\n\nEl programa recorre puntos de coordenadas enteras en cuatro dimensiones y conserva aquellos cuya segunda sombra, sobre un plano perpendicular al nuestro, cae en un octógono regular. Lo que queda es la teselación. En 1987 se hallaron aleaciones cuyos átomos se ordenan con la misma simetría de orden ocho.",
  ),
  facts: [
    {
      label: text("Silver ratio", "Razón de plata"),
      text: text(
        "Inflated patches grow by 1 + √2, about 2.414, the silver ratio.",
        "Los fragmentos inflados crecen en 1 + √2, unos 2,414: la razón de plata.",
      ),
    },
    {
      label: text("Two shapes", "Dos formas"),
      text: text(
        "A square, and a rhomb with angles of 45° and 135°; their sides are equal.",
        "Un cuadrado y un rombo con ángulos de 45° y 135°, de lados iguales.",
      ),
    },
    {
      label: text("Craft", "Oficio"),
      text: text(
        "The surface imitates zellige: glazed pieces cut by hand and set in pale mortar.",
        "La superficie imita el zellige: piezas esmaltadas, cortadas a mano y asentadas en mortero claro.",
      ),
    },
  ],
  creditLine: after("Robert Ammann and F. P. M. Beenker", "Robert Ammann y F. P. M. Beenker"),
  tags: ["aperiodic", "four-dimensions", "octagon", "zellige", "turquoise"],
  alt: text(
    "A mosaic of inlaid squares and rhombs in turquoise, ochre, red, cream and blue with eight-fold stars.",
    "Mosaico de cuadrados y rombos con incrustaciones en turquesa, ocre, rojo, crema y azul con estrellas de ocho puntas.",
  ),
  plan: { x: 0.065, y: 0.61 },
  size: { width: 1600, height: 1600 },
  draw,
};
