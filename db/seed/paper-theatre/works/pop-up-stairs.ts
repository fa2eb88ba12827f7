import { inYear, text } from "../../demo/labels";
import type { DemoWork } from "../../demo/types";
import { after, cardPrint } from "../labels";
import { draw } from "./pop-up-stairs.draw";

export const popUpStairs: DemoWork<"stage"> = {
  slug: "pop-up-stairs",
  accessionNumber: "PAP.1981.1",
  room: "stage",
  artists: ["masahiro-chatani"],
  title: text("City in a Card", "Ciudad en una tarjeta"),
  year: inYear(1981),
  medium: cardPrint,
  dimensions: { widthCm: 60, heightCm: 80 },
  classification: text("Paper geometry", "Geometría de papel"),
  summary: text(
    "Open a card by a quarter turn, and a city stands up. Nothing is glued on: two cuts and a fold make a step, and every step offers edges for smaller ones. The rule is applied four times over, on the roofs and at the foot of every house.",
    "Abra una tarjeta un cuarto de vuelta y se alza una ciudad. Nada está pegado: dos cortes y un pliegue hacen un escalón, y cada escalón ofrece aristas para otros menores. La regla se aplica cuatro veces, en los tejados y al pie de cada casa.",
  ),
  description: text(
    "Masahiro Chatani, an architect in Tokyo, made New Year cards by hand. Around 1981 he began to cut and fold them from a single sheet so that buildings rose as the card was opened, and called the art origamic architecture. He published dozens of books of patterns, many of them with Keiko Nakazawa.\n\nAll its folds are parallel to the spine, and for every piece the distances add up: what goes out as tread comes down as riser. That is why the city closes flat again. Our drawing repeats the step at shrinking sizes, with windows let into the fronts.",
    "Masahiro Chatani, arquitecto en Tokio, hacía a mano sus tarjetas de Año Nuevo. Hacia 1981 empezó a cortarlas y plegarlas de una sola hoja, de modo que al abrirlas se alzaran edificios, y llamó a este arte arquitectura origámica. Publicó decenas de libros de patrones, muchos con Keiko Nakazawa.\n\nTodos los pliegues son paralelos al lomo, y en cada pieza las distancias se compensan: lo que sale como huella baja como contrahuella. Por eso la ciudad vuelve a cerrarse plana. Nuestro dibujo repite el escalón a tamaños decrecientes, con ventanas abiertas en las fachadas.",
  ),
  facts: [
    {
      label: text("Two cuts", "Dos cortes"),
      text: text(
        "And three folds: the smallest pop-up there is.",
        "Y tres pliegues: el desplegable más pequeño que existe.",
      ),
    },
    {
      label: text("Closed", "Cerrada"),
      text: text(
        "A whole city lies within the thickness of two sheets.",
        "Una ciudad entera cabe en el grueso de dos hojas.",
      ),
    },
    {
      label: text("Look for", "Busque"),
      text: text(
        "Lit windows: about two in five, by lot.",
        "Las ventanas encendidas: unas dos de cada cinco, por sorteo.",
      ),
    },
  ],
  creditLine: after("Masahiro Chatani"),
  tags: ["pop-up", "architecture", "city", "steps", "night"],
  alt: text(
    "A paper city of stepped blocks in cream, orange, red and violet with small lit windows before a blue sky.",
    "Ciudad de papel con bloques escalonados crema, naranja, rojo y violeta y ventanitas encendidas ante un cielo azul.",
  ),
  plan: { x: 0.5, y: 0.8 },
  size: { width: 1200, height: 1600 },
  draw,
};
