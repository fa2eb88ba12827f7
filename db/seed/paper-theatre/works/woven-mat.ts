import { inYear, text } from "../../demo/labels";
import type { DemoWork } from "../../demo/types";
import { after, cardPrint } from "../labels";
import { draw } from "./woven-mat.draw";

export const wovenMat: DemoWork<"stage"> = {
  slug: "woven-mat",
  accessionNumber: "PAP.1840.1",
  room: "stage",
  artists: ["friedrich-frobel"],
  title: text("Over, Under, Over", "Por encima, por debajo"),
  year: inYear(1840),
  medium: cardPrint,
  dimensions: { widthCm: 80, heightCm: 50 },
  classification: text("Paper geometry", "Geometría de papel"),
  summary: text(
    "Strips run up and strips run across, and at every crossing one question is asked: over or under? Yes or no, 1,600 times. Children have woven such mats for nearly two hundred years. They learnt to count, and had in their hands the same code in which looms and computers work.",
    "Unas tiras suben y otras cruzan, y en cada cruce hay una pregunta: ¿por encima o por debajo? Sí o no, 1600 veces. Los niños tejen estas esteras desde hace casi doscientos años. Aprendían a contar y tenían en las manos el mismo código con que trabajan los telares y los ordenadores.",
  ),
  description: text(
    "Friedrich Fröbel opened his first kindergarten in Germany and gave it its name in 1840. Besides the wooden blocks called gifts he proposed occupations: pricking, folding, cutting, and weaving coloured strips through a slit sheet. From a few rules a child was to find many patterns by itself.\n\nThe mat combines six such rules, among them checks, twills and diamonds, and changes from field to field. Wassily Kandinsky, Paul Klee and Frank Lloyd Wright all grew up with Fröbel's material; Wright said that the maple blocks stayed in his fingers.",
    "Friedrich Fröbel abrió su primer jardín de infancia en Alemania y le dio nombre en 1840. Además de los bloques de madera llamados dones propuso ocupaciones: picar, plegar, recortar y tejer tiras de colores en una hoja con ranuras. Con pocas reglas, el niño debía hallar por sí mismo muchos dibujos.\n\nLa estera combina seis de esas reglas, entre ellas damero, sarga y rombos, y cambia de campo en campo. Wassily Kandinsky, Paul Klee y Frank Lloyd Wright crecieron con el material de Fröbel; Wright decía que los bloques de arce se le quedaron en los dedos.",
  ),
  facts: [
    {
      label: text("Binary", "Binario"),
      text: text(
        "A weave is a table of zeros and ones; Jacquard's punched cards held the same.",
        "Un tejido es una tabla de ceros y unos; lo mismo guardaban las tarjetas de Jacquard.",
      ),
    },
    {
      label: text("Strips", "Tiras"),
      text: text("Fifty run up, thirty-two across.", "Cincuenta suben y treinta y dos cruzan."),
    },
    {
      label: text("Look for", "Busque"),
      text: text(
        "Borders of eight strips, where one rule hands over to the next.",
        "Los límites de ocho tiras, donde una regla cede el paso a otra.",
      ),
    },
  ],
  creditLine: after("Friedrich Fröbel"),
  tags: ["weaving", "kindergarten", "binary", "pattern", "childhood"],
  alt: text(
    "A mat of woven paper strips from navy through teal and green to yellow and red, crossed by cream strips.",
    "Estera de tiras de papel del azul marino al verde, el amarillo y el rojo, cruzadas por tiras crema.",
  ),
  plan: { x: 0.79, y: 0.24 },
  size: { width: 1600, height: 1000 },
  draw,
};
