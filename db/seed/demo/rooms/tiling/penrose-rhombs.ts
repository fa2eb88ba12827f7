import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./penrose-rhombs.draw";

export const penroseRhombs: DemoWork = {
  slug: "penrose-rhombs",
  accessionNumber: "TIL.1974.1",
  room: "tiling",
  artists: ["roger-penrose"],
  title: text("A Floor That Never Repeats", "Un suelo que nunca se repite"),
  year: inYear(1974),
  medium: pigmentPrint,
  dimensions: { widthCm: 80, heightCm: 60 },
  classification: text("Tiling", "Teselación"),
  summary: text(
    "Two rhombs, one thick and one thin, cover the plane without gaps, yet no shifted copy of the floor ever fits on itself. Five-fold flowers appear again and again, but never at regular distances. Follow any line of parallel edges: it wanders across the whole picture and keeps its direction.",
    "Dos rombos, uno grueso y otro delgado, cubren el plano sin huecos y, sin embargo, ninguna copia desplazada del suelo coincide consigo misma. Las flores de cinco puntas aparecen una y otra vez, pero nunca a distancias regulares. Siga una línea de lados paralelos: recorre todo el cuadro sin perder su dirección.",
  ),
  description: text(
    "Five-fold symmetry and repetition exclude each other: no wallpaper can have both. Roger Penrose asked whether tiles could be made that force a pattern without repetition. In 1974 he published a set of six, and soon reduced it to two shapes only.\n\nThe floor grows by deflation: every rhomb is cut into smaller rhombs of the same two kinds, and this is repeated seven times. In the limit there are φ thick pieces for each thin one, φ being the golden ratio, an irrational number. That is why the floor can have no period. In 1982 Dan Shechtman found the same forbidden symmetry in a cooled alloy; the crystals that cannot repeat brought him the Nobel Prize in 2011.",
    "La simetría de orden cinco y la repetición se excluyen: ningún papel pintado puede tener ambas. Roger Penrose se preguntó si podía haber piezas que obligaran a un dibujo sin repetición. En 1974 publicó un juego de seis y pronto lo redujo a solo dos formas.\n\nEl suelo crece por deflación: cada rombo se corta en rombos menores de las mismas dos clases, y esto se repite siete veces. En el límite hay φ piezas gruesas por cada delgada, donde φ es el número áureo, irracional; por eso el suelo no puede tener período. En 1982 Dan Shechtman encontró la misma simetría prohibida en una aleación enfriada, hallazgo que le valió el Premio Nobel en 2011.",
  ),
  facts: [
    {
      label: text("Angles", "Ángulos"),
      text: text(
        "The thick rhomb has angles of 72° and 108°, the thin one of 36° and 144°: all multiples of a tenth of a turn.",
        "El rombo grueso tiene ángulos de 72° y 108°; el delgado, de 36° y 144°: múltiplos de la décima parte de una vuelta.",
      ),
    },
    {
      label: text("Everywhere and nowhere", "En todas partes y en ninguna"),
      text: text(
        "Any patch you see occurs infinitely often in the infinite floor, though the floor never repeats.",
        "Cualquier fragmento que vea aparece infinitas veces en el suelo infinito, aunque este no se repita nunca.",
      ),
    },
    {
      label: text("Woods", "Maderas"),
      text: text(
        "The grain of each piece follows its long diagonal, as in real marquetry.",
        "La veta de cada pieza sigue su diagonal larga, como en la marquetería auténtica.",
      ),
    },
  ],
  creditLine: after("Roger Penrose"),
  tags: ["aperiodic", "golden-ratio", "quasicrystal", "wood", "rhomb"],
  alt: text(
    "A marquetry of thick and thin rhombs in many woods, with five-pointed flowers scattered without regular order.",
    "Marquetería de rombos gruesos y delgados en muchas maderas, con flores de cinco puntas repartidas sin orden regular.",
  ),
  plan: { x: 0.24, y: 0.145 },
  size: { width: 1600, height: 1200 },
  draw,
};
