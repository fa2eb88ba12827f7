import { after, inYear, pigmentPrint, text } from "../../labels";
import type { DemoWork } from "../../types";
import { draw } from "./lindenmayer-meadow.draw";

export const lindenmayerMeadow: DemoWork = {
  slug: "lindenmayer-meadow",
  accessionNumber: "GRO.1968.1",
  room: "growth",
  artists: ["aristid-lindenmayer"],
  title: text("A Meadow Spelt Out", "Un prado deletreado"),
  year: inYear(1968),
  medium: pigmentPrint,
  dimensions: { widthCm: 60, heightCm: 80 },
  classification: text("Growth drawing", "Dibujo de crecimiento"),
  summary: text(
    "Every plant here is a word. It begins as one letter; in each season every letter is replaced by a group of letters, all at the same time, and after a few seasons the word is thousands of letters long. A pen reads it: F means grow, a bracket opens a branch, B is a flower.",
    "Cada planta es aquí una palabra. Empieza siendo una letra; en cada estación todas las letras se sustituyen a la vez por grupos de letras, y tras unas pocas estaciones la palabra tiene miles. Una pluma la lee: F significa crecer, un corchete abre una rama, B es una flor.",
  ),
  description: text(
    "The biologist Aristid Lindenmayer wanted to describe how a thread of algae divides: each cell follows its own rule, and all cells act together. In 1968 he wrote such rules as a grammar. It turned out that adding brackets was enough to describe branching, and that whole gardens can be grown from a few lines of text.\n\nThree species stand in this meadow. Their rules offer alternatives, and a throw decides at each letter, so that no two plants of one kind are the same, as in life. Stems waver and bend slowly towards the light.",
    "El biólogo Aristid Lindenmayer quería describir cómo se divide un filamento de algas: cada célula sigue su propia regla y todas actúan juntas. En 1968 escribió esas reglas como una gramática. Resultó que añadir corchetes bastaba para describir la ramificación, y que de unas líneas de texto pueden crecer jardines enteros.\n\nEn este prado hay tres especies. Sus reglas ofrecen alternativas, y una tirada decide en cada letra, de modo que no hay dos plantas iguales de una misma clase, como en la vida. Los tallos vacilan y se inclinan despacio hacia la luz.",
  ),
  facts: [
    {
      label: text("Parallel rewriting", "Reescritura en paralelo"),
      text: text(
        "Unlike a human writer, the grammar changes all letters at once, as cells divide.",
        "A diferencia de quien escribe, la gramática cambia todas las letras a la vez, como se dividen las células.",
      ),
    },
    {
      label: text("A book", "Un libro"),
      text: text(
        "The Algorithmic Beauty of Plants, with Przemysław Prusinkiewicz, appeared in 1990, shortly after Lindenmayer's death.",
        "The Algorithmic Beauty of Plants, con Przemysław Prusinkiewicz, apareció en 1990, poco después de la muerte de Lindenmayer.",
      ),
    },
    {
      label: text("Look for", "Busque"),
      text: text(
        "The violet species: its branches part at the same angle all the way up.",
        "La especie violeta: sus ramas se separan con el mismo ángulo hasta arriba.",
      ),
    },
  ],
  creditLine: after("Aristid Lindenmayer"),
  tags: ["l-system", "plants", "flowers", "grammar", "botany"],
  alt: text(
    "A dense meadow of branching flowers in yellow, red and violet before an evening sky.",
    "Denso prado de flores ramificadas amarillas, rojas y violetas ante un cielo de atardecer.",
  ),
  plan: { x: 0.68, y: 0.515 },
  size: { width: 1200, height: 1600 },
  draw,
};
